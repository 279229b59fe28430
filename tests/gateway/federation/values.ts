import type { FederationCase } from '../../support/federation/federation-case.ts';

const big = 2 ** 31;
const thing = {
  __typename: 'Thing',
  id: 'a',
  any: { a: [1, null, { b: 'x' }] },
  float: 1,
  list: [[1], null, []],
  deep: null,
};
const holder = { __typename: 'Holder', id: 'h1', need: null, needs: [null], perhaps: null };

const federationCase: FederationCase = {
  subgraphs: {
    one: `
      scalar Any
      type Query { thing: Thing anything: Any holder: Holder holders: [Holder] strict: [Holder!] }
      type Thing @key(fields: "id") { id: ID! any: Any float: Float list: [[Int!]] deep: Thing }
      type Holder @key(fields: "id") { id: ID! }`,
    two: `
      type Holder @key(fields: "id") { id: ID! need: Thing! perhaps: Thing needs: [Thing!]! }
      type Thing @key(fields: "id") { id: ID! }`,
    three: `type Thing @key(fields: "id") { id: ID! weight: Int! }`,
  },
  world: {
    Query: {
      thing,
      anything: { big, list: [{}], text: '' },
      holder,
      holders: [holder, null],
      strict: [holder],
    },
    things: [thing, holder],
  },
  questions: [
    {
      title: 'custom scalars pass unchanged, lists of lists keep their nulls',
      query: '{ thing { any float list deep { id } } anything }',
      data: {
        thing: { any: { a: [1, null, { b: 'x' }] }, float: 1, list: [[1], null, []], deep: null },
        anything: { big, list: [{}], text: '' },
      },
    },
    {
      title: 'a null that may not be takes the entity, not those around it',
      query: '{ holder { id need { id } } holders { id } }',
      data: { holder: null, holders: [{ id: 'h1' }, null] },
      errors: [{ path: ['holder', 'need'] }],
    },
    {
      title: 'in a list of objects that are never null, it takes the list',
      query: '{ strict { id needs { weight } } thing { id } }',
      data: { strict: null, thing: { id: 'a' } },
      errors: [{ path: ['strict', 0, 'needs', 0] }],
    },
  ],
};

export default federationCase;
