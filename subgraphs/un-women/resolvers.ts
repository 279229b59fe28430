import { personRecordResolvers } from '../_kit/people/person-record-resolvers.ts';
import { shownReport } from '../_kit/reports/shown-report.ts';
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
    gbvCases: (_unWomen, args, context) => gbvCases(context, args),
    safeSpaceVisits: (_unWomen, args, context) => safeSpaceVisits(context, args),
    empowermentTrainings: (_unWomen, args, context) => empowermentTrainings(context, args),
    genderAudits: (_unWomen, args, context) => genderAudits(context, args),
    genderMarkers: (_unWomen, args, context) => genderMarkers(context, args),
  },
  GbvCase: personRecordResolvers,
  SafeSpaceVisit: personRecordResolvers,
  EmpowermentTraining: personRecordResolvers,
  GenderAudit: { centre: ({ centreCode }) => ({ code: centreCode }) },
  IndicatorReport: {
    unWomen: (report, _args, { reports }) => shownReport(reports.load(report)),
    unWomenPart: (report, _args, { reports }) => reports.load(report),
  },
  ReportingPeriod: {
    unWomenSubmissions: ({ code }, _args, { submissions }) => submissions.load(code),
  },
  Centre: {
    genderEquality: ({ code }, { period }, { centrePanels }) => centrePanels.load({ code, period }),
  },
};
