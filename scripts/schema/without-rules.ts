import type { ASTNode } from 'graphql';
import { Kind, parse, print, visit } from 'graphql';

const rules = new Set(['authenticated', 'policy', 'requiresScopes']);

/** A supergraph as if it protected nothing, to compare with executors that enforce no rules and refuse those that have some. */
export function withoutRules(supergraphSdl: string): string {
  return print(
    visit(parse(supergraphSdl), {
      DirectiveDefinition: ({ name }) => (rules.has(name.value) ? null : undefined),
      Directive: ({ name, arguments: args = [] }) =>
        rules.has(name.value) || args.some(isForSecurity) ? null : undefined,
    }),
  );
}

function isForSecurity(argument: ASTNode): boolean {
  return argument.kind === Kind.ARGUMENT && print(argument) === 'for: SECURITY';
}
