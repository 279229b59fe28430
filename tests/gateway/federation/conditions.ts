import type { FederationCase } from '../../support/federation/federation-case.ts';
import type { Thing } from '../../support/federation/world.ts';

const user: Thing = { __typename: 'User', id: 'u1', name: 'Ana', age: 30 };
const friend: Thing = { __typename: 'User', id: 'u2', name: 'Eva', age: 31, friend: user };
Object.assign(user, { friend });

const federationCase: FederationCase = {
  subgraphs: {
    users: `
      type Query { user: User users: [User!]! }
      type User @key(fields: "id") { id: ID! name: String! friend: User }`,
    ages: `type User @key(fields: "id") { id: ID! age: Int }`,
  },
  world: { Query: { user, users: [user, friend] }, things: [user, friend] },
  questions: [
    {
      title: 'a fetch that a condition makes needless is not sent',
      query: 'query ($yes: Boolean!) { user { name age @include(if: $yes) } }',
      variables: { yes: false },
      data: { user: { name: 'Ana' } },
      calls: ['users'],
    },
    {
      title: 'defaults of conditions hold where no value is given',
      query:
        'query ($skip: Boolean = true, $include: Boolean! = true) { user { name @skip(if: $skip) age @include(if: $include) } }',
      data: { user: { age: 30 } },
    },
    {
      title: 'a value that is given beats the default',
      query:
        'query ($skip: Boolean! = true) { user { name @skip(if: $skip) friend @skip(if: $skip) { age } } }',
      variables: { skip: false },
      data: { user: { name: 'Ana', friend: { age: 31 } } },
    },
    {
      title: 'both conditions on one field',
      query:
        'query ($a: Boolean!, $b: Boolean!) { a: user @skip(if: $a) @include(if: $b) { age } b: user @skip(if: $b) @include(if: $a) { name } c: user { id @skip(if: $a) @include(if: $a) } }',
      variables: { a: false, b: true },
      data: { a: { age: 30 }, c: {} },
    },
    {
      title: 'one field twice, under different conditions',
      query:
        'query ($a: Boolean!) { user { age @include(if: $a) age @skip(if: $a) friend @skip(if: $a) { age } friend { name } } }',
      variables: { a: true },
      data: { user: { age: 30, friend: { name: 'Eva' } } },
    },
    {
      title: 'conditions on fragments, nested and spread twice',
      query: `query ($a: Boolean!, $b: Boolean!) {
        users { ...F @include(if: $a) ... on User @skip(if: $a) { id } ...F @include(if: $b) ... @include(if: $b) { name } }
      } fragment F on User { age friend @skip(if: $b) { ...G } } fragment G on User { age @include(if: $a) id }`,
      variables: { a: true, b: false },
      data: {
        users: [
          { age: 30, friend: { age: 31, id: 'u2' } },
          { age: 31, friend: { age: 30, id: 'u1' } },
        ],
      },
    },
    {
      title: 'literal conditions',
      query:
        '{ user { name @skip(if: true) age @include(if: true) friend @include(if: false) { id } } }',
      data: { user: { age: 30 } },
    },
    {
      title: 'literal conditions below one that depends on a variable',
      query:
        'query ($a: Boolean!) { users @include(if: $a) { age @include(if: false) friend { age @skip(if: true) } friend @skip(if: true) { age } } }',
      variables: { a: true },
      data: { users: [{ friend: {} }, { friend: {} }] },
      calls: ['users'],
    },
    {
      title: 'literal conditions leave out all of an object, of a fragment and of the operation',
      query: '{ user @skip(if: true) { age } ... @include(if: false) { users { id } } }',
      data: {},
      calls: [],
    },
    {
      title: 'everything is skipped',
      query: 'query ($a: Boolean!) { user @skip(if: $a) { age } }',
      variables: { a: true },
      data: {},
      calls: [],
    },
  ],
};

export default federationCase;
