import type { FederationCase } from '../../support/federation/federation-case.ts';
import type { Asker } from '../../support/federation/world.ts';

const author = {
  __typename: 'Person',
  id: 'u1',
  name: (_args: unknown, { agency = 'anybody' }: Asker) => `Ana of ${agency}`,
  email: 'ana@example.org',
};
const report = { __typename: 'Report', id: 'r1', title: 'Bed-nights', author, reviewer: author };

const federationCase: FederationCase = {
  subgraphs: {
    reports: `
      type Query { report: Report }
      type Report @key(fields: "id") { id: ID! title: String author: Person @provides(fields: "name") reviewer: Person }
      type Person @key(fields: "id") { id: ID! name: String @external }`,
    people: `type Person @key(fields: "id") { id: ID! name: String @shareable email: String }`,
  },
  world: { Query: { report }, things: [report, author] },
  questions: [
    {
      title: 'what is provided on a path needs no other agency, off that path it does',
      query: '{ report { author { name } reviewer { name } } }',
      data: {
        report: { author: { name: 'Ana of reports' }, reviewer: { name: 'Ana of people' } },
      },
      calls: ['reports', 'people 1'],
      unlikeOneSchema: 'the name tells who was asked',
    },
    {
      title: 'what is provided stays when the rest of the object comes from elsewhere',
      query: '{ report { author { email } reviewer { email } } }',
      data: {
        report: {
          author: { email: 'ana@example.org' },
          reviewer: { email: 'ana@example.org' },
        },
      },
      calls: ['reports', 'people 1'],
    },
    {
      title: 'what is provided stands when the agency of the rest is away',
      query: '{ report { author { name } reviewer { name } } }',
      away: ['people'],
      data: { report: { author: { name: 'Ana of reports' }, reviewer: { name: null } } },
      errors: [{ path: ['report', 'reviewer', 'name'] }],
    },
  ],
};

export default federationCase;
