import type { FederationCase } from '../../support/federation/federation-case.ts';

const user = { __typename: 'User', id: 'u1', name: 'Ana', age: 30 };

const federationCase: FederationCase = {
  subgraphs: {
    users: `
      "Where to begin" type Query { user: User }
      type User @key(fields: "id") { id: ID! name: String! hidden: Int @inaccessible }`,
    ages: `type User @key(fields: "id") { id: ID! age: Int }`,
  },
  world: { Query: { user }, things: [user] },
  questions: [
    {
      title: 'introspection alone asks nobody',
      query:
        '{ __schema { queryType { name description } } __type(name: "User") { fields { name } } __typename }',
      data: {
        __schema: { queryType: { name: 'Query', description: 'Where to begin' } },
        __type: { fields: [{ name: 'id' }, { name: 'age' }, { name: 'name' }] },
        __typename: 'Query',
      },
      calls: [],
    },
    {
      title: 'introspection among data, under aliases, with variables and fragments',
      query: `query ($type: String!, $no: Boolean!) { user { age } constructor: __type(name: $type) { ...T } t: __type(name: "None") { name }
        no: __schema @skip(if: $no) { types { name } } ...Q } fragment T on __Type { kind: name name: kind toString: __typename } fragment Q on Query { t2: __typename }`,
      variables: { type: 'User', no: true },
      data: JSON.parse(
        '{"user":{"age":30},"constructor":{"kind":"User","name":"OBJECT","toString":"__Type"},"t":null,"t2":"Query"}',
      ) as unknown,
    },
  ],
};

export default federationCase;
