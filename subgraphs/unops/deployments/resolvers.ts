import { daysBetween } from '../../_kit/calendar/days.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { deployments } from './queries.ts';

/** The deployments' part of the graph. */
export const resolvers = {
  Unops: { deployments: (_unops, args, { db }) => deployments(db, args) },
  Deployment: {
    engagement: ({ engagementId }, _args, { load }) => load.engagement.load(engagementId),
    centre: ({ centreCode }, _args, { load }) =>
      centreCode === null ? null : load.centreOfRecord.load(centreCode),
    daysToMobilise: ({ requestedOn, mobilisedOn }) =>
      mobilisedOn === null ? null : daysBetween(requestedOn, mobilisedOn),
  },
} satisfies Resolvers;
