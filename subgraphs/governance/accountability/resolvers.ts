import type { Resolvers } from '../generated/resolvers.ts';
import { feedback, surveyWaves } from './queries.ts';

/** Where the voices of the people served come from. */
export const accountabilityResolvers = {
  Query: {
    surveyWaves: (_query, _args, { db }) => surveyWaves(db),
    feedback: (_query, args, { db }) => feedback(db, args),
  },
  SurveyWave: {
    indicator: ({ indicatorCode }, _args, { load }) => load.indicatorOfRecord.load(indicatorCode),
    estimates: ({ id }, _args, { load }) => load.estimatesOf.load(id),
  },
  SurveyEstimate: {
    age: ({ ageBand }) => ageBand,
    group: ({ populationGroup }) => populationGroup,
  },
  FeedbackTally: { centre: ({ centreCode }) => ({ code: centreCode }) },
  Centre: {
    feedback: async ({ code }, { period }, { centrePanels }) => {
      const { lines } = await centrePanels.load({ code, period });
      return lines[0] ?? null;
    },
  },
} satisfies Resolvers;
