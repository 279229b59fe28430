import { storedPeriod } from '../framework/queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { reportDecisions } from './queries.ts';
import { reportsToApprove } from './reports-to-approve.ts';
import { reportsToVerify } from './reports-to-verify.ts';
import { takeDecision } from './take-decision.ts';

/** Where decisions about reports come from, and how they are taken. */
export const decisionResolvers = {
  Query: {
    reportDecisions: (_query, args, { db }) => reportDecisions(db, args),
    reportsToVerify: (_query, { period }, context) => reportsToVerify(period, context),
    reportsToApprove: (_query, { period }, context) => reportsToApprove(period, context),
  },
  Mutation: {
    verifyReport: (_mutation, args, context) => takeDecision('VERIFIED', args, context),
    returnReport: (_mutation, args, context) => takeDecision('RETURNED', args, context),
    approveReport: (_mutation, args, context) => takeDecision('APPROVED', args, context),
    reopenReport: (_mutation, args, context) => takeDecision('REOPENED', args, context),
  },
  ReportDecision: {
    agency: ({ agencyCode }, _args, { load }) =>
      agencyCode === null ? null : load.agency.load(agencyCode),
    indicator: ({ indicatorCode }, _args, { load }) => load.indicatorOfRecord.load(indicatorCode),
    period: ({ periodCode }) => storedPeriod(periodCode),
    report: ({ indicatorCode, periodCode }) => ({ indicatorCode, periodCode }),
    committeeDecision: ({ committeeDecisionId }, _args, { load }) =>
      committeeDecisionId === null ? null : load.decision.load(committeeDecisionId),
    actorAgency: ({ actorAgency }, _args, { load }) =>
      actorAgency === null ? null : load.agency.load(actorAgency),
  },
  ReportToDecide: {
    agency: ({ agencyCode }, _args, { load }) =>
      agencyCode === null ? null : load.agency.load(agencyCode),
    report: ({ indicatorCode, periodCode }) => ({ indicatorCode, periodCode }),
    verifier: ({ verifierCode }, _args, { load }) =>
      verifierCode === null ? null : load.agency.load(verifierCode),
  },
  ReportsToVerify: {
    unanswered: ({ unanswered }, _args, { load }) =>
      Promise.all(unanswered.map((code) => load.agencyOfRecord.load(code))),
  },
} satisfies Resolvers;
