import type { FieldNode } from 'graphql';

/** Under which key an object of an agency's answer carries a field of the client's. */
export interface InternalKeys {
  /** The key of a selected field on a type; the client's own response key, unless that could be confused. */
  readonly keyOf: (parentType: string, field: FieldNode) => string;
  /** The client's response key behind an internal one. */
  readonly clientKeyOf: (internalKey: string) => string;
}

/** Facts of a supergraph on which keys depend. */
export interface KeyFacts {
  readonly fieldNames: ReadonlySet<string>;
  /** Coordinates (`Type.field`) of fields with arguments that a `@requires` selects. */
  readonly requiredWithArguments: ReadonlySet<string>;
}

const PREFIX = 'own__';

/**
 * Names a client's fields so that nothing in an answer can be taken for something else:
 * - a field that a `@requires` selects with arguments of its own, which the planner would confuse with the client's;
 * - an alias that is the name of another field, which a key or a `@requires` may want under that name;
 * - a key that every JavaScript object inherits, such as `constructor`, or that changes its prototype.
 */
export function internalKeys({ fieldNames, requiredWithArguments }: KeyFacts): InternalKeys {
  return {
    keyOf: (parentType, { name, alias }) => {
      const key = alias?.value ?? name.value;
      const isConfusable =
        key in Object.prototype ||
        key.startsWith(PREFIX) ||
        (key !== name.value && (fieldNames.has(key) || key.startsWith('_'))) ||
        requiredWithArguments.has(`${parentType}.${name.value}`);
      return isConfusable ? `${PREFIX}${key}` : key;
    },
    clientKeyOf: (key) => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key),
  };
}
