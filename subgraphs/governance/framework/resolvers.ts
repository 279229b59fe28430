import { parsePeriod } from '../../_kit/calendar/reporting-period.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { label } from '../label.ts';
import {
  indicators,
  knownPeriod,
  reportingPeriod,
  reportingPeriods,
  resultStatements,
  trendPeriods,
} from './queries.ts';
import { targetInForce } from './targets/target-in-force.ts';
import { versionInForce } from './version-in-force.ts';

/** Where the results framework comes from. */
export const frameworkResolvers = {
  Query: {
    resultStatements: (_query, _args, { db }) => resultStatements(db),
    indicators: (_query, args, { db }) => indicators(db, args),
    indicator: (_query, { code }, { load }) => load.indicator.load(code),
    reportingPeriod: (_query, { code }) => reportingPeriod('code', code),
    reportingPeriods: (_query, args) => reportingPeriods(args),
  },
  ResultStatement: {
    statement: ({ statementEn, statementEs, statementFr }, { lang }) =>
      label(lang, { en: statementEn, es: statementEs, fr: statementFr }),
    parent: ({ parentCode }, _args, { load }) =>
      parentCode === null ? null : load.statement.load(parentCode),
    children: ({ code }, _args, { load }) => load.statementsUnder.load(code),
    indicators: ({ code }, _args, { load }) => load.indicatorsOf.load(code),
  },
  Indicator: {
    __resolveReference: ({ code }, { load }) => load.indicator.load(code),
    title: (indicator, { lang }, { asOf }) => {
      const { titleEn, titleEs, titleFr } = versionInForce(indicator, asOf);
      return label(lang, { en: titleEn, es: titleEs, fr: titleFr });
    },
    note: (indicator, _args, { asOf }) => versionInForce(indicator, asOf).note,
    measures: ({ statementCode }, _args, { load }) => load.statement.load(statementCode),
    lead: ({ leadCode }, _args, { load }) =>
      leadCode === null ? null : load.agency.load(leadCode),
    contributors: ({ contributorCodes }, _args, { load }) =>
      Promise.all(contributorCodes.map((code) => load.agencyOfRecord.load(code))),
    sdgs: async ({ code }, _args, { load }) => {
      const links = await load.sdgsOf.load(code);
      return Promise.all(links.map(({ sdgCode }) => load.sdgOfRecord.load(sdgCode)));
    },
    versions: ({ versions }) => versions.toReversed(),
    forecasts: async ({ code }, _args, { load }) =>
      (await load.forecastsOf.load(code)).toReversed(),
    risks: async ({ code }, _args, { load }) => {
      const links = await load.risksOfIndicator.load(code);
      const risks = await Promise.all(links.map(({ riskId }) => load.risk.load(riskId)));
      return risks.toSorted((one, other) => other.score - one.score);
    },
    target: (indicator, { period }, { asOf }) =>
      targetInForce(indicator, parsePeriod(period ?? '')?.end ?? asOf),
    targets: ({ targets, milestones }) =>
      targets.toReversed().map((target) => ({ ...target, milestones })),
    definition: (indicator, { period }) => {
      const reported = knownPeriod(period);
      return reported && versionInForce(indicator, reported.end);
    },
    reports: ({ code }, { periods }) =>
      periods
        .filter((period) => knownPeriod(period) !== null)
        .map((period) => ({ indicatorCode: code, periodCode: period })),
    trend: ({ code }, args, { asOf }) =>
      trendPeriods(args, asOf).map((period) => ({ indicatorCode: code, periodCode: period.code })),
    report: ({ code }, { period }) =>
      knownPeriod(period) === null ? null : { indicatorCode: code, periodCode: period },
  },
  IndicatorVersion: {
    title: ({ titleEn, titleEs, titleFr }, { lang }) =>
      label(lang, { en: titleEn, es: titleEs, fr: titleFr }),
    approval: async ({ id }, _args, { load }) => (await load.approvalsOf.load(id))[0] ?? null,
  },
  TargetMilestone: {
    approval: async ({ indicatorCode, dueOn }, _args, { load }) =>
      (await load.approvalsOf.load(`${indicatorCode} ${dueOn}`))[0] ?? null,
  },
  ReportingPeriod: {
    // What the gateway brings along, for `completeness`, stays with the period.
    __resolveReference: (reference) => {
      const period = knownPeriod(reference.code);
      return period && { ...reference, ...period };
    },
  },
} satisfies Resolvers;
