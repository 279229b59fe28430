import { personRecordResolvers } from '../_kit/people/person-record-resolvers.ts';
import type { Resolvers } from './generated/resolvers.ts';
import {
  empowermentTrainings,
  gbvCases,
  genderAudits,
  genderMarkers,
  safeSpaceVisits,
} from './queries.ts';

/** Where each value of UN Women's graph comes from. */
export const resolvers: Resolvers = {
  Query: { unWomen: () => ({}) },
  UnWomen: {
    gbvCases: (_unWomen, args, { db }) => gbvCases(db, args),
    safeSpaceVisits: (_unWomen, args, { db }) => safeSpaceVisits(db, args),
    empowermentTrainings: (_unWomen, args, { db }) => empowermentTrainings(db, args),
    genderAudits: (_unWomen, args, { db }) => genderAudits(db, args),
    genderMarkers: (_unWomen, args, { db }) => genderMarkers(db, args),
  },
  GbvCase: personRecordResolvers,
  SafeSpaceVisit: personRecordResolvers,
  EmpowermentTraining: personRecordResolvers,
  GenderAudit: { centre: ({ centreCode }) => ({ code: centreCode }) },
  IndicatorReport: { unWomen: (report, _args, { reports }) => reports.load(report) },
  ReportingPeriod: {
    unWomenSubmissions: ({ code }, _args, { submissions }) => submissions.load(code),
  },
  Centre: {
    genderEquality: ({ code }, { period }, { centrePanels }) => centrePanels.load({ code, period }),
  },
};
