import type { FederationCase } from '../../support/federation/federation-case.ts';

const place = { street: 'Calle 5', city: 'Tijuana' };
const centre = { __typename: 'Centre', id: 'c1', label: 'North', place, beds: 12, head: 'Ana' };
const record = (at: number) => ({
  __typename: at % 2 === 0 ? 'Visit' : 'Call',
  id: String(at),
  centre,
});
const records = [0, 1, 2, 3].map(record);
const later = [1, 2, 3, 4].map(record);

const visit = { id: 'c1', beds: 12, label: 'North', place: { street: 'Calle 5' } };
const call = { id: 'c1', beds: 12, place: { city: 'Tijuana' } };
const bare = { id: 'c1', beds: 12 };

const federationCase: FederationCase = {
  subgraphs: {
    records: `
      type Query { records: [Record!]! later: [Record!]! }
      interface Record { id: ID! centre: Centre }
      type Visit implements Record { id: ID! centre: Centre }
      type Call implements Record { id: ID! centre: Centre }
      type Centre @key(fields: "id") { id: ID! label: String @shareable place: Place @shareable }
      type Place @shareable { street: String city: String }`,
    centres: `
      type Centre @key(fields: "id") { id: ID! label: String @shareable place: Place @shareable beds: Int }
      type Place @shareable { street: String city: String }`,
    people: `
      type Centre @key(fields: "id") { id: ID! beds: Int @external head: String @requires(fields: "beds") }`,
  },
  world: { Query: { records, later }, things: [centre] },
  questions: [
    {
      title: 'an entity that is more complete in some places keeps in each what it has',
      query: `{ records { centre { id beds } ... on Visit { centre { label place { street } } } ... on Call { centre { place { city } } } } }`,
      data: {
        records: [visit, call, visit, call].map((each) => ({ centre: each })),
      },
    },
    {
      title: 'whichever of them comes first',
      query: `{ later { centre { id beds } ... on Visit { centre { label place { street } } } } records { centre { id beds } ... on Visit { centre { label place { street } } } } }`,
      data: {
        later: [bare, visit, bare, visit].map((each) => ({ centre: each })),
        records: [visit, bare, visit, bare].map((each) => ({ centre: each })),
      },
    },
    {
      title: 'what follows from a field that is shown in some places only is had in all',
      query: `{ later { centre { head } ... on Visit { centre { beds label } } } }`,
      data: {
        later: [1, 2, 3, 4].map((at) => ({
          centre: { head: 'Ana', ...(at % 2 === 0 && { beds: 12, label: 'North' }) },
        })),
      },
    },
    {
      title: 'and where the agency that adds to it is away, what it has besides stays',
      query: `{ later { ... on Visit { centre { label } } centre { beds } } }`,
      away: ['centres'],
      data: {
        later: [1, 2, 3, 4].map((at) => ({
          centre: { ...(at % 2 === 0 && { label: 'North' }), beds: null },
        })),
      },
      errors: [{ extensions: { code: 'AGENCY_UNAVAILABLE', agency: 'centres' } }],
    },
  ],
};

export default federationCase;
