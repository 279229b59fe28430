import { randomBytes } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import type { ReportingPeriod } from '../calendar/reporting-period.ts';
import type { CellRow } from './count-cells.ts';
import type { ReportCounts } from './count-reports.ts';
import type { IndicatorQuestion } from './indicator-question.ts';
import { versionHash } from './life/version-hash.ts';

/** A version of a report that is to be stored. */
export interface NewVersion extends ReportCounts {
  readonly period: ReportingPeriod;
  readonly version: number;
  /** The last day whose records were counted. */
  readonly knownOn: string;
  /** The moment at which it was made. */
  readonly draftedAt: string;
  readonly reason: string | null;
  readonly restates: number | null;
  readonly warnings: readonly string[];
}

/** Stores versions of an indicator's reports with their cells, all or none; resolves to their ids, in order. */
export async function storeVersions(
  tx: Pick<EntityManager, 'query'>,
  indicator: IndicatorQuestion,
  versions: readonly NewVersion[],
): Promise<readonly string[]> {
  const rows = versions.map((version) => rowOf(indicator.code, version));
  const stored: readonly { id: string; key: string }[] = await tx.query(REPORTS, [
    JSON.stringify(rows),
  ]);
  const byKey = new Map(stored.map(({ id, key }) => [key, id]));
  const ids = versions.map(({ period, version }) => byKey.get(`${period.code} ${version}`) ?? '');
  const cells = versions.flatMap((version, at) =>
    version.cells.map((cell) => ({ ...withoutNulls(cell), report_id: ids[at] })),
  );
  await tx.query(CELLS, [JSON.stringify(cells)]);
  return ids;
}

// A cell leaves most dimensions and measures out: half of what would be parsed says nothing.
function withoutNulls(cell: CellRow): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== null));
}

function rowOf(indicatorCode: string, counted: NewVersion) {
  const { period, version, reason, restates, warnings } = counted;
  const content = {
    indicatorCode,
    periodCode: period.code,
    version,
    asOf: `${counted.knownOn}T23:59:59.000Z`,
    reason,
    restates,
    warnings,
    inPeriod: counted.inPeriod,
    yearToDate: counted.yearToDate,
    toDate: counted.toDate,
    cells: counted.cells,
  };
  const nonce = randomBytes(16).toString('hex');
  return {
    indicator_code: indicatorCode,
    period_code: period.code,
    version,
    as_of: content.asOf,
    in_period: counted.inPeriod,
    year_to_date: counted.yearToDate,
    to_date: counted.toDate,
    sha256: versionHash(content, nonce),
    nonce,
    reason,
    restates,
    warnings,
    drafted_at: counted.draftedAt,
  };
}

const COLUMNS =
  'indicator_code, period_code, version, as_of, in_period, year_to_date, to_date, sha256, nonce, reason, restates, warnings, drafted_at';

const REPORTS = `
  INSERT INTO report (${COLUMNS}) SELECT ${COLUMNS} FROM jsonb_populate_recordset(NULL::report, $1)
  RETURNING id, concat_ws(' ', period_code, version) AS key`;

const CELL_COLUMNS =
  'report_id, sex, age_band, population_group, nationality, disability, centre_code, value, numerator, denominator, day_bands, people';

const CELLS = `
  INSERT INTO report_cell (${CELL_COLUMNS})
  SELECT ${CELL_COLUMNS} FROM json_populate_recordset(NULL::report_cell, $1)`;
