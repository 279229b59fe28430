import type { ConstDirectiveNode, ConstValueNode } from 'graphql';
import { valueFromASTUntyped } from 'graphql';

/** What a directive of an access rule is called in one supergraph. */
export interface SecurityDirectives {
  readonly authenticated: string | null;
  readonly requiresScopes: string | null;
  readonly policy: string | null;
}

/** The definition of a schema, or an extension of it. */
interface SchemaNode {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/**
 * Reads which directives of a supergraph are access rules: by the specification that a `@link` names, under
 * whatever name it is imported. Throws where the supergraph is secured by something that cannot be enforced.
 */
export function securityDirectives(nodes: readonly SchemaNode[]): SecurityDirectives {
  const names = new Map<string, string>();
  for (const link of linksOf(nodes)) {
    const specification = known.get(link.url);
    if (specification !== undefined) names.set(specification, nameOf(specification, link));
    else if (link.isSecurity && !harmless.test(link.url)) throw unknown(link.url);
  }
  return {
    authenticated: names.get('authenticated') ?? null,
    requiresScopes: names.get('requiresScopes') ?? null,
    policy: names.get('policy') ?? null,
  };
}

const known: ReadonlyMap<string, string> = new Map(
  ['authenticated', 'requiresScopes', 'policy'].map((name) => [
    `https://specs.apollo.dev/${name}/v0.1`,
    name,
  ]),
);

// It says which names clients see, and is obeyed where that schema is made.
const harmless = /^https:\/\/specs\.apollo\.dev\/(inaccessible|context)\/v0\.\d+$/;

interface Link {
  readonly url: string;
  readonly as: string | null;
  readonly imports: readonly unknown[];
  readonly isSecurity: boolean;
}

function linksOf(nodes: readonly SchemaNode[]): readonly Link[] {
  return nodes
    .flatMap(({ directives = [] }) => directives)
    .filter(({ name }) => name.value === 'link' || name.value === 'core')
    .map(toLink);
}

function toLink({ arguments: args = [] }: ConstDirectiveNode): Link {
  const values = new Map(args.map(({ name, value }) => [name.value, untyped(value)]));
  const [url, as, imports] = [
    values.get('url') ?? values.get('feature'),
    values.get('as'),
    values.get('import'),
  ];
  return {
    url: typeof url === 'string' ? url.replace(/\/$/, '') : '',
    as: typeof as === 'string' ? as : null,
    imports: Array.isArray(imports) ? imports : [],
    isSecurity: values.get('for') === 'SECURITY',
  };
}

function untyped(value: ConstValueNode): unknown {
  return valueFromASTUntyped(value);
}

/** As the link specification names it: by its import, else by the name of the whole, which is its own. */
function nameOf(specification: string, { as, imports }: Link): string {
  for (const each of imports) {
    if (each === `@${specification}`) return specification;
    const imported = renaming(each);
    if (imported?.name === `@${specification}`) return (imported.as ?? imported.name).slice(1);
  }
  return as ?? specification;
}

function renaming(value: unknown): { readonly name: unknown; readonly as: string | null } | null {
  if (typeof value !== 'object' || value === null) return null;
  const name: unknown = Reflect.get(value, 'name');
  const as: unknown = Reflect.get(value, 'as');
  return { name, as: typeof as === 'string' ? as : null };
}

function unknown(url: string): Error {
  return new Error(
    `Cannot enforce "${url}", by which the supergraph is secured, compose it with authenticated, requiresScopes and policy v0.1`,
  );
}
