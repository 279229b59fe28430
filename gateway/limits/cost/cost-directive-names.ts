import { Kind, valueFromASTUntyped } from 'graphql';
import type { ConstDirectiveNode, DefinitionNode } from 'graphql';

/** What the directives on costs are called in a supergraph. */
export interface DirectiveNames {
  readonly cost: string;
  readonly listSize: string;
}

/** The specification of the directives, in any version. */
export const costSpecification = 'https://specs.apollo.dev/cost/v';

/** Reads them from the supergraph's links, renamed imports included; undefined where there is no such link. */
export function costDirectiveNames(
  definitions: readonly DefinitionNode[],
): DirectiveNames | undefined {
  for (const definition of definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) {
      continue;
    }
    const link = definition.directives?.find(isCostLink);
    if (link) return namesIn(link);
  }
  return undefined;
}

function isCostLink(directive: ConstDirectiveNode): boolean {
  const url = argument(directive, 'url');
  return (
    directive.name.value === 'link' && typeof url === 'string' && url.startsWith(costSpecification)
  );
}

/** What is not imported by a name of its own bears the name of its specification. */
function namesIn(link: ConstDirectiveNode): DirectiveNames {
  const as = argument(link, 'as');
  const prefix = typeof as === 'string' ? as : 'cost';
  const imported = importsOf(argument(link, 'import'));
  return {
    cost: imported.get('@cost') ?? prefix,
    listSize: imported.get('@listSize') ?? `${prefix}__listSize`,
  };
}

function importsOf(value: unknown): ReadonlyMap<string, string> {
  const imports = new Map<string, string>();
  for (const each of Array.isArray(value) ? value : []) {
    const { name, as } = typeof each === 'string' ? { name: each, as: each } : asImport(each);
    if (name !== undefined) imports.set(name, (as ?? name).slice(1));
  }
  return imports;
}

function asImport(value: unknown): { readonly name?: string; readonly as?: string } {
  if (typeof value !== 'object' || value === null) return {};
  const { name, as } = Object.fromEntries(Object.entries(value));
  return {
    ...(typeof name === 'string' && { name }),
    ...(typeof as === 'string' && { as }),
  };
}

function argument(directive: ConstDirectiveNode, name: string): unknown {
  const found = directive.arguments?.find((each) => each.name.value === name);
  return found && valueFromASTUntyped(found.value);
}
