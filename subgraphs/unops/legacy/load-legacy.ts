import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

/** What remains at a centre as of a day. */
export interface CentreLegacy {
  readonly on: string;
  readonly itemsTransferred: number;
  readonly worksTransferred: number;
  readonly assetsValueUsd: string;
  readonly proceduresImproved: number;
  readonly staffTrained: number;
  readonly itemsAwaitingHandover: number;
  readonly worksAwaitingHandover: number;
  readonly openHandovers: number;
}

/** Which centre, as of which day. */
export interface CentreDay {
  readonly code: string;
  readonly on: string;
}

/** Loads what remains at centres, as known on `asOf`; one statement for any number of centres and days. */
export function loadLegacy(
  db: DataSource,
  asOf: string,
): DataLoader<CentreDay, CentreLegacy, string> {
  return new DataLoader(
    (keys) => db.query(LEGACY, [keys.map(({ code }) => code), keys.map(({ on }) => on), asOf]),
    { cacheKeyFn: ({ code, on }) => `${code} ${on}` },
  );
}

const LEGACY = `
  SELECT k.day AS "on", items AS "itemsTransferred", works AS "worksTransferred",
    round(items_usd + works_usd, 2) AS "assetsValueUsd", improved AS "proceduresImproved",
    transfer_trained + assistance_trained AS "staffTrained", open_items AS "itemsAwaitingHandover",
    open_works AS "worksAwaitingHandover", open_items + open_works AS "openHandovers"
  FROM unnest($1::text[], $2::date[]) WITH ORDINALITY AS k(centre, day, place)
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(staff_trained), 0)::int AS transfer_trained FROM asset_transfer
    WHERE centre_code = k.centre AND transferred_on <= k.day AND recorded_on <= $3::date) AS transfer
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE improved_on <= k.day AND improvement_recorded_on <= $3::date)::int AS improved,
      coalesce(sum(staff_trained) FILTER (WHERE improved_on <= k.day AND improvement_recorded_on <= $3::date), 0)::int AS assistance_trained
    FROM technical_assistance WHERE centre_code = k.centre) AS assistance
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE t.id IS NOT NULL)::int AS items,
      coalesce(sum(to_usd(unit_value, currency, ordered_on)) FILTER (WHERE t.id IS NOT NULL), 0) AS items_usd,
      count(*) FILTER (WHERE received_on <= k.day
        AND NOT coalesce(handed_over_on <= k.day AND handover_recorded_on <= $3::date, false))::int AS open_items
    FROM equipment_item i
    LEFT JOIN asset_transfer t ON t.id = asset_transfer_id AND transferred_on <= k.day AND t.recorded_on <= $3::date
    WHERE i.centre_code = k.centre AND i.recorded_on <= $3::date) AS equipment
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE t.id IS NOT NULL)::int AS works,
      coalesce(sum(value_usd) FILTER (WHERE t.id IS NOT NULL), 0) AS works_usd,
      count(*) FILTER (WHERE completed_on <= k.day
        AND NOT coalesce(handed_over_on <= k.day AND handover_recorded_on <= $3::date, false))::int AS open_works
    FROM infrastructure_work w
    LEFT JOIN asset_transfer t ON t.id = asset_transfer_id AND transferred_on <= k.day AND t.recorded_on <= $3::date
    LEFT JOIN LATERAL (
      SELECT value_usd FROM contract_value WHERE work_id = w.id AND in_force_from <= k.day AND recorded_on <= $3::date
      ORDER BY in_force_from DESC LIMIT 1) AS value ON true
    WHERE w.centre_code = k.centre AND w.recorded_on <= $3::date) AS work
  ORDER BY place`;
