import type { FieldNode } from 'graphql';

/** Under which key an object of an agency's answer carries a field of the client's. */
export interface InternalKeys {
  /** The key of a selected field; the client's own response key, unless that could be confused. */
  readonly keyOf: (field: FieldNode) => string;
  /** The client's response key or variable behind an internal one. */
  readonly clientKeyOf: (internalKey: string) => string;
  /** The name of a client's variable towards planner and agencies. */
  readonly variableOf: (name: string) => string;
}

/** Facts of a supergraph on which keys depend. */
export interface KeyFacts {
  readonly fieldNames: ReadonlySet<string>;
  /** Names of fields with arguments that a `@requires` selects, on whatever type: an object may be met as its interface. */
  readonly requiredWithArguments: ReadonlySet<string>;
}

const PREFIX = 'own__';

/**
 * Names a client's fields so that nothing in an answer can be taken for something else:
 * - a field that a `@requires` selects with arguments of its own, which the planner would confuse with the client's;
 * - an alias that is the name of another field, which a key or a `@requires` may want under that name;
 * - a key that every JavaScript object inherits, such as `constructor`, or that changes its prototype;
 * - a name that the planner gives to aliases or variables of its own.
 */
export function internalKeys({ fieldNames, requiredWithArguments }: KeyFacts): InternalKeys {
  return {
    keyOf: ({ name, alias }) => {
      const key = alias?.value ?? name.value;
      const isConfusable =
        key in Object.prototype ||
        isPlanners(key) ||
        (key !== name.value && (fieldNames.has(key) || key.startsWith('_'))) ||
        requiredWithArguments.has(name.value);
      return isConfusable ? `${PREFIX}${key}` : key;
    },
    variableOf: (name) => (isPlanners(name) ? `${PREFIX}${name}` : name),
    clientKeyOf: (key) => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key),
  };
}

function isPlanners(name: string): boolean {
  return (
    name === 'representations' ||
    name.startsWith(PREFIX) ||
    name.startsWith('contextualArgument_') ||
    name.includes('__alias_')
  );
}
