import type { DataSource } from 'typeorm';

import { INITIATIVE, parsePeriod } from '../../_kit/calendar/reporting-period.ts';
import { recordList } from '../../_kit/paging/record-list.ts';
import type { EngagementRow } from './entities.ts';
import { EngagementEntity } from './entities.ts';

export const engagements = recordList(EngagementEntity, 'signedOn', ['partnerKind', 'outputCode']);

/** What UNOPS does for one partner; money in US dollars. */
export interface Partnership {
  readonly partnerKind: EngagementRow['partnerKind'];
  readonly partner: string;
  readonly engagements: number;
  readonly signedValueUsd: string;
  readonly directCostUsd: string;
  readonly feeUsd: string;
  readonly fullCostUsd: string;
  readonly effectiveFeeRate: number | null;
  readonly mobilised: number;
  readonly medianDaysToMobilise: number | null;
}

/** One line for each partner: costs, fees and mobilisations of the period, or of the initiative up to `asOf`. */
export function partnerships(
  db: DataSource,
  periodCode: string | null | undefined,
  asOf: string,
): Promise<readonly Partnership[]> {
  const period = periodCode == null ? null : parsePeriod(periodCode);
  const { start, end } = period ?? { start: INITIATIVE.start, end: asOf };
  return db.query(PARTNERSHIPS, [start, end, asOf]);
}

const PARTNERSHIPS = `
  WITH span AS (SELECT $1::date AS starts, least($2::date, $3::date) AS ends, $3::date AS known),
  signed AS (
    SELECT engagement.* FROM engagement, span WHERE signed_on <= ends AND recorded_on <= known),
  charged AS (
    SELECT engagement_id, sum(to_usd(direct_cost, currency, charged_on)) AS direct, sum(to_usd(fee, currency, charged_on)) AS fee
    FROM management_fee, span WHERE charged_on BETWEEN starts AND ends AND recorded_on <= known GROUP BY engagement_id),
  contract AS (
    SELECT partner_kind, partner, count(*)::int AS engagements, sum(to_usd(signed_value, currency, signed_on)) AS signed_value,
      coalesce(sum(direct), 0) AS direct, coalesce(sum(fee), 0) AS fee
    FROM signed LEFT JOIN charged ON engagement_id = signed.id GROUP BY partner_kind, partner),
  mobilised AS (
    SELECT partner_kind, partner, count(*)::int AS deployments,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY mobilised_on - requested_on) AS days
    FROM deployment JOIN signed ON signed.id = engagement_id, span
    WHERE mobilised_on BETWEEN starts AND ends AND mobilisation_recorded_on <= known GROUP BY partner_kind, partner)
  SELECT partner_kind AS "partnerKind", partner, engagements, round(signed_value, 2) AS "signedValueUsd",
    round(direct, 2) AS "directCostUsd", round(fee, 2) AS "feeUsd", round(direct, 2) + round(fee, 2) AS "fullCostUsd",
    round(100 * fee / nullif(direct, 0), 2)::float8 AS "effectiveFeeRate", coalesce(deployments, 0) AS mobilised,
    days AS "medianDaysToMobilise"
  FROM contract LEFT JOIN mobilised USING (partner_kind, partner)
  ORDER BY partner_kind, partner`;
