import type { Resolvers } from '../generated/resolvers.ts';
import type { Context } from '../loaders.ts';
import { statistics } from '../public-source/sources.ts';
import * as queries from './queries.ts';
import type { SeriesRow } from './series-columns.ts';

/** Where each value of UNHCR's public series comes from. */
export const publicSeriesResolvers: Resolvers = {
  Query: { unhcrPublicSeries: () => ({ sourceId: statistics.id }) },
  UnhcrPublicSeries: {
    source: ({ sourceId }, _args, { load }) => load.publicSource.load(sourceId),
    asylumApplications: (_series, args, { db }) => queries.asylumApplications(db, args),
    asylumApplicationsByYear: (_series, args, { db }) => queries.asylumApplicationsByYear(db, args),
    asylumDecisions: (_series, args, { db }) => queries.asylumDecisions(db, args),
    asylumDecisionsByYear: (_series, args, { db }) => queries.asylumDecisionsByYear(db, args),
    populations: (_series, args, { db }) => queries.populations(db, args),
    populationsByYear: (_series, args, { db }) => queries.populationsByYear(db, args),
    demographics: (_series, args, { db }) => queries.demographics(db, args),
    demographicsByYear: (_series, args, { db }) => queries.demographicsByYear(db, args),
    solutions: (_series, args, { db }) => queries.solutions(db, args),
    solutionsByYear: (_series, args, { db }) => queries.solutionsByYear(db, args),
    flows: (_series, args, { db }) => queries.flows(db, args),
    flowsByYear: (_series, args, { db }) => queries.flowsByYear(db, args),
  },
  AsylumApplicationCount: rowResolvers(),
  AsylumDecisionCount: rowResolvers(),
  PopulationCount: rowResolvers(),
  DemographicCount: rowResolvers(),
  SolutionCount: rowResolvers(),
  FlowCount: rowResolvers(),
};

// How a row of any series leads to its origin and to its source.
function rowResolvers() {
  return {
    originName: async ({ originCode }: SeriesRow, _args: object, { load }: Context) =>
      (await load.originCountry.load(originCode)).name,
    origin: ({ originCode }: SeriesRow) => (isCountry(originCode) ? { iso3: originCode } : null),
    source: ({ sourceId }: SeriesRow, _args: object, { load }: Context) =>
      load.publicSource.load(sourceId),
  };
}

// ISO 3166-1 leaves XXA to its users: here, stateless people.
function isCountry(originCode: string): boolean {
  return originCode !== 'UNKNOWN' && originCode !== 'XXA';
}
