import { shownReport } from '../_kit/reports/shown-report.ts';
import { resolvers as centres } from './centres/resolvers.ts';
import { resolvers as deployments } from './deployments/resolvers.ts';
import { resolvers as engagements } from './engagements/resolvers.ts';
import { resolvers as finance } from './finance/resolvers.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { resolvers as legacy } from './legacy/resolvers.ts';
import { resolvers as procurement } from './procurement/resolvers.ts';
import { resolvers as works } from './works/resolvers.ts';

/** Where each value of UNOPS's graph comes from: the programmes' parts, and what belongs to none. */
export const resolvers: Resolvers = {
  ...centres,
  ...engagements,
  ...finance,
  ...works,
  ...procurement,
  ...deployments,
  ...legacy,
  Query: { ...centres.Query, unops: () => ({}) },
  Unops: {
    ...centres.Unops,
    ...engagements.Unops,
    ...finance.Unops,
    ...works.Unops,
    ...procurement.Unops,
    ...deployments.Unops,
    ...legacy.Unops,
  },
  Centre: { ...centres.Centre, ...works.Centre, ...procurement.Centre, ...legacy.Centre },
  IndicatorReport: {
    unops: (report, _args, { reports }) => shownReport(reports.load(report)),
    unopsPart: (report, _args, { reports }) => reports.load(report),
  },
  ReportingPeriod: {
    unopsSubmissions: ({ code }, _args, { submissions }) => submissions.load(code),
  },
};
