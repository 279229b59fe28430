import type { FederationCase } from '../../support/federation/federation-case.ts';

const books = [
  { __typename: 'Book', id: 'b1', upc: 'u1', price: 5, author: { name: 'Ana' } },
  { __typename: 'Book', id: 'b2', upc: null, price: 6, author: null },
  {
    __typename: 'Book',
    id: 'b3',
    upc: 'u3',
    price: 7,
    author: { name: 'Eva' },
    absentIn: ['prices'],
  },
];

const federationCase: FederationCase = {
  subgraphs: {
    shelves: `
      type Query { books: [Book] strict: [Book!] }
      type Book @key(fields: "upc") { upc: ID }`,
    index: `
      type Book @key(fields: "upc") @key(fields: "id") { id: ID! upc: ID author: Author }
      type Author { name: String! }`,
    prices: `type Book @key(fields: "id") { id: ID! price: Int }`,
  },
  world: { Query: { books: [...books, null], strict: [books[0]] }, things: books },
  questions: [
    {
      title: 'a nullable key goes as it is, and who knows nothing of it leaves nulls',
      query: '{ books { upc author { name } } }',
      data: {
        books: [
          { upc: 'u1', author: { name: 'Ana' } },
          { upc: null, author: null },
          { upc: 'u3', author: { name: 'Eva' } },
          null,
        ],
      },
    },
    {
      title: 'an entity that one agency does not know is null there and stands elsewhere',
      query: '{ books { price upc } }',
      data: {
        books: [{ price: 5, upc: 'u1' }, { price: 6, upc: null }, { price: null, upc: 'u3' }, null],
      },
      unlikeOneSchema: 'there nobody is unknown',
    },
  ],
};

export default federationCase;
