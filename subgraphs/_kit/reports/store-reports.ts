import type { EntityManager } from 'typeorm';

import type { CellRow } from './count-cells.ts';
import type { Draft } from './drafts-to-compute.ts';
import type { FigureValue } from './report-entity.ts';

/** What was counted for a report. */
export interface CountedReport {
  readonly draft: Draft;
  readonly inPeriod: FigureValue | null;
  readonly yearToDate: FigureValue | null;
  readonly toDate: FigureValue | null;
  readonly cells: readonly CellRow[];
}

/** Stores reports with their cells: all of them, or none. */
export async function storeReports(
  tx: EntityManager,
  reports: readonly CountedReport[],
): Promise<void> {
  const stored: readonly { id: string; key: string }[] = await tx.query(REPORTS, [
    JSON.stringify(reports.map(rowOf)),
  ]);
  const ids = new Map(stored.map(({ id, key }) => [key, id]));
  const cells = reports.flatMap((report) => {
    const id = ids.get(keyOf(report.draft));
    return report.cells.map((cell) => ({ ...cell, report_id: id }));
  });
  await tx.query(CELLS, [JSON.stringify(cells)]);
}

function keyOf({ indicator, period, version }: Draft): string {
  return `${indicator.code} ${period.code} ${version}`;
}

function rowOf({ draft, inPeriod, yearToDate, toDate }: CountedReport) {
  return {
    indicator_code: draft.indicator.code,
    period_code: draft.period.code,
    version: draft.version,
    stage: 'SUBMITTED',
    submitted_on: draft.submittedOn,
    as_of: `${draft.submittedOn}T23:59:59Z`,
    in_period: inPeriod,
    year_to_date: yearToDate,
    to_date: toDate,
  };
}

const REPORTS = `
  INSERT INTO report (indicator_code, period_code, version, stage, submitted_on, as_of, in_period, year_to_date, to_date)
  SELECT indicator_code, period_code, version, stage, submitted_on, as_of, in_period, year_to_date, to_date
  FROM jsonb_populate_recordset(NULL::report, $1)
  RETURNING id, concat_ws(' ', indicator_code, period_code, version) AS key`;

const CELLS = `INSERT INTO report_cell SELECT * FROM jsonb_populate_recordset(NULL::report_cell, $1)`;
