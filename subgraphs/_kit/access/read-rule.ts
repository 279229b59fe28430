import type { ConstDirectiveNode } from 'graphql';
import { valueFromASTUntyped } from 'graphql';

import { publicIdentity } from '../wire/identity.ts';
import type { Identity } from '../wire/identity.ts';
import { policies } from '../wire/policies.ts';

/** Whether an identity may pass. */
export type Rule = (identity: Identity) => boolean;

/** What of a schema may carry a rule. */
export interface Ruled {
  readonly astNode?: Declared | null | undefined;
  readonly extensionASTNodes?: readonly Declared[];
}

interface Declared {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** The rule that a type or a field declares by `@authenticated`, `@requiresScopes` and `@policy`: all of them; null for none. */
export function readRule({ astNode, extensionASTNodes = [] }: Ruled): Rule | null {
  const rules = [astNode, ...extensionASTNodes]
    .flatMap((node) => node?.directives ?? [])
    .flatMap((directive) => ruleOf(directive) ?? []);
  if (rules.length === 0) return null;
  return (identity) => rules.every((rule) => rule(identity));
}

function ruleOf(directive: ConstDirectiveNode): Rule | null {
  // A directive that is not imported bears the name of its specification.
  switch (directive.name.value.replace(/^federation__/, '')) {
    case 'authenticated':
      return ({ sub }) => sub !== publicIdentity.sub;
    case 'requiresScopes':
      return anyOf(directive, (scope, { scopes }) => scopes.includes(scope));
    case 'policy':
      return anyOf(directive, (name, identity) => policies.get(name)?.(identity) ?? false);
    default:
      return null;
  }
}

/** An OR of ANDs, the directive's only argument; an empty one demands nothing. */
function anyOf(
  { arguments: [argument] = [] }: ConstDirectiveNode,
  holds: (name: string, identity: Identity) => boolean,
): Rule | null {
  const alternatives = argument ? readAlternatives(valueFromASTUntyped(argument.value)) : [];
  if (alternatives.length === 0) return null;
  return (identity) => alternatives.some((names) => names.every((name) => holds(name, identity)));
}

function readAlternatives(value: unknown): readonly (readonly string[])[] {
  return listOf(value).map((names) => listOf(names).map(String));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
