import type { Resolvers } from '../generated/resolvers.ts';
import { engagements, partnerships } from './queries.ts';

/** The engagements' part of the graph. */
export const resolvers = {
  Unops: {
    engagements: (_unops, args, { db }) => engagements(db, args),
    partnerships: (_unops, { period }, { db, asOf }) => partnerships(db, period, asOf),
  },
  Engagement: {
    managementFees: ({ id }, _args, { load }) => load.feesOfEngagement.load(id),
  },
} satisfies Resolvers;
