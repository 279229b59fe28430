import type { Resolvers } from '../generated/resolvers.ts';
import { storedPeriod } from '../framework/queries.ts';
import { explanations, riskState, risks } from './queries.ts';

/** Where risks, explanations and forecasts come from. */
export const steeringResolvers = {
  Query: {
    risks: (_query, args, { db, asOf }) => risks(db, args, asOf),
    explanations: (_query, args, { db }) => explanations(db, args),
  },
  Risk: {
    agency: ({ agencyCode }, _args, { load }) =>
      agencyCode === null ? null : load.agency.load(agencyCode),
    state: (risk, _args, { asOf }) => riskState(risk, asOf),
    indicators: async ({ id }, _args, { load }) => {
      const links = await load.indicatorsOfRisk.load(id);
      return Promise.all(
        links.map(({ indicatorCode }) => load.indicatorOfRecord.load(indicatorCode)),
      );
    },
  },
  Explanation: {
    indicator: ({ indicatorCode }, _args, { load }) => load.indicatorOfRecord.load(indicatorCode),
    period: ({ periodCode }) => storedPeriod(periodCode),
  },
  Forecast: {
    indicator: ({ indicatorCode }, _args, { load }) => load.indicatorOfRecord.load(indicatorCode),
  },
} satisfies Resolvers;
