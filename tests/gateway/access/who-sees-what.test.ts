import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, jest, test } from '@jest/globals';

import { readPersonas } from '../../../gateway/access/issuer/read-personas.ts';
import type { Persona } from '../../../gateway/access/issuer/persona.ts';
import { projectRoot } from '../../../gateway/project-root.ts';
import { subgraphs } from '../../../subgraphs/index.ts';
import { questionTrees } from '../../support/access/question-tree.ts';
import type { QuestionTree } from '../../support/access/question-tree.ts';
import { refusedPaths } from '../../support/access/refused-paths.ts';
import { useServedGraph } from '../../support/access/served-graph.ts';

jest.setTimeout(600_000);

const graph = useServedGraph();
const nobody = { label: 'Anybody', agency: null, member: null, centres: null, scopes: [] };
const personas: readonly Persona[] = [
  ...readPersonas(join(projectRoot, 'schema/personas.csv')),
  { id: 'public', purposes: [], ...nobody },
];

/** Who sees what, as it was agreed: for each subgraph's types, the audience of each field. */
interface Agreement {
  readonly audiences: Readonly<Record<string, readonly string[]>>;
  readonly fields: Readonly<Record<string, Readonly<Record<string, Audiences>>>>;
}

/** Names of fields by audience. */
type Audiences = Readonly<Record<string, readonly string[]>>;

const agreed = JSON.parse(
  readFileSync(join(import.meta.dirname, 'who-sees-what.json'), 'utf8'),
) as Agreement;

test('everybody in an audience is somebody, and everybody is in some', () => {
  const known = personas.map(({ id }) => id);
  const named = Object.values(agreed.audiences).flat();
  expect(named.filter((id) => !known.includes(id))).toEqual([]);
  expect(known.filter((id) => !named.includes(id))).toEqual([]);
});

test.each(subgraphs.map(({ name, schema }) => [name, questionTrees(schema)] as const))(
  'of %s everyone sees what was agreed, from the gateway and from the subgraph asked directly',
  async (name, trees) => {
    const gateway = new Seen();
    const directly = new Seen();
    for (const tree of trees) {
      for (const persona of personas) {
        gateway.note(tree, persona, await refusedByGateway(tree, persona));
        directly.note(tree, persona, await refusedBySubgraph(name, tree, persona));
      }
    }
    const expected = agreedIn(name);
    expect(gateway.byCoordinate()).toEqual(expected);
    expect(directly.byCoordinate()).toEqual(expected);
  },
);

function refusedByGateway({ operation, entity, selections }: QuestionTree, persona: Persona) {
  const [purpose] = persona.purposes;
  const headers: Record<string, string> = purpose === undefined ? {} : { 'x-purpose': purpose };
  const ask = (excluded: ReadonlySet<string>) => {
    const inside = selections(excluded);
    const text = entity ? `{ ${entity.sample.field} { ${inside} } }` : `${operation} { ${inside} }`;
    return graph.ask(persona.id, text, headers);
  };
  return refusedPaths(ask, entity ? 1 : 0);
}

function refusedBySubgraph(
  name: string,
  { operation, entity, selections }: QuestionTree,
  { id, agency, member, centres, scopes, purposes }: Persona,
) {
  const purpose = purposes[0] ?? null;
  const identity = { sub: `persona:${id}`, agency, member, centres, scopes, purpose };
  const ask = (excluded: ReadonlySet<string>) => {
    const inside = selections(excluded);
    if (!entity) return graph.askSubgraph(name, identity, { query: `${operation} { ${inside} }` });
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${entity.type} { ${inside} } } }`;
    const of = [{ __typename: entity.type, ...entity.sample.representation }];
    return graph.askSubgraph(name, identity, { query, variables: { of } });
  };
  return refusedPaths(ask, entity ? 1 : 0);
}

/** Who was refused nowhere on the way to a field. */
class Seen {
  readonly #seen = new Map<string, string[]>();

  note({ asked }: QuestionTree, { id }: Persona, refused: ReadonlySet<string>): void {
    for (const { coordinate, path } of asked) {
      const seeing = this.#seen.get(coordinate) ?? [];
      const ways = ['', ...path.map((_key, at) => path.slice(0, at + 1).join('.'))];
      if (!ways.some((way) => refused.has(way))) seeing.push(id);
      this.#seen.set(coordinate, seeing);
    }
  }

  byCoordinate(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries([...this.#seen].map(([name, ids]) => [name, ids.toSorted()]));
  }
}

function agreedIn(subgraph: string): Readonly<Record<string, readonly string[]>> {
  const lines = Object.entries(agreed.fields[subgraph] ?? {}).flatMap(([type, audiences]) =>
    Object.entries(audiences).flatMap(([audience, fields]) =>
      fields.map((field) => {
        const ids = agreed.audiences[audience] ?? [];
        return [`${type}.${field}`, ids.toSorted()] as const;
      }),
    ),
  );
  return Object.fromEntries(lines);
}
