import type { FederationCase } from '../../support/federation/federation-case.ts';

const hidden = { __typename: 'Secret', id: 'x', open: 'yes' };
const one = {
  __typename: 'Grant',
  id: 'g1',
  secret: 'k-1',
  total: 10,
  status: 'SECRET',
  holder: hidden,
  share(this: { readonly total?: number }) {
    return Number(this.total) / 2;
  },
};

const federationCase: FederationCase = {
  subgraphs: {
    grants: `
      type Query { grant: Grant grants: [Grant] }
      type Grant @key(fields: "secret") { id: ID! secret: ID! @inaccessible total: Int @inaccessible holder: Holder status: Status }
      enum Status { OPEN SECRET @inaccessible }
      interface Holder { id: ID! }
      type Known implements Holder { id: ID! }
      type Secret implements Holder @inaccessible { id: ID! open: String }`,
    shares: `
      type Grant @key(fields: "secret") {
        secret: ID! total: Int @external share: Float @requires(fields: "total")
      }`,
  },
  world: { Query: { grant: one, grants: [one] }, things: [one] },
  questions: [
    {
      title: 'a hidden key and a hidden required field are used and not shown',
      query: '{ grant { share id } }',
      data: { grant: { share: 5, id: 'g1' } },
    },
    {
      title: 'a hidden value of an enum is null, and says so',
      query: '{ grants { status } }',
      data: { grants: [{ status: null }] },
      flaws: [['grants', 0, 'status']],
    },
    {
      title: 'an object of a hidden type cannot be shown',
      query: '{ grants { holder { id } } }',
      data: { grants: [{ holder: null }] },
      flaws: [['grants', 0, 'holder']],
    },
  ],
};

export default federationCase;
