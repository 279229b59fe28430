import { defineTable } from '../../_kit/database/define-table.ts';
import type { CustodianPost } from './custodian-post.ts';
import type { EquipmentCategory } from './equipment-category.ts';

/** One order. */
export interface PurchaseOrderRow {
  readonly id: string;
  readonly number: string;
  readonly method: 'RFQ' | 'ITB' | 'RFP';
  readonly centreCode: string;
  readonly engagementId: string;
  readonly orderedOn: string;
  readonly supplier: string;
  readonly amount: string;
  readonly currency: 'USD' | 'MXN';
  readonly recordedOn: string;
}

export const PurchaseOrderEntity = defineTable<PurchaseOrderRow>('purchase_order', {
  id: 'uuid',
  number: 'text',
  method: 'text',
  centreCode: 'text',
  engagementId: 'uuid',
  orderedOn: 'date',
  supplier: 'text',
  amount: 'numeric',
  currency: 'text',
  recordedOn: 'date',
});

/** One item of equipment, from the order to its use. */
export interface EquipmentItemRow {
  readonly id: string;
  readonly orderId: string;
  readonly centreCode: string;
  readonly assetTransferId: string | null;
  readonly category: EquipmentCategory;
  readonly unspsc: string;
  readonly serial: string | null;
  readonly unitValue: string;
  readonly currency: 'USD' | 'MXN';
  readonly state: 'ORDERED' | 'SHIPPED' | 'RECEIVED' | 'INSPECTED' | 'HANDED_OVER' | 'IN_USE';
  readonly orderedOn: string;
  readonly shippedOn: string | null;
  readonly receivedOn: string | null;
  readonly inspectedOn: string | null;
  readonly handedOverOn: string | null;
  readonly handoverRecordedOn: string | null;
  readonly inUseOn: string | null;
  readonly custodianPost: CustodianPost | null;
  readonly handoverDocument: string | null;
  readonly manualGiven: boolean;
  readonly staffTrained: boolean;
  readonly recordedOn: string;
}

export const EquipmentItemEntity = defineTable<EquipmentItemRow>('equipment_item', {
  id: 'uuid',
  orderId: 'uuid',
  centreCode: 'text',
  assetTransferId: 'uuid',
  category: 'text',
  unspsc: 'text',
  serial: 'text',
  unitValue: 'numeric',
  currency: 'text',
  state: 'text',
  orderedOn: 'date',
  shippedOn: 'date',
  receivedOn: 'date',
  inspectedOn: 'date',
  handedOverOn: 'date',
  handoverRecordedOn: 'date',
  inUseOn: 'date',
  custodianPost: 'text',
  handoverDocument: 'text',
  manualGiven: 'boolean',
  staffTrained: 'boolean',
  recordedOn: 'date',
});

/** How many items of a category for a centre have come how far by a day. */
export interface EquipmentTallyRow {
  readonly centreCode: string;
  readonly category: EquipmentCategory;
  readonly ordered: number;
  readonly shipped: number;
  readonly received: number;
  readonly inspected: number;
  readonly handedOver: number;
  readonly inUse: number;
  readonly awaitingHandover: number;
  readonly undocumented: number;
}
