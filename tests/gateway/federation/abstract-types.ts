import type { FederationCase } from '../../support/federation/federation-case.ts';

const text = {
  __typename: 'Text',
  id: 't1',
  body: 'Hola',
  size: 4,
  words: 1,
  score: 8,
  state: 'OPEN',
};
const image = {
  __typename: 'Image',
  id: 'i1',
  url: 'x.png',
  size: [2, 3],
  tags: ['a'],
  score: null,
  name: 'Map',
  state: 'DONE',
};
const sound = { __typename: 'Sound', id: 'a1', seconds: 9, tags: ['b'], state: 'OPEN' };
Object.assign(text, { next: image });
Object.assign(image, { next: text });
Object.assign(sound, { next: text });
const parts = [text, image];

const federationCase: FederationCase = {
  subgraphs: {
    one: `
      type Query { parts: [Part!]! @shareable items: [Item!]! latest: Part }
      union Part = Text | Image
      enum State { OPEN DONE }
      interface Item { id: ID! state: State! }
      type Text implements Item @key(fields: "id") { id: ID! body: String! score: Int! @shareable size: Int! state: State! @shareable next: Part }
      type Image implements Item @key(fields: "id") { id: ID! url: String score: Int name: String! size: [Int!]! state: State! @shareable next: Part }
      type Sound implements Item @key(fields: "id") { id: ID! seconds: Int state: State! @shareable }`,
    two: `
      type Query { parts: [Part!]! @shareable everything: [Part!]! find(state: State!): [Sound!]! }
      union Part = Text | Image | Sound
      enum State { OPEN DONE }
      interface Tagged { tags: [String!] }
      type Text @key(fields: "id") { id: ID! words: Int score: Int @shareable }
      type Image implements Tagged @key(fields: "id") { id: ID! tags: [String!] }
      type Sound implements Tagged @key(fields: "id") { id: ID! tags: [String!] next: Part state: State! @shareable }`,
  },
  world: {
    Query: {
      parts,
      items: [text, image, sound],
      everything: [sound, image, text],
      latest: image,
      find: ({ state }: { readonly state: string }) =>
        [sound].filter((each) => each.state === state),
    },
    things: [text, image, sound],
  },
  questions: [
    {
      title: 'members of a union that only one agency knows',
      query:
        '{ everything { __typename ... on Sound { seconds tags } ... on Text { body words } ... on Image { url tags } } }',
      data: {
        everything: [
          { __typename: 'Sound', seconds: 9, tags: ['b'] },
          { __typename: 'Image', url: 'x.png', tags: ['a'] },
          { __typename: 'Text', body: 'Hola', words: 1 },
        ],
      },
    },
    {
      title: 'an interface of one agency on the union of another',
      query:
        '{ everything { ... on Item { id state } ... on Tagged { tags } } latest { ... on Tagged { tags } } }',
      data: {
        everything: [
          { id: 'a1', state: 'OPEN', tags: ['b'] },
          { id: 'i1', state: 'DONE', tags: ['a'] },
          { id: 't1', state: 'OPEN' },
        ],
        latest: { tags: ['a'] },
      },
    },
    {
      title: 'two fields under one key, on different objects',
      query: `{ parts { ... on Text { x: body next { ... on Image { x: tags } } } ... on Image { x: name y: size } }
        items { ... on Text { y: score } ... on Image { y: score } id } }`,
      data: {
        parts: [
          { x: 'Hola', next: { x: ['a'] } },
          { x: 'Map', y: [2, 3] },
        ],
        items: [{ y: 8, id: 't1' }, { y: null, id: 'i1' }, { id: 'a1' }],
      },
    },
    {
      title: 'a field that is never null at one object, and may be at another, in one agency',
      query: '{ parts { ... on Text { score words } ... on Image { score tags } } }',
      data: {
        parts: [
          { score: 8, words: 1 },
          { score: null, tags: ['a'] },
        ],
      },
    },
    {
      title: 'deep below a union, different fields by what each object is',
      query: `{ items { ... on Text { next { ... on Image { tags next { ... on Text { words next { ... on Image { url } } } } } } }
        ... on Image { next { ... on Text { body words } } } } everything { ... on Sound { next { ... on Text { words } } } } }`,
      data: {
        items: [
          { next: { tags: ['a'], next: { words: 1, next: { url: 'x.png' } } } },
          { next: { body: 'Hola', words: 1 } },
          {},
        ],
        everything: [{ next: { words: 1 } }, {}, {}],
      },
    },
    {
      title: 'fragments that no object can meet, below a condition',
      query:
        'query ($a: Boolean!) { parts @include(if: $a) { ... on Image { ... on Tagged { ... on Sound { __typename } } } } }',
      variables: { a: true },
      data: { parts: [{}, {}] },
      unlikeReference: 'It forgets the field',
    },
    {
      title: 'a fragment on a union, of an object that is in it',
      query: '{ find(state: OPEN) { ... on Part { ... on Sound { next { __typename } } } state } }',
      data: { find: [{ next: { __typename: 'Text' }, state: 'OPEN' }] },
      unlikeReference: 'It leaves the fragment out',
    },
    {
      title: 'enum values as arguments, in variables and defaults',
      query:
        'query ($s: State = OPEN) { a: find(state: OPEN) { id } b: find(state: DONE) { id } c: find(state: $s) { seconds } }',
      data: { a: [{ id: 'a1' }], b: [], c: [{ seconds: 9 }] },
    },
  ],
};

export default federationCase;
