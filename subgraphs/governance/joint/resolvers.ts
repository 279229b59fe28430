import { knownPeriod, storedPeriod } from '../framework/queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { periodCompleteness } from './completeness/period-completeness.ts';
import { monitoringCube } from './cube/monitoring-cube.ts';
import { jointCentres, jointResult, jointTable } from './joint-report.ts';
import { ownReport } from './own-report.ts';
import { indicatorReport, indicatorReports } from './queries.ts';

/** Where the joint figures come from. */
export const jointResolvers = {
  Query: {
    indicatorReports: (_query, args, { db }) => indicatorReports(db, args),
    indicatorReport: (_query, { indicator, period }, { load }) =>
      indicatorReport(load, { indicatorCode: indicator, periodCode: period }),
    monitoringCube: (_query, args, context) => monitoringCube(args, context),
  },
  IndicatorReport: {
    // What the gateway brings along stays with the report; an unknown indicator has no result.
    __resolveReference: (report) => (knownPeriod(report.periodCode) ? report : null),
    indicator: ({ indicatorCode }, _args, { load }) => load.indicatorOfRecord.load(indicatorCode),
    period: ({ periodCode }) => storedPeriod(periodCode),
    governance: (report, _args, context) => ownReport(report, context),
    result: (report, { basis }, context) => jointResult(report, basis, context),
    table: (report, { basis }, context) => jointTable(report, basis, context),
    atCentres: (report, args, context) => jointCentres(report, args, context),
    explanations: async ({ indicatorCode, periodCode }, _args, { load }) =>
      (await load.explanationsOf.load(indicatorCode)).filter(
        (one) => one.periodCode === periodCode,
      ),
  },
  ReportingPeriod: {
    completeness: (period, _args, { asOf }) => periodCompleteness(period, asOf),
  },
  CubeCell: { period: ({ periodCode }) => storedPeriod(periodCode) },
  CubePeriod: { period: ({ periodCode }) => storedPeriod(periodCode) },
  AgencyCompleteness: {
    agency: ({ agency }, _args, { load }) => load.agencyOfRecord.load(agency),
  },
  CentreCompleteness: { centre: ({ centre }) => ({ code: centre }) },
  LateSubmission: {
    agency: ({ agency }, _args, { load }) => load.agencyOfRecord.load(agency),
    indicator: ({ indicatorCode }, _args, { load }) => load.indicator.load(indicatorCode),
    centre: ({ centreCode }) => (centreCode === null ? null : { code: centreCode }),
  },
} satisfies Resolvers;
