import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, expect, jest, test } from '@jest/globals';

import { readPersonas } from '../../../gateway/access/issuer/read-personas.ts';
import type { Persona } from '../../../gateway/access/issuer/persona.ts';
import { projectRoot } from '../../../gateway/project-root.ts';
import { readQuestions } from '../../../scripts/schema/read-questions.ts';
import { subgraphs } from '../../../subgraphs/index.ts';
import { publishQuarter } from '../../support/access/publish-quarter.ts';
import { pathOf, questionTrees } from '../../support/access/question-tree.ts';
import type { QuestionTree } from '../../support/access/question-tree.ts';
import type { Circumstances } from '../../support/access/refused-paths.ts';
import { refusedPaths } from '../../support/access/refused-paths.ts';
import { quarterPublication, sampleEntities } from '../../support/access/samples.ts';
import { useServedGraph } from '../../support/access/served-graph.ts';

jest.setTimeout(600_000);

const graph = useServedGraph();

// What was decided and published stands there to be read, and is refused where it is to be.
beforeAll(() => publishQuarter(graph));

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
        const asked = tree.asked.filter(({ isInaccessible }) => !isInaccessible);
        gateway.note({ ...tree, asked }, persona, await refusedByGateway(tree, persona));
        directly.note(tree, persona, await refusedBySubgraph(name, tree, persona));
      }
    }
    const expected = agreedIn(name);
    expect(gateway.byCoordinate()).toEqual(without(expected, inaccessibleOf(trees)));
    expect(directly.byCoordinate()).toEqual(expected);
  },
);

test('what the merge alone reads, no client can select', async () => {
  const parts = subgraphs.flatMap(({ schema }) => inaccessibleOf(questionTrees(schema)));
  const names = parts.map((coordinate) => coordinate.replace(/^IndicatorReport\./, ''));
  expect(names).toHaveLength(7);
  const { field } = sampleEntities['IndicatorReport'] ?? { field: '' };
  for (const { id } of personas) {
    const text = `{ ${field} { ${names.map((name) => `${name} { stage }`).join(' ')} } }`;
    const { data, errors = [] } = await graph.ask(id, text);
    expect(data ?? null).toBeNull();
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(
      names.map(() => 'GRAPHQL_VALIDATION_FAILED'),
    );
  }
});

test.each(['public', 'committee-government'])(
  '%s reads what was published to its last cell, and no figure that is still worked on',
  async (id) => {
    const published = await graph.ask(id, PUBLISHED);
    expect(published.errors).toBeUndefined();
    expect(published.data).toMatchObject({
      publication: { figures: { edges: [{ node: { parts: [{ agency: 'UNHCR' }] } }] } },
    });
    for (const live of LIVE) {
      const { data, errors = [] } = await graph.ask(id, `{ ${sample} { ${live} } }`);
      expect(
        Object.values(data?.['indicatorReport'] ?? {}).filter((each) => each !== null),
      ).toEqual([]);
      expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual([
        'UNAUTHORIZED_FIELD_OR_TYPE',
      ]);
    }
  },
);

// Who audits some agencies has the other ones withheld.
const byMandate = "the auditor's mandate";

test.each(readQuestions().map(({ file, title, query }) => [file, title, query] as const))(
  '%s is answered whole to somebody: %s',
  async (_file, title, query) => {
    const refused: string[] = [];
    for (const { id, purposes } of personas) {
      const [purpose = ''] = purposes;
      const { data, errors } = await graph.ask(id, query, { 'x-purpose': purpose });
      if (!errors || (title.includes(byMandate) && id === 'auditor' && data)) return;
      refused.push(`${id}: ${errors[0]?.message ?? ''}`);
    }
    expect(refused).toEqual([]);
  },
);

test("a version's whole figures are read for a stated purpose", async () => {
  const whole = 'whole { inPeriod { value } } drift { isNone } corrections { original { value } }';
  const text = `{ unhcr { reportVersions(indicator: "OP1.1", period: "2025-Q3") { version ${whole} } } }`;
  const without = await graph.ask('unhcr-officer', text);
  expect(without.errors?.map(({ extensions }) => extensions?.['code'])).toContain(
    'PURPOSE_REQUIRED',
  );
  const stated = await graph.ask('unhcr-officer', text, { 'x-purpose': 'REPORTING' });
  expect(stated.errors).toBeUndefined();
});

const sample = 'indicatorReport(indicator: "OP1.1", period: "2025-Q3")';
const figure = 'reading value lower upper numerator denominator dayBands { count }';
const PUBLISHED = `{ publication(id: "${quarterPublication}") {
  id title state sha256 note publishedBy changes { indicatorCode before { ${figure} } agencies { reasons evidence { url } } }
  figures(indicators: ["OP1.1"]) { totalCount edges { node {
    indicatorCode title state inPeriod { ${figure} } yearToDate { ${figure} } toDate { ${figure} }
    progress { status target dueFigure } missing { agency reason } breakdowns { dimensions deliveredBy }
    parts { agency version sha256 inPeriod { value suppressed dayBands { count } } }
    cells { totalCount edges { node { sex age centre suppressed figure { ${figure} } } } }
  } } }
} }`;
const LIVE = [
  'unhcr { inPeriod { value } }',
  'unhcr { history { event } evidence { url } pending { version } }',
  'governance { stage }',
  'result { value }',
  'table { cells { sex } }',
  'atCentres(codes: ["CMID-TAP"]) { figure { value } }',
];

function refusedByGateway(tree: QuestionTree, persona: Persona) {
  const { operation, entity, selections } = tree;
  const [purpose] = persona.purposes;
  const headers: Record<string, string> = purpose === undefined ? {} : { 'x-purpose': purpose };
  const unselectable = new Set(
    tree.asked.filter(({ isInaccessible }) => isInaccessible).map(pathOf),
  );
  const ask = (excluded: ReadonlySet<string>) => {
    const inside = selections(new Set([...unselectable, ...excluded]));
    const text = entity ? `{ ${entity.sample.field} { ${inside} } }` : `${operation} { ${inside} }`;
    return graph.ask(persona.id, text, headers);
  };
  return refusedPaths(ask, put(operation, entity));
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
  return refusedPaths(ask, put(operation, entity));
}

function put(operation: string, entity: object | null): Circumstances {
  return { keysBefore: entity ? 1 : 0, unfit: operation === 'mutation' ? 'BAD_USER_INPUT' : null };
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

function inaccessibleOf(trees: readonly QuestionTree[]): readonly string[] {
  return trees.flatMap(({ asked }) =>
    asked.flatMap(({ coordinate, isInaccessible }) => (isInaccessible ? [coordinate] : [])),
  );
}

function without<Value>(record: Readonly<Record<string, Value>>, names: readonly string[]) {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}
