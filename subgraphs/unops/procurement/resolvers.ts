import type { Resolvers } from '../generated/resolvers.ts';
import { linesOf } from '../lines-of.ts';
import { equipmentItems, equipmentTallies, purchaseOrders } from './queries.ts';

/** Procurement's part of the graph. */
export const resolvers = {
  Unops: {
    purchaseOrders: (_unops, args, { db }) => purchaseOrders(db, args),
    equipmentItems: (_unops, args, { db }) => equipmentItems(db, args),
    equipmentTallies: (_unops, args, { db, asOf }) => equipmentTallies(db, args, asOf),
  },
  Centre: {
    equipment: async ({ code }, { period }, { centrePanels }) =>
      linesOf(await centrePanels.load({ code, period }), ['OP7.1', 'OP7.6']),
  },
  PurchaseOrder: {
    centre: ({ centreCode }, _args, { load }) => load.centreOfRecord.load(centreCode),
    engagement: ({ engagementId }, _args, { load }) => load.engagement.load(engagementId),
    items: ({ id }, _args, { load }) => load.itemsOfOrder.load(id),
  },
  EquipmentItem: {
    order: ({ orderId }, _args, { load }) => load.order.load(orderId),
    centre: ({ centreCode }, _args, { load }) => load.centreOfRecord.load(centreCode),
    assetTransfer: ({ assetTransferId }, _args, { load }) =>
      assetTransferId === null ? null : load.assetTransfer.load(assetTransferId),
  },
  EquipmentTally: {
    centre: ({ centreCode }, _args, { load }) => load.centreOfRecord.load(centreCode),
  },
} satisfies Resolvers;
