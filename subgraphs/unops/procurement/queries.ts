import type { DataSource } from 'typeorm';

import { recordList } from '../../_kit/paging/record-list.ts';
import type { EquipmentTallyRow } from './entities.ts';
import { EquipmentItemEntity, PurchaseOrderEntity } from './entities.ts';

export const purchaseOrders = recordList(PurchaseOrderEntity, 'orderedOn', ['method']);
export const equipmentItems = recordList(EquipmentItemEntity, 'orderedOn', ['category', 'state']);

interface TallyArgs {
  readonly on?: string | null;
  readonly centre?: string | null;
  readonly category?: string | null;
}

/** One line for each centre and category: how many items had come how far by a day, as known on `asOf`. */
export function equipmentTallies(
  db: DataSource,
  { on, centre = null, category = null }: TallyArgs,
  asOf: string,
): Promise<readonly EquipmentTallyRow[]> {
  return db.query(TALLIES, [on ?? asOf, asOf, centre, category]);
}

const TALLIES = `
  SELECT centre_code AS "centreCode", category, count(*)::int AS ordered,
    count(*) FILTER (WHERE shipped_on <= $1)::int AS shipped,
    count(*) FILTER (WHERE received_on <= $1)::int AS received,
    count(*) FILTER (WHERE inspected_on <= $1)::int AS inspected,
    count(*) FILTER (WHERE is_handed_over)::int AS "handedOver",
    count(*) FILTER (WHERE is_handed_over AND in_use_on <= $1)::int AS "inUse",
    count(*) FILTER (WHERE received_on <= $1 AND NOT is_handed_over)::int AS "awaitingHandover",
    count(*) FILTER (WHERE is_handed_over AND handover_document IS NULL)::int AS undocumented
  FROM equipment_item,
    LATERAL (SELECT coalesce(handed_over_on <= $1::date AND handover_recorded_on <= $2::date, false) AS is_handed_over) AS step
  WHERE ordered_on <= $1::date AND recorded_on <= $2::date
    AND centre_code = coalesce($3, centre_code) AND category = coalesce($4, category)
  GROUP BY centre_code, category ORDER BY centre_code, category`;
