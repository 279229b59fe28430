import type { Resolvers } from '../generated/resolvers.ts';
import { assetTransfers, technicalAssistances } from './queries.ts';

/** The legacy's part of the graph. */
export const resolvers = {
  Unops: {
    technicalAssistances: (_unops, args, { db }) => technicalAssistances(db, args),
    assetTransfers: (_unops, args, { db }) => assetTransfers(db, args),
  },
  Centre: {
    legacy: ({ code }, { on }, { load, asOf }) => load.legacy.load({ code, on: on ?? asOf }),
  },
  TechnicalAssistance: {
    engagement: ({ engagementId }, _args, { load }) => load.engagement.load(engagementId),
    centre: ({ centreCode }, _args, { load }) =>
      centreCode === null ? null : load.centreOfRecord.load(centreCode),
  },
  AssetTransfer: {
    centre: ({ centreCode }, _args, { load }) => load.centreOfRecord.load(centreCode),
    items: ({ id }, _args, { load }) => load.itemsOfTransfer.load(id),
    works: ({ id }, _args, { load }) => load.worksOfTransfer.load(id),
  },
} satisfies Resolvers;
