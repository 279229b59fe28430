import { personRecordResolvers } from '../_kit/people/person-record-resolvers.ts';
import { shownReport } from '../_kit/reports/shown-report.ts';
import type { Resolvers } from './generated/resolvers.ts';
import {
  healthAlerts,
  healthConsultations,
  mhpssSessions,
  secondLevelReferrals,
  vaccinationDoses,
} from './queries.ts';

/** Where each value of PAHO's graph comes from. */
export const resolvers: Resolvers = {
  Query: { paho: () => ({}) },
  Paho: {
    healthConsultations: (_paho, args, context) => healthConsultations(context, args),
    mhpssSessions: (_paho, args, context) => mhpssSessions(context, args),
    vaccinationDoses: (_paho, args, context) => vaccinationDoses(context, args),
    secondLevelReferrals: (_paho, args, context) => secondLevelReferrals(context, args),
    healthAlerts: (_paho, args, context) => healthAlerts(context, args),
  },
  HealthConsultation: personRecordResolvers,
  MhpssSession: personRecordResolvers,
  VaccinationDose: personRecordResolvers,
  SecondLevelReferral: personRecordResolvers,
  HealthAlert: { centre: ({ centreCode }) => ({ code: centreCode }) },
  IndicatorReport: {
    paho: (report, _args, { reports }) => shownReport(reports.load(report)),
    pahoPart: (report, _args, { reports }) => reports.load(report),
  },
  ReportingPeriod: {
    pahoSubmissions: ({ code }, _args, { submissions }) => submissions.load(code),
  },
  Centre: {
    health: ({ code }, { period }, { centrePanels }) => centrePanels.load({ code, period }),
  },
};
