import type { DataSource } from 'typeorm';

import { loadManyBy, loadOneBy } from '../../_kit/loading/load-by.ts';
import { loadRequired } from '../../_kit/loading/load-required.ts';
import { EquipmentItemEntity, PurchaseOrderEntity } from './entities.ts';

/** Orders by their id, and the items of an order or of a transfer. */
export const createProcurementLoaders = (db: DataSource) => ({
  order: loadRequired(loadOneBy(db, PurchaseOrderEntity, 'id'), 'the order'),
  itemsOfOrder: loadManyBy(db, EquipmentItemEntity, 'orderId', 'id'),
  itemsOfTransfer: loadManyBy(db, EquipmentItemEntity, 'assetTransferId', 'id'),
});
