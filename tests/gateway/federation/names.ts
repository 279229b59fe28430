import type { FederationCase } from '../../support/federation/federation-case.ts';
import type { Thing } from '../../support/federation/world.ts';

const user = {
  __typename: 'User',
  id: 'u1',
  name: 'Ana',
  age: 30,
  constructor: 'a field',
  valueOf: 'another field',
  email: ({ at = 'org' }: Thing) => `ana@${String(at)}`,
  tag(this: Thing) {
    return `${String(this['name'])} ${Number(this['age'])}`;
  },
  hasOwnProperty: ({ key }: Thing) => `has ${String(key)}`,
};

const federationCase: FederationCase = {
  subgraphs: {
    users: `
      type Query { user: User constructor: Int }
      type User @key(fields: "id") { id: ID! name: String age: Int constructor: String }`,
    mail: `
      type User @key(fields: "id") {
        id: ID! email(at: String): String name: String @external age: Int @external
        tag: String @requires(fields: "name age") valueOf: String hasOwnProperty(key: String): String
      }`,
  },
  world: { Query: { user, constructor: 7 }, things: [user] },
  questions: [
    {
      title: 'aliases that every object inherits',
      query: `{ user { __proto__: name constructor: age toString: email hasOwnProperty: tag valueOf: id isPrototypeOf: email(at: "x") } }`,
      data: {
        user: JSON.parse(
          '{"__proto__":"Ana","constructor":30,"toString":"ana@org","hasOwnProperty":"Ana 30","valueOf":"u1","isPrototypeOf":"ana@x"}',
        ) as unknown,
      },
    },
    {
      title: 'such aliases on objects, with fetches below them',
      query:
        '{ __proto__: user { email } constructor: user { email tag } toString: user { valueOf } }',
      data: JSON.parse(
        '{"__proto__":{"email":"ana@org"},"constructor":{"email":"ana@org","tag":"Ana 30"},"toString":{"valueOf":"another field"}}',
      ) as unknown,
    },
    {
      title: 'fields of such names',
      query: '{ constructor user { constructor valueOf hasOwnProperty(key: "k") } }',
      data: {
        constructor: 7,
        user: { constructor: 'a field', valueOf: 'another field', hasOwnProperty: 'has k' },
      },
    },
    {
      title: 'an alias that looks like a meta field',
      query: '{ user { __typename: name type: __typename email } __schema: user { __type: id } }',
      data: {
        user: { __typename: 'Ana', type: 'User', email: 'ana@org' },
        __schema: { __type: 'u1' },
      },
      unlikeReference: 'It takes the alias for the type',
    },
    {
      title: 'aliases that are names of other fields, of keys and of required fields',
      query:
        '{ user { id: name name: id age: email email: age tag } other: user { tag: name name: tag id: age } }',
      data: {
        user: { id: 'Ana', name: 'u1', age: 'ana@org', email: 30, tag: 'Ana 30' },
        other: { tag: 'Ana', name: 'Ana 30', id: 30 },
      },
      unlikeReference: 'It sends what stands under the name of a key',
    },
    {
      title: 'aliases and variables that the gateway itself could use',
      query: `query ($representations: String, $own__x: String, $contextualArgument_1_0: String) { user {
        own__name: name own__own__name: id representations: email(at: $representations) name__alias_0: age
        contextualArgument_1_0: email(at: $own__x) _entities: email(at: $contextualArgument_1_0) } }`,
      variables: { representations: 'r', own__x: 'x', contextualArgument_1_0: 'c' },
      data: {
        user: {
          own__name: 'Ana',
          own__own__name: 'u1',
          representations: 'ana@r',
          name__alias_0: 30,
          contextualArgument_1_0: 'ana@x',
          _entities: 'ana@c',
        },
      },
      unlikeReference: 'It refuses a variable called "representations"',
    },
    {
      title: 'variables that every object inherits',
      query:
        'query ($constructor: String, $toString: Boolean = true) { user { email(at: $constructor) tag @skip(if: $toString) name @include(if: $toString) } }',
      data: { user: { email: 'ana@org', name: 'Ana' } },
      unlikeReference: 'It reads a variable from the prototype',
    },
  ],
};

export default federationCase;
