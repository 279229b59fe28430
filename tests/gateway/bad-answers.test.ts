import { describe, expect, test } from '@jest/globals';

import type { AgencyAnswer } from '../../gateway/agencies/agency.ts';
import { ourExecutor } from '../support/federation/our-executor.ts';
import type { SubgraphSet } from '../support/federation/subgraph-set.ts';
import { composeSet } from '../support/federation/subgraph-set.ts';

const items = ['1', '2'].map((id) => ({
  __typename: 'Item',
  id,
  name: `Item ${id}`,
  price: 5,
  must: 1,
  tags: ['a'],
  kind: 'GOOD',
  ratio: 0.5,
  isNew: true,
}));
const set: SubgraphSet = {
  subgraphs: {
    shop: `
      type Query { items: [Item!]! item: Item top: Int }
      type Item @key(fields: "id") { id: ID! name: String }`,
    facts: `
      enum Kind { GOOD }
      type Item @key(fields: "id") { id: ID! price: Int must: Int! tags: [String!] kind: Kind ratio: Float isNew: Boolean part: Part }
      type Part { no: Int }`,
  },
  world: { Query: { items, item: items[0], top: 3 }, things: items },
};
const composed = composeSet(set);

/** Asks while an agency answers something else than it should. */
async function askWhile(agency: string, bad: unknown, query: string) {
  const ask = ourExecutor(composed, {
    ask: (real) => (asked, text, variables) => {
      if (asked !== agency) return real(asked, text, variables);
      return Promise.resolve({ ...(JSON.parse(JSON.stringify(bad)) as AgencyAnswer), headers: {} });
    },
  });
  const { answer } = await ask(query);
  return answer;
}

const entities = (...list: readonly unknown[]) => ({ data: { _entities: list } });

describe('values that do not fit their type are null, each with its path', () => {
  test.each([
    ['price', '5'],
    ['price', 1.5],
    ['price', 2 ** 31],
    ['price', [5]],
    ['tags', 'a'],
    ['tags', { 0: 'a' }],
    ['tags', ['a', null]],
    ['tags', ['a', 7]],
    ['kind', 'BAD'],
    ['kind', 0],
    ['ratio', '0.5'],
    ['isNew', 1],
  ])('%s: %j', async (field, value) => {
    const answer = await askWhile(
      'facts',
      entities({ [field]: value }, { [field]: null }),
      `{ items { name ${field} } }`,
    );
    expect(answer.data).toEqual({
      items: [
        { name: 'Item 1', [field]: null },
        { name: 'Item 2', [field]: null },
      ],
    });
    expect(answer.flaws).toHaveLength(1);
    expect(answer.flaws?.[0]?.path.slice(0, 3)).toEqual(['items', 0, field]);
  });

  test('an object where there should be none, and none where there should be one', async () => {
    const query = '{ item { part { no } price } }';
    const answer = await askWhile('facts', entities({ part: 'x', price: { no: 1 } }), query);
    expect(answer.data).toEqual({ item: { part: null, price: null } });
    expect(answer.flaws?.map(({ path }) => path)).toEqual([
      ['item', 'part'],
      ['item', 'price'],
    ]);
  });

  test('a list where one object should be, and an object where a list should be', async () => {
    expect(
      await askWhile('shop', { data: { item: [{ id: '1' }] } }, '{ item { id } }'),
    ).toMatchObject({
      data: { item: null },
      flaws: [{ path: ['item'] }],
    });
    expect(
      await askWhile('shop', { data: { items: { id: '1' } } }, '{ items { id } }'),
    ).toMatchObject({
      data: null,
      flaws: [{ path: ['items'] }],
    });
  });

  test('a null that may not be takes the list along, and is explained once', async () => {
    const answer = await askWhile(
      'facts',
      entities({ must: 1 }, { must: null }),
      '{ items { must } top }',
    );
    expect(answer.data).toBeNull();
    expect(answer.flaws?.map(({ path }) => path)).toEqual([['items', 1, 'must']]);
  });
});

describe('an answer that is none', () => {
  const unavailable = (path: unknown) => [
    { path, extensions: { code: 'AGENCY_UNAVAILABLE', agency: 'facts', reason: 'BAD_RESPONSE' } },
  ];

  test.each([
    ['nothing', {}],
    ['null', { data: null }],
    ['no entities', { data: {} }],
    ['entities that are no list', { data: { _entities: { 0: { price: 5 } } } }],
  ])('%s', async (_title, bad) => {
    const answer = await askWhile('facts', bad, '{ item { name price } top }');
    expect(answer.data).toEqual({ item: { name: 'Item 1', price: null }, top: 3 });
    expect(answer.errors).toMatchObject(unavailable(['item', 'price']));
  });

  test('fewer entities than were asked for', async () => {
    const answer = await askWhile('facts', entities({ price: 5 }), '{ items { price } }');
    expect(answer.data).toEqual({ items: [{ price: 5 }, { price: null }] });
    expect(answer.errors).toMatchObject(unavailable(['items', 1, 'price']));
  });

  test('a root field of an agency that sends neither data nor errors', async () => {
    const answer = await askWhile('shop', {}, '{ top }');
    expect(answer).toMatchObject({
      data: { top: null },
      errors: [{ path: ['top'], extensions: { agency: 'shop', reason: 'BAD_RESPONSE' } }],
    });
  });
});

describe('errors that an agency reports', () => {
  const withErrors = (...errors: readonly object[]) => ({ ...entities({ price: 5 }), errors });

  test.each([
    ['no path', {}],
    ['a path that is none of an entity', { path: ['other', 1] }],
    ['an index that is none', { path: ['_entities', 'x', 'price'] }],
  ])('%s: said once, without a place', async (_title, where) => {
    const query = '{ item { price } again: item { price } }';
    const answer = await askWhile('facts', withErrors({ message: 'Odd', ...where }), query);
    expect(answer.data).toEqual({ item: { price: 5 }, again: { price: 5 } });
    expect(answer.errors).toEqual([
      { message: 'Odd', extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', agency: 'facts' } },
    ]);
  });

  test('keep their code and what else they say', async () => {
    const extensions = { code: 'FORBIDDEN', field: 'price' };
    const error = { message: 'No', path: ['_entities', 0, 'price'], extensions };
    const answer = await askWhile('facts', withErrors(error), '{ item { price } }');
    expect(answer.errors).toEqual([
      { message: 'No', path: ['item', 'price'], extensions: { ...extensions, agency: 'facts' } },
    ]);
  });

  test('data that is null leaves only what the others told', async () => {
    const bad = { data: null, errors: [{ message: 'All fell over' }] };
    const answer = await askWhile('facts', bad, '{ item { name price } }');
    expect(answer.data).toEqual({ item: { name: 'Item 1', price: null } });
    expect(answer.errors).toMatchObject([{ message: 'All fell over' }]);
  });
});

test('keys that could change a prototype go nowhere', async () => {
  const evil = JSON.parse(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"price":5,"part":{"__proto__":{"no":9}}}',
  ) as object;
  const answer = await askWhile(
    'facts',
    entities(evil),
    '{ item { price part { no } } again: item { part { no } } }',
  );
  expect(answer.data).toEqual({
    item: { price: 5, part: { no: null } },
    again: { part: { no: null } },
  });
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
