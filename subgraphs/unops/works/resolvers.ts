import type { Resolvers } from '../generated/resolvers.ts';
import { linesOf } from '../lines-of.ts';
import { infrastructureWorks } from './queries.ts';

/** The works' part of the graph. */
export const resolvers = {
  Unops: { infrastructureWorks: (_unops, args, { db }) => infrastructureWorks(db, args) },
  Centre: {
    works: async ({ code }, { period }, { centrePanels }) =>
      linesOf(await centrePanels.load({ code, period }), ['OP7.2']),
  },
  InfrastructureWork: {
    centre: ({ centreCode }, _args, { load }) => load.centreOfRecord.load(centreCode),
    engagement: ({ engagementId }, _args, { load }) => load.engagement.load(engagementId),
    contractValueUsd: async ({ id }, _args, { load, asOf }) =>
      (await load.contractValues.load(id)).findLast(({ inForceFrom }) => inForceFrom <= asOf)
        ?.valueUsd ?? '0',
    physicalPercent: async ({ id }, _args, { load, asOf }) =>
      (await load.progress.load(id)).findLast(({ measuredOn }) => measuredOn <= asOf)
        ?.physicalPercent ?? '0',
    financialPercent: async ({ id }, _args, { load, asOf }) =>
      (await load.progress.load(id)).findLast(({ measuredOn }) => measuredOn <= asOf)
        ?.financialPercent ?? '0',
    contractValues: ({ id }, _args, { load }) => load.contractValues.load(id),
    progress: ({ id }, _args, { load }) => load.progress.load(id),
    milestones: ({ id }, _args, { load }) => load.milestones.load(id),
  },
} satisfies Resolvers;
