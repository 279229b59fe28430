import type { FederationCase } from '../../support/federation/federation-case.ts';
import type { Asker } from '../../support/federation/world.ts';

const byWhom = (_args: unknown, { agency = 'anybody' }: Asker) => agency;
const site = {
  __typename: 'Site',
  id: 's1',
  name: 'Tijuana',
  moved: byWhom,
  moving: byWhom,
  movingNext: byWhom,
  gone: byWhom,
};

const whoTells = '{ site { moved moving movingNext gone name } }';
const oneSchema = 'the fields tell who was asked';

const federationCase: FederationCase = {
  subgraphs: {
    old: `
      type Query { site: Site }
      type Site @key(fields: "id") { id: ID! name: String moved: String moving: String movingNext: String }`,
    new: `
      type Site @key(fields: "id") {
        id: ID!
        moved: String @override(from: "old")
        moving: String @override(from: "old", label: "move-sites")
        movingNext: String @override(from: "old", label: "move-more")
        gone: String @override(from: "never-there")
      }`,
  },
  world: { Query: { site }, things: [site] },
  questions: [
    {
      title: 'what is overridden comes from its new agency, what moves by a label not yet',
      query: whoTells,
      data: {
        site: { moved: 'new', moving: 'old', movingNext: 'old', gone: 'new', name: 'Tijuana' },
      },
      unlikeOneSchema: oneSchema,
    },
    {
      title: 'a label that holds moves its fields, and only those',
      query: whoTells,
      labels: ['move-sites'],
      data: {
        site: { moved: 'new', moving: 'new', movingNext: 'old', gone: 'new', name: 'Tijuana' },
      },
    },
    {
      title: 'what was moved is null while its new agency is away: the old one is not asked',
      query: whoTells,
      away: ['new'],
      data: {
        site: { moved: null, moving: 'old', movingNext: 'old', gone: null, name: 'Tijuana' },
      },
      errors: [
        {
          path: ['site', 'moved'],
          extensions: { code: 'AGENCY_UNAVAILABLE', agency: 'new', paths: [['site', 'gone']] },
        },
      ],
    },
  ],
};

export default federationCase;
