import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

import type { AgencyCode } from '../agency-code.ts';
import type { CellRow } from './count-cells.ts';
import { figureOf } from './figure.ts';
import type { IndicatorQuestion } from './indicator-question.ts';
import { isByCentre } from './indicator-question.ts';
import type { AgencyReport, ReportKey } from './load-reports.ts';
import type { FigureValue } from './report-entity.ts';

/** Which centre, in which period. */
export interface CentrePeriod {
  readonly code: string;
  readonly period: string;
}

/** The vocabulary's `CentreLine`. */
export interface CentreLine {
  readonly indicatorCode: string;
  readonly status: AgencyReport['status'];
  readonly figure: FigureValue | null;
}

/** The vocabulary's `CentrePanel`. */
export interface CentrePanel {
  readonly agency: AgencyCode;
  readonly periodCode: string;
  readonly lines: readonly CentreLine[];
}

type ReportLoader = DataLoader<ReportKey, AgencyReport, string>;

/**
 * Loads what an agency does at a centre in a period: the centre's cells of its reports, and nothing
 * else (one door). Two statements, the reports' and the cells', for any number of centres and periods.
 */
export function loadCentrePanels(
  db: DataSource,
  agency: AgencyCode,
  indicators: readonly IndicatorQuestion[],
  reports: ReportLoader,
): DataLoader<CentrePeriod, CentrePanel, string> {
  const codes = indicators.filter(isByCentre).map(({ code }) => code);
  return new DataLoader(
    async (keys) => {
      const asked = keys.flatMap((key) =>
        codes.map((indicatorCode) => ({ ...key, indicatorCode })),
      );
      const found = await Promise.all(
        asked.map(({ indicatorCode, period }) =>
          reports.load({ indicatorCode, periodCode: period }),
        ),
      );
      const cells = await centreCells(db, found);
      const lines = asked.map(({ code, indicatorCode }, at) =>
        lineOf(indicatorCode, found[at], cells.get(`${found[at]?.id ?? ''} ${code}`)),
      );
      return keys.map(({ period }, at) => ({
        agency,
        periodCode: period,
        lines: lines.slice(at * codes.length, (at + 1) * codes.length),
      }));
    },
    { cacheKeyFn: ({ code, period }) => `${code} ${period}` },
  );
}

// Where a centre has no cell of a report, nothing is expected of it there: it was closed, or not this agency's.
function lineOf(
  indicatorCode: string,
  report: AgencyReport | undefined,
  cell: CellRow | undefined,
): CentreLine {
  const status = report?.status ?? 'NOT_APPLICABLE';
  if (status !== 'REPORTED') return { indicatorCode, status, figure: null };
  return { indicatorCode, status, figure: cell ? figureOf(cell) : null };
}

async function centreCells(
  db: DataSource,
  reports: readonly AgencyReport[],
): Promise<ReadonlyMap<string, CellRow>> {
  const ids = reports.map(({ id }) => id).filter((id) => id !== null);
  const rows: readonly (CellRow & { report_id: string })[] = await db.query(CENTRE_CELLS, [ids]);
  return new Map(rows.map((row) => [`${row.report_id} ${row.centre_code ?? ''}`, row]));
}

const CENTRE_CELLS = `
  SELECT *, NULL AS lower, NULL AS upper FROM report_cell
  WHERE report_id = ANY($1::bigint[]) AND centre_code IS NOT NULL
    AND sex IS NULL AND age_band IS NULL AND population_group IS NULL AND nationality IS NULL`;
