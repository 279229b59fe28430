import type { SubgraphContext } from '../../context.ts';
import type { Cell } from '../load-cells.ts';
import type { FigureValue } from '../report-entity.ts';
import { cellOfRow } from './cell-of-row.ts';
import { readCounts } from './read-counts.ts';
import type { ReportVersion } from './report-version.ts';

/** The vocabulary's `WholeReport`. */
export interface WholeReport {
  /** Of the version, as the audit is told. */
  readonly id: string;
  readonly inPeriod: FigureValue | null;
  readonly yearToDate: FigureValue | null;
  readonly toDate: FigureValue | null;
  readonly cells: readonly Cell[];
}

/** A version's figures, unprotected. */
export async function wholeReport(
  { id }: ReportVersion,
  { db }: SubgraphContext,
): Promise<WholeReport> {
  const { cells, ...figures } = await readCounts(db, id);
  return { id, ...figures, cells: cells.map(cellOfRow) };
}
