import type { Resolvers } from '../generated/resolvers.ts';
import { missingMigrants, yearlyTotals } from './queries.ts';

/** Where each value of the Missing Migrants Project comes from. */
export const missingMigrantsResolvers: Pick<Resolvers, 'MissingMigrantsSource'> = {
  MissingMigrantsSource: {
    missingMigrants: (_source, args, { db }) => missingMigrants(db, args),
    yearlyTotals: ({ incompleteFromYear }, args, { db }) =>
      yearlyTotals(db, incompleteFromYear, args),
  },
};
