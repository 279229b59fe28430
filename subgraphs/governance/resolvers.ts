import { accountabilityResolvers } from './accountability/resolvers.ts';
import { committeeResolvers } from './committee/resolvers.ts';
import { linkingResolvers } from './committee/linking/resolvers.ts';
import { decisionResolvers } from './decisions/resolvers.ts';
import { frameworkResolvers } from './framework/resolvers.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { jointResolvers } from './joint/resolvers.ts';
import { oversightResolvers } from './oversight/resolvers.ts';
import { publicationResolvers } from './publications/resolvers.ts';
import { referenceResolvers } from './reference/resolvers.ts';
import { steeringResolvers } from './steering/resolvers.ts';

/** Where each value of governance's graph comes from, programme by programme. */
export const resolvers: Resolvers = {
  ...referenceResolvers,
  ...frameworkResolvers,
  ...committeeResolvers,
  ...decisionResolvers,
  ...publicationResolvers,
  ...steeringResolvers,
  ...oversightResolvers,
  ...accountabilityResolvers,
  ...jointResolvers,
  Indicator: { ...frameworkResolvers.Indicator, ...linkingResolvers.Indicator },
  ReportingPeriod: { ...frameworkResolvers.ReportingPeriod, ...jointResolvers.ReportingPeriod },
  Query: {
    governance: () => ({}),
    ...referenceResolvers.Query,
    ...frameworkResolvers.Query,
    ...committeeResolvers.Query,
    ...decisionResolvers.Query,
    ...publicationResolvers.Query,
    ...steeringResolvers.Query,
    ...oversightResolvers.Query,
    ...accountabilityResolvers.Query,
    ...jointResolvers.Query,
  },
  Mutation: {
    ...decisionResolvers.Mutation,
    ...linkingResolvers.Mutation,
    ...publicationResolvers.Mutation,
  },
};
