import type { FederationCase } from '../../support/federation/federation-case.ts';

const refuse = (what: string) => () => {
  throw new Error(`Cannot tell ${what}`);
};
const good = {
  __typename: 'Item',
  id: 'i1',
  name: 'one',
  price: 3,
  parts: [{ no: 1 }],
  total: () => 3,
  size: 2,
};
const bad = {
  ...good,
  id: 'i2',
  name: refuse('name'),
  price: refuse('price'),
  parts: [{ no: 1 }, { no: refuse('number') }],
  total: () => 4,
  size: refuse('size'),
};
const lists = [{ items: [good, bad] }, { items: [bad] }, { items: [] }];

const federationCase: FederationCase = {
  subgraphs: {
    lists: `
      type Query { lists: [List!]! failing: Int! }
      type List { items: [Item]! }
      type Item @key(fields: "id") { id: ID! }`,
    items: `
      type Query { item: Item }
      type Item @key(fields: "id") { id: ID! name: String price: Int parts: [Part] size: Int! }
      type Part { no: Int }`,
    totals: `
      type Item @key(fields: "id") { id: ID! price: Int @external total: Int @requires(fields: "price") }`,
  },
  world: { Query: { lists, item: bad, failing: refuse('failing') }, things: [good, bad] },
  questions: [
    {
      title: 'an error of an entity stands at every path where the entity does',
      query: '{ lists { items { n: name parts { no } } } }',
      data: {
        lists: [
          {
            items: [
              { n: 'one', parts: [{ no: 1 }] },
              { n: null, parts: [{ no: 1 }, { no: null }] },
            ],
          },
          { items: [{ n: null, parts: [{ no: 1 }, { no: null }] }] },
          { items: [] },
        ],
      },
      errors: [
        { message: 'Cannot tell name', path: ['lists', 0, 'items', 1, 'n'] },
        { message: 'Cannot tell name', path: ['lists', 1, 'items', 0, 'n'] },
        { message: 'Cannot tell number', path: ['lists', 0, 'items', 1, 'parts', 1, 'no'] },
        { message: 'Cannot tell number', path: ['lists', 1, 'items', 0, 'parts', 1, 'no'] },
      ],
      unlikeReference: 'It names the place of the first representation only',
    },
    {
      title: 'what failed is null where it is required, and its error stands at the object',
      query: '{ item { total } }',
      data: { item: { total: 4 } },
      errors: [{ message: 'Cannot tell price', path: ['item'], extensions: { agency: 'items' } }],
      unlikeReference: 'It names a path that the client did not ask for',
    },
    {
      title:
        'an entity that its agency cannot tell is as it was before, its error where it was asked',
      query: '{ lists { items { id size } } }',
      data: { lists: [{ items: [{ id: 'i1', size: 2 }, null] }, { items: [null] }, { items: [] }] },
      errors: [
        { message: 'Cannot tell size', path: ['lists', 0, 'items', 1, 'size'] },
        { message: 'Cannot tell size', path: ['lists', 1, 'items', 0, 'size'] },
      ],
    },
    {
      title: 'an error at a root field that is never null leaves nothing',
      query: '{ failing lists { items { id } } }',
      data: null,
      errors: [{ message: 'Cannot tell failing', path: ['failing'] }],
    },
    {
      title: 'errors under aliases, one of them a name of a key',
      query: '{ constructor: item { id: name name: id } }',
      data: JSON.parse('{"constructor":{"id":null,"name":"i2"}}') as unknown,
      errors: [{ message: 'Cannot tell name', path: ['constructor', 'id'] }],
    },
  ],
};

export default federationCase;
