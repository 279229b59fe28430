import { personRecordResolvers } from '../_kit/people/person-record-resolvers.ts';
import { shownReport } from '../_kit/reports/shown-report.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { iatiResolvers } from './iati/resolvers.ts';
import { publicSeriesResolvers } from './public-series/resolvers.ts';
import {
  asylumProcedures,
  cashAssistances,
  integrationRelocations,
  legalCounsellings,
  pendingClaims,
  protectionCases,
  registrationSupports,
} from './queries.ts';

/** Where each value of UNHCR's graph comes from. */
export const resolvers: Resolvers = {
  ...publicSeriesResolvers,
  ...iatiResolvers,
  Query: { unhcr: () => ({}), ...publicSeriesResolvers.Query, ...iatiResolvers.Query },
  Unhcr: {
    asylumProcedures: (_unhcr, args, context) => asylumProcedures(context, args),
    registrationSupports: (_unhcr, args, context) => registrationSupports(context, args),
    legalCounsellings: (_unhcr, args, context) => legalCounsellings(context, args),
    protectionCases: (_unhcr, args, context) => protectionCases(context, args),
    cashAssistances: (_unhcr, args, context) => cashAssistances(context, args),
    integrationRelocations: (_unhcr, args, context) => integrationRelocations(context, args),
    pendingClaims: (_unhcr, { on }, context) => pendingClaims(context, on ?? context.asOf),
  },
  AsylumProcedure: personRecordResolvers,
  RegistrationSupport: personRecordResolvers,
  LegalCounselling: personRecordResolvers,
  ProtectionCase: personRecordResolvers,
  CashAssistance: personRecordResolvers,
  IntegrationRelocation: personRecordResolvers,
  IndicatorReport: {
    unhcr: (report, _args, { reports }) => shownReport(reports.load(report)),
    unhcrPart: (report, _args, { reports }) => reports.load(report),
  },
  ReportingPeriod: {
    unhcrSubmissions: ({ code }, _args, { submissions }) => submissions.load(code),
  },
  Centre: {
    protection: ({ code }, { period }, { centrePanels }) => centrePanels.load({ code, period }),
  },
};
