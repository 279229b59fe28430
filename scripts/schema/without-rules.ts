import type { DirectiveNode } from 'graphql';
import { parse, print, visit } from 'graphql';

/** A supergraph as if it protected nothing, to compare with executors that enforce no rules and refuse those that have some. */
export function withoutRules(supergraphSdl: string): string {
  const drop = ({ name }: { readonly name: { readonly value: string } }) =>
    /^(authenticated|policy|requiresScopes)$/.test(name.value);
  return print(
    visit(parse(supergraphSdl), {
      DirectiveDefinition: (node) => (drop(node) ? null : undefined),
      Directive: (node) => (drop(node) || isLinkOfRule(node) ? null : undefined),
    }),
  );
}

function isLinkOfRule(directive: DirectiveNode): boolean {
  return /^@link\(url: "[^"]*\/(authenticated|policy|requiresScopes)\/v/.test(print(directive));
}
