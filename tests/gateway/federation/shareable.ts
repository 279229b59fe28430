import type { FederationCase } from '../../support/federation/federation-case.ts';

const me = {
  id: 'me',
  name: 'Ana',
  beds: 3,
  address: { street: 'Calle 1', city: 'Tapachula', zone: 'Sur' },
  list: [
    { a: 1, b: 'x' },
    { a: 2, b: 'y' },
  ],
};

const federationCase: FederationCase = {
  subgraphs: {
    one: `
      type Query { me: Me @shareable onlyOne: Int }
      type Me @shareable { id: ID! name: String address: Address list: [Item!]! }
      type Address @shareable { street: String city: String }
      type Item @shareable { a: Int }`,
    two: `
      type Query { me: Me @shareable }
      type Me @shareable { id: ID! beds: Int address: Address list: [Item!]! }
      type Address @shareable { city: String zone: String }
      type Item @shareable { a: Int b: String }`,
  },
  world: { Query: { me, onlyOne: 1 }, things: [] },
  questions: [
    {
      title: 'a value type is merged from all who tell of it, field by field and item by item',
      query: '{ me { id name beds address { zone street city } list { b a } } onlyOne }',
      data: {
        me: {
          id: 'me',
          name: 'Ana',
          beds: 3,
          address: { zone: 'Sur', street: 'Calle 1', city: 'Tapachula' },
          list: [
            { b: 'x', a: 1 },
            { b: 'y', a: 2 },
          ],
        },
        onlyOne: 1,
      },
    },
    {
      title: 'a shared root under two aliases stays two objects',
      query: '{ x: me { name address { zone } } y: me { beds address { street zone } } }',
      data: {
        x: { name: 'Ana', address: { zone: 'Sur' } },
        y: { beds: 3, address: { street: 'Calle 1', zone: 'Sur' } },
      },
    },
    {
      title: 'one of those who share is away: the rest stands',
      query: '{ me { name beds address { zone street } } }',
      away: ['two'],
      data: { me: { name: 'Ana', beds: null, address: { zone: null, street: 'Calle 1' } } },
      errors: [{ path: ['me'], extensions: { agency: 'two' } }],
    },
  ],
};

export default federationCase;
