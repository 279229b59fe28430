import { readFileSync } from 'node:fs';

import { composeServices } from '@apollo/composition';
import { expect, test } from '@jest/globals';
import { parse } from 'graphql';

import { costOf } from '../../../gateway/limits/cost/cost-of.ts';
import { PriceList } from '../../../gateway/limits/cost/price-list.ts';
import { Prices } from '../../../gateway/limits/cost/prices.ts';
import { readWeights } from '../../../gateway/limits/cost/read-weights.ts';
import { checkDocument } from '../../../gateway/limits/document/check-document.ts';
import { usualLimits } from '../../../gateway/limits/settings/limit-settings.ts';
import { projectRoot } from '../../../gateway/project-root.ts';
import { boardQuestion } from '../../../scripts/local/bench/board-question.ts';
import { apiSchema } from '../../../scripts/schema/api-schema.ts';
import { readQuestions } from '../../../scripts/schema/read-questions.ts';

const sdl = `
  type Query {
    centre: Centre
    centres(first: Int = 50, after: String): CentreConnection
    page(limit: Int, batch: Int): CentreConnection
      @listSize(assumedSize: 30, slicingArguments: ["limit", "batch"], sizedFields: ["rows"], requireOneSlicingArgument: false)
    wards: [Ward!] @listSize(assumedSize: 5)
    search(filter: Filter @weight(weight: 3)): [Centre!]
    someone: Someone
    grid: [[Ward!]!]
  }
  type Mutation { close(code: ID!): Centre }
  input Filter { name: String region: String @weight(weight: 4) }
  type CentreConnection { edges: [CentreEdge!]! rows: [Centre!]! totalCount: Int! @weight(weight: 7) }
  type CentreEdge { node: Centre! }
  type Centre { code: ID! name: String beds: [Int!] ward: Ward wards: [Ward!] }
  type Ward @weight(weight: 2) { name: String centre: Centre }
  interface Someone { name: String photo: String }
  type Nurse implements Someone { name: String photo: String @weight(weight: 9) wards: [Ward!] }
  type Doctor implements Someone { name: String photo: String }`;

const link = (imports: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])`;
const { supergraphSdl = '' } = composeServices([
  {
    name: 'centres',
    url: 'http://127.0.0.1:65535',
    typeDefs: parse(link('{ name: "@cost", as: "@weight" }, "@listSize"') + sdl),
  },
]);
const prices = new Prices(apiSchema(supergraphSdl), readWeights(supergraphSdl), 10);
const cost = (query: string, variables: Record<string, unknown> = {}) =>
  costOf({ document: parse(query), variables }, prices).cost;

test.each([
  ['an object costs one, what is no object nothing', '{ centre { code name beds } }', 1],
  ['a list costs its usual size', '{ search { code } }', 10],
  ['a list costs as many objects as it holds', '{ search { ward { name } } }', 10 * (1 + 2)],
  ['lists within lists multiply', '{ search { wards { name } } }', 10 * (1 + 10 * 2)],
  ['so do lists of lists', '{ grid { name } }', 10 * 10 * 2],
  ['a stated size holds', '{ wards { name } }', 5 * 2],
  ['a weight of a type holds instead of one', '{ centre { ward { name } } }', 1 + 2],
  ['a weight of a field holds', '{ centres(first: 0) { totalCount } }', 1 + 7],
  ['a page is as long as it is asked', '{ centres(first: 7) { edges { node { code } } } }', 1 + 14],
  ['or as its default says', '{ centres { edges { node { code } } } }', 1 + 100],
  ['a stated argument says it too', '{ page(limit: 3) { rows { code } } }', 1 + 3],
  ['the larger of two', '{ page(limit: 9, batch: 4) { rows { code } } }', 1 + 9],
  ['an assumed size where none is given', '{ page { rows { code } } }', 1 + 30],
  [
    'arguments and what is in them have weights',
    '{ search(filter: { region: "S" }) { code } }',
    17,
  ],
  ['a mutation costs ten', 'mutation { close(code: "T") { code } }', 11],
  ['each of two', 'mutation { close(code: "T") { code } b: close(code: "B") { code } }', 22],
  ['an interface costs what its dearest type does', '{ someone { photo } }', 1 + 9],
  ['fragments on types add up', '{ someone { ... on Nurse { wards { name } } } }', 1 + 20],
  ['an alias costs as its field does', '{ a: wards { name } b: wards { name } }', 20],
  ['a look at the schema is dear', '{ __schema { types { name } } }', 500],
  ['names of types are free', '{ __typename centre { __typename } }', 1],
  [
    'what is unknown is left to validation',
    '{ nobody { x } centre { y { z } } ... on No { a } }',
    1,
  ],
])('%s', (_title, query, expected) => {
  expect(cost(query)).toBe(expected);
});

test('a fragment is counted at each use, nested doubling included', () => {
  const doubling = Array.from(
    { length: 10 },
    (_, at) => `fragment F${at} on Centre { ...F${at + 1} ...F${at + 1} }`,
  );
  const query = `{ centre { ...F0 } } ${doubling.join(' ')} fragment F10 on Centre { ward { name } }`;
  expect(cost(query)).toBe(1 + 2 ** 10 * 2);
});

test('a fragment between a page and its items hides no size', () => {
  const query = `{ centres(first: 100) { ...Page } }
    fragment Page on CentreConnection { ... on CentreConnection { ...Edges } }
    fragment Edges on CentreConnection { edges { node { code } } }`;
  expect(cost(query)).toBe(1 + 200);
  expect(cost(`${query} query Other { centres(first: 1) { ...Page } }`)).toBe(0);
});

test.each([
  ['a value', 'query ($n: Int) { P }', { n: 150 }, 150],
  ['a default', 'query ($n: Int = 120) { P }', {}, 120],
  ['a value instead of the default', 'query ($n: Int = 1) { P }', { n: 150 }, 150],
  ['nothing, so that the argument has its own default', 'query ($n: Int) { P }', {}, 50],
  ['null, which may mean anything', 'query ($n: Int = 1) { P }', { n: null }, 50],
  ['what is no number, which is refused later', 'query ($n: Int) { P }', { n: 'many' }, 50],
  ['less than nothing', 'query ($n: Int) { P }', { n: -5 }, 0],
  ['an inherited name', 'query ($n: Int = 3) { P }', { constructor: 1 }, 3],
])('a variable says the size: %s', (_title, query, variables, size) => {
  const page = 'centres(first: $n) { edges { node { code } } }';
  expect(cost(query.replace('P', page), variables)).toBe(1 + 2 * size);
});

test('the largest page is told', () => {
  const query =
    'query ($n: Int) { a: centres(first: 3) { totalCount } centres(first: $n) { totalCount } }';
  const price = costOf({ document: parse(query), variables: { n: 201 } }, prices);
  expect(price).toMatchObject({ largestPage: 201, dependsOn: ['n'] });
});

test('a price is kept for the variables on which it depends, until the supergraph changes', () => {
  const list = new PriceList(10);
  const document = parse(
    'query ($n: Int, $f: Filter) { centres(first: $n) { edges { node { code } } } }',
  );
  expect(list.priceOf({ document })).toBeUndefined();
  list.use({ apiSchema: prices.schema, coreSupergraphSdl: supergraphSdl });
  const priceOf = (variables: Record<string, unknown>) => list.priceOf({ document, variables });
  const first = priceOf({ n: 3 });
  expect(first?.cost).toBe(7);
  expect(priceOf({ n: 3, f: {} })).toBe(first);
  expect(priceOf({ n: 4 })?.cost).toBe(9);
  expect(priceOf({})?.cost).toBe(101);
  expect(priceOf({ n: null })?.cost).toBe(101);
  expect(priceOf({ n: 3 })).toBe(first);
  list.use({ apiSchema: prices.schema, coreSupergraphSdl: supergraphSdl });
  expect(priceOf({ n: 3 })).not.toBe(first);
});

test.each([
  ['"@cost", "@listSize"', '@cost', '@listSize'],
  ['{ name: "@listSize", as: "@length" }', '@federation__cost', '@length'],
  ['', '@federation__cost', '@federation__listSize'],
])('weights are found under whatever name they are imported: [%s]', (imports, weight, size) => {
  const typeDefs = parse(
    `${link(imports)} type Query { beds: [Bed!] ${size}(assumedSize: 4) } type Bed ${weight}(weight: 6) { id: ID }`,
  );
  const composed = composeServices([{ name: 'beds', url: '', typeDefs }]).supergraphSdl ?? '';
  const weights = readWeights(composed);
  expect(weights.costs).toEqual(new Map([['Bed', 6]]));
  expect(weights.listSizes.get('Query.beds')).toMatchObject({ assumedSize: 4 });
});

const ours = readFileSync(`${projectRoot}/schema/supergraph.graphql`, 'utf8');
const ourPrices = new Prices(apiSchema(ours), readWeights(ours), usualLimits.listSize);
const questions = [
  ...readQuestions().map(({ file, query }) => [file, query] as const),
  ["the Board's question", boardQuestion] as const,
];

test.each(questions)('%s keeps the usual limits with room for twice as much', (_file, query) => {
  const document = parse(query);
  const halved = {
    ...usualLimits,
    tokens: usualLimits.tokens / 2,
    depth: Math.floor(usualLimits.depth / 1.5),
    aliases: usualLimits.aliases / 2,
    rootFields: usualLimits.rootFields / 2,
    selections: usualLimits.selections / 2,
  };
  expect(checkDocument(document, halved).refusal).toBeUndefined();
  const price = costOf({ document }, ourPrices);
  expect(price.cost).toBeGreaterThan(0);
  expect(price.cost).toBeLessThan(usualLimits.cost / 2);
  expect(price.largestPage).toBeLessThanOrEqual(usualLimits.pageSize);
});
