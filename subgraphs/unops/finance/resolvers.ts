import type { Resolvers } from '../generated/resolvers.ts';
import {
  budgetLines,
  exchangeRates,
  financialPositions,
  managementFees,
  transactions,
} from './queries.ts';

/** The money's part of the graph. */
export const resolvers = {
  Unops: {
    budgetLines: (_unops, args, { db }) => budgetLines(db, args),
    transactions: (_unops, args, { db }) => transactions(db, args),
    managementFees: (_unops, args, { db }) => managementFees(db, args),
    exchangeRates: (_unops, _args, { db }) => exchangeRates(db),
    financialPositions: (_unops, args, { db, asOf }) => financialPositions(db, args, asOf),
  },
  Transaction: {
    engagement: ({ engagementId }, _args, { load }) =>
      engagementId === null ? null : load.engagement.load(engagementId),
  },
  ManagementFee: {
    engagement: ({ engagementId }, _args, { load }) =>
      engagementId === null ? null : load.engagement.load(engagementId),
  },
} satisfies Resolvers;
