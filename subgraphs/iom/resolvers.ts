import { daysBetween } from '../_kit/calendar/days.ts';
import { personRecordResolvers } from '../_kit/people/person-record-resolvers.ts';
import { shownReport } from '../_kit/reports/shown-report.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { missingMigrantsSource } from './missing-migrants/queries.ts';
import { missingMigrantsResolvers } from './missing-migrants/resolvers.ts';
import {
  accommodationCapacities,
  accommodationStays,
  bedOccupancy,
  documentationSupports,
  flowObservations,
  receptions,
  traffickingScreenings,
  voluntaryReturns,
} from './queries.ts';

/** Where each value of IOM's graph comes from. */
export const resolvers: Resolvers = {
  Query: {
    iom: () => ({}),
    missingMigrantsProject: (_query, _args, { db }) => missingMigrantsSource(db),
  },
  Iom: {
    receptions: (_iom, args, context) => receptions(context, args),
    accommodationStays: (_iom, args, context) => accommodationStays(context, args),
    accommodationCapacities: (_iom, args, { db }) =>
      accommodationCapacities(db, { ...args, filter: args }),
    documentationSupports: (_iom, args, context) => documentationSupports(context, args),
    voluntaryReturns: (_iom, args, context) => voluntaryReturns(context, args),
    traffickingScreenings: (_iom, args, context) => traffickingScreenings(context, args),
    flowObservations: (_iom, { period = null, from = null, to = null, ...args }, { db }) =>
      flowObservations(db, { ...args, filter: { period, from, to } }),
    bedOccupancy: (_iom, { on }, context) => bedOccupancy(context, on ?? context.asOf),
  },
  Reception: personRecordResolvers,
  AccommodationStay: {
    ...personRecordResolvers,
    nights: ({ admittedOn, dischargedOn }) =>
      dischargedOn === null ? null : daysBetween(admittedOn, dischargedOn),
  },
  AccommodationCapacity: { centre: ({ centreCode }) => ({ code: centreCode }) },
  DocumentationSupport: personRecordResolvers,
  VoluntaryReturn: personRecordResolvers,
  TraffickingScreening: personRecordResolvers,
  IndicatorReport: {
    iom: (report, _args, { reports }) => shownReport(reports.load(report)),
    iomPart: (report, _args, { reports }) => reports.load(report),
  },
  ReportingPeriod: {
    iomSubmissions: ({ code }, _args, { submissions }) => submissions.load(code),
  },
  Centre: {
    reception: ({ code }, { period }, { centrePanels }) => centrePanels.load({ code, period }),
  },
  ...missingMigrantsResolvers,
};
