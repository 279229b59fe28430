import { storedPeriod } from '../framework/queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { auditRecommendations, auditState, boardReports } from './queries.ts';

/** Where the records of oversight come from. */
export const oversightResolvers = {
  Query: {
    auditRecommendations: (_query, args, { db, asOf }) => auditRecommendations(db, args, asOf),
    boardReports: (_query, args, { db }) => boardReports(db, args),
  },
  AuditRecommendation: {
    agency: ({ agencyCode }, _args, { load }) => load.agencyOfRecord.load(agencyCode),
    state: (recommendation, _args, { asOf }) => auditState(recommendation, asOf),
  },
  BoardReport: { period: ({ periodCode }) => storedPeriod(periodCode) },
} satisfies Resolvers;
