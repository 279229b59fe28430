import type { FederationCase } from '../../support/federation/federation-case.ts';

const book = {
  __typename: 'Book',
  id: 'm1',
  title: 'Routes',
  pages: 90,
  views: 7,
  reviews: [{ stars: 5 }],
  popularity(this: { title?: string }) {
    return `${String(this.title)}!`;
  },
};
const film = {
  ...book,
  __typename: 'Film',
  id: 'm2',
  title: 'Paths',
  minutes: 80,
  views: 1,
  reviews: [],
};
const shelf = { id: 's1', best: film };

const federationCase: FederationCase = {
  subgraphs: {
    media: `
      type Query { media: [Media!]! book: Book }
      interface Media @key(fields: "id") { id: ID! title: String! }
      type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int }
      type Film implements Media @key(fields: "id") { id: ID! title: String! minutes: Int }`,
    views: `
      type Query { mostViewed: [Media!]! shelf: Shelf }
      type Shelf { id: ID! best: Media }
      type Media @key(fields: "id") @interfaceObject {
        id: ID! views: Int! reviews: [Review!]!
        title: String! @external popularity: String @requires(fields: "title")
      }
      type Review { stars: Int! }`,
  },
  world: {
    Query: { media: [book, film], book, mostViewed: [book, film], shelf },
    things: [book, film],
  },
  questions: [
    {
      title: 'fields of an interface object are had for every implementation',
      query: '{ media { __typename id views reviews { stars } popularity } }',
      data: {
        media: [
          {
            __typename: 'Book',
            id: 'm1',
            views: 7,
            reviews: [{ stars: 5 }],
            popularity: 'Routes!',
          },
          { __typename: 'Film', id: 'm2', views: 1, reviews: [], popularity: 'Paths!' },
        ],
      },
    },
    {
      title: 'what an object really is is asked of who knows',
      query: '{ mostViewed { __typename views ... on Book { pages } ... on Film { minutes } } }',
      data: {
        mostViewed: [
          { __typename: 'Book', views: 7, pages: 90 },
          { __typename: 'Film', views: 1, minutes: 80 },
        ],
      },
    },
    {
      title: 'an alias of __typename, and one field asked of the interface and of an object',
      query: `{ mostViewed { kind: __typename a: views ... on Book { a: views popularity } }
        shelf { best { ... on Film { views t: __typename } title } } }`,
      data: {
        mostViewed: [
          { kind: 'Book', a: 7, popularity: 'Routes!' },
          { kind: 'Film', a: 1 },
        ],
        shelf: { best: { views: 1, t: 'Film', title: 'Paths' } },
      },
    },
    {
      title: 'fields of an interface object on one of its objects',
      query: '{ book { views popularity pages __typename } }',
      data: { book: { views: 7, popularity: 'Routes!', pages: 90, __typename: 'Book' } },
      unlikeReference: "It takes the interface's name for the object's, and shows nothing of it",
    },
    {
      title: 'what one object requires is not required of another',
      query: `query ($no: Boolean!) {
        media { ... on Film { ... on Film @skip(if: $no) { popularity __typename } views } ... on Book { reviews { stars } id @skip(if: $no) } }
        other: media { ... on Book { reviews { stars } } }
      }`,
      variables: { no: false },
      data: {
        media: [
          { reviews: [{ stars: 5 }], id: 'm1' },
          { popularity: 'Paths!', __typename: 'Film', views: 1 },
        ],
        other: [{ reviews: [{ stars: 5 }] }, {}],
      },
      unlikeReference: 'It leaves the book out, of which no title was asked',
    },
    {
      title:
        'what is required below a condition is not required of objects of which nothing is asked',
      query: `query ($no: Boolean!) {
        media { ... on Book { ... on Media @skip(if: $no) { popularity views } reviews { stars } } }
      }`,
      variables: { no: false },
      data: { media: [{ popularity: 'Routes!', views: 7, reviews: [{ stars: 5 }] }, {}] },
    },
    {
      title: 'without fields of an object nobody needs to know what it is',
      query: '{ mostViewed { views } }',
      data: { mostViewed: [{ views: 7 }, { views: 1 }] },
      calls: ['views'],
    },
    {
      title: 'who knows what the objects are is away: they cannot be shown',
      query: '{ shelf { id best { __typename views } } }',
      away: ['media'],
      data: { shelf: { id: 's1', best: null } },
      errors: [{ path: ['shelf', 'best', '__typename'], extensions: { agency: 'media' } }],
    },
    {
      title: 'who knows what the objects are is away: what does not depend on it stands',
      query: '{ shelf { id best { views ... on Book { pages } } } }',
      away: ['media'],
      data: { shelf: { id: 's1', best: { views: 1 } } },
      errors: [{ path: ['shelf', 'best'], extensions: { agency: 'media' } }],
    },
  ],
};

export default federationCase;
