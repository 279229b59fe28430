import type { FederationCase } from '../../support/federation/federation-case.ts';

const centre = {
  __typename: 'Centre',
  id: 'c1',
  code: 'MX-1',
  place: { state: 'CHP', number: 4 },
  operator: { id: 'o1', kind: { code: 'NGO' } },
  name: 'Tapachula',
  beds: 40,
  area: 120,
  auditedBy: 'ACME',
  inspections: 3,
};
const other = {
  ...centre,
  id: 'c2',
  code: 'MX-2',
  place: { state: 'CHP', number: 5 },
  operator: { id: 'o2', kind: { code: 'GOV' } },
  name: 'Comitán',
  beds: 12,
  area: 80,
  auditedBy: null,
  inspections: 0,
};
const link = { __typename: 'Link', a: '1', b: '2', c: '3', x: 'X', y: 'Y', z: 'Z' };

const federationCase: FederationCase = {
  subgraphs: {
    registry: `
      type Query { centres: [Centre!]! centre: Centre link: Link }
      type Centre @key(fields: "id") @key(fields: "code") @key(fields: "place { state number }") {
        id: ID! code: String! place: Place! name: String! operator: Operator! @shareable
      }
      type Place { state: String! number: Int! }
      type Operator @shareable { id: ID! kind: Kind! }
      type Kind @shareable { code: String! }
      type Link @key(fields: "a") @key(fields: "b") { a: ID! b: ID! x: String }`,
    beds: `
      type Query { fullest: Centre }
      type Centre @key(fields: "code") { code: String! beds: Int }
      type Link @key(fields: "b") @key(fields: "c") { b: ID! c: ID! y: String }`,
    works: `
      type Centre @key(fields: "place { state number }") { place: Place! area: Int }
      type Place @shareable { state: String! number: Int! }
      type Link @key(fields: "c") @key(fields: "a") { c: ID! a: ID! z: String }`,
    audit: `
      type Centre @key(fields: "id operator { id kind { code } }") {
        id: ID! operator: Operator! auditedBy: String inspections: Int!
      }
      type Operator @shareable { id: ID! kind: Kind! }
      type Kind @shareable { code: String! }`,
  },
  world: {
    Query: { centres: [centre, other], centre, fullest: other, link },
    things: [centre, other, link],
  },
  questions: [
    {
      title: 'each agency is asked by the key that it knows',
      query: '{ centres { name beds area auditedBy inspections } }',
      data: {
        centres: [
          { name: 'Tapachula', beds: 40, area: 120, auditedBy: 'ACME', inspections: 3 },
          { name: 'Comitán', beds: 12, area: 80, auditedBy: null, inspections: 0 },
        ],
      },
      calls: ['registry', 'beds 2', 'works 2', 'audit 2'],
    },
    {
      title: 'one key leads to another',
      query: '{ fullest { area beds inspections name } }',
      data: { fullest: { area: 80, beds: 12, inspections: 0, name: 'Comitán' } },
    },
    {
      title: 'keys in a circle end where they are complete',
      query: '{ link { z y x c b a } }',
      data: { link: { z: 'Z', y: 'Y', x: 'X', c: '3', b: '2', a: '1' } },
    },
    {
      title: 'key fields under aliases that are names of other key fields',
      query:
        '{ centre { code: name id: code name: id place { number: state state: number } beds area inspections } }',
      data: {
        centre: {
          code: 'Tapachula',
          id: 'MX-1',
          name: 'c1',
          place: { number: 'CHP', state: 4 },
          beds: 40,
          area: 120,
          inspections: 3,
        },
      },
      unlikeReference: 'An alias that is the name of a key field is sent as the key',
    },
  ],
};

export default federationCase;
