import type { EntityManager } from 'typeorm';

import type { ReportingPeriod } from '../calendar/reporting-period.ts';
import { parsePeriod } from '../calendar/reporting-period.ts';
import type { CellRow } from '../reports/count-cells.ts';
import type { ReportCounts } from '../reports/count-reports.ts';
import type { IndicatorQuestion } from '../reports/indicator-question.ts';
import type { FigureValue } from '../reports/report-entity.ts';
import { quartersOf } from './quarters.ts';
import { wasSubmitted } from './was-submitted.ts';

/** A stored version that is to have a face. */
export interface UnprotectedVersion extends ReportCounts {
  readonly id: string;
  readonly indicator: IndicatorQuestion;
  readonly period: ReportingPeriod;
}

/**
 * The versions that were submitted and have no face yet, or the drafts that are named, with their cells,
 * in the order in which their records were counted, quarters before longer periods. Months of people tell
 * nothing: their cells are left out.
 */
export async function loadUnprotected(
  tx: Pick<EntityManager, 'query'>,
  indicators: readonly IndicatorQuestion[],
  draftIds: readonly string[] | null = null,
): Promise<readonly UnprotectedVersion[]> {
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const rows: readonly VersionRow[] = await tx.query(VERSIONS, [draftIds]);
  const versions = inOrder(rows, known);
  const telling = versions.filter(
    ({ indicator, period }) => !indicator.protection || period.kind !== 'MONTH',
  );
  const counted: readonly { id: string; cells: readonly CellRow[] | null }[] = await tx.query(
    CELLS,
    [telling.map(({ id }) => id)],
  );
  const cells = new Map(counted.map((row) => [row.id, row.cells ?? []]));
  return versions.map((version) => ({ ...version, cells: cells.get(version.id) ?? [] }));
}

interface VersionRow {
  readonly id: string;
  readonly indicatorCode: string;
  readonly periodCode: string;
  readonly countedOn: string;
  readonly inPeriod: FigureValue | null;
  readonly yearToDate: FigureValue | null;
  readonly toDate: FigureValue | null;
}

function inOrder(versions: readonly VersionRow[], known: ReadonlyMap<string, IndicatorQuestion>) {
  return versions
    .flatMap((version) => {
      const indicator = known.get(version.indicatorCode);
      const period = parsePeriod(version.periodCode);
      if (!indicator || !period) return [];
      const { from, to } = quartersOf(period.start, period.end);
      const order = [version.countedOn, to - from, indicator.protection?.within?.length ?? 0];
      return [{ ...version, indicator, period, order }];
    })
    .toSorted((a, b) => compare(a.order, b.order) || Number(a.id) - Number(b.id));
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  if (at === -1) return 0;
  return (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}

const VERSIONS = `
  SELECT r.id, r.indicator_code AS "indicatorCode", r.period_code AS "periodCode",
    to_char(r.as_of AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "countedOn",
    nullif(r.in_period, 'null') AS "inPeriod", nullif(r.year_to_date, 'null') AS "yearToDate", nullif(r.to_date, 'null') AS "toDate"
  FROM report r
  WHERE CASE WHEN $1::bigint[] IS NULL
    THEN ${wasSubmitted('r.id')} AND NOT EXISTS (SELECT FROM protected_report p WHERE p.report_id = r.id)
    ELSE r.id = ANY($1::bigint[]) END`;

const CELLS = `
  SELECT r.id, (
    SELECT json_agg(cell) FROM (
      SELECT c.*, NULL AS lower, NULL AS upper FROM report_cell c WHERE c.report_id = r.id) AS cell) AS cells
  FROM unnest($1::bigint[]) AS r(id)`;
