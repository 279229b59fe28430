import type { Connection } from '../../../_kit/paging/connection.ts';
import type { Dimension } from '../../framework/indicator-definition.ts';
import type { Context } from '../../loaders.ts';
import type { ResultBasis } from '../expected-parts.ts';
import type { CellFilter } from './cell-filter.ts';
import { cellFilter } from './cell-filter.ts';
import { checkCategories } from './check-categories.ts';
import { cubeCells } from './cube-cells.ts';
import { askedDimensions, askedPeriods } from './cube-question.ts';
import type { CubeCellRow } from './entities.ts';
import { compareCells } from './order-of-cells.ts';
import { pageOfCells } from './page-of-cells.ts';
import type { ReadTable } from './read-joint-tables.ts';
import { readJointTables } from './read-joint-tables.ts';
import { tableCategories } from './table-categories.ts';

/** A question about the joint tables. */
export interface CubeQuestion {
  readonly indicator: string;
  readonly periods: readonly string[];
  readonly by: readonly Dimension[];
  readonly where?: CellFilter | null | undefined;
  readonly basis: ResultBasis;
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A page of cells, and what the tables of each period rest on. */
export interface CubePage extends Connection<CubeCellRow> {
  readonly periods: readonly ReadTable[];
}

/**
 * Cells of one declared breakdown in several periods, from the joint tables that everybody reads; null for
 * an indicator that is none. Nothing is counted for the question, so that it tells nothing new.
 */
export async function monitoringCube(
  { indicator: code, where, basis, first, after, ...asked }: CubeQuestion,
  { load, askGateway }: Context,
): Promise<CubePage | null> {
  const indicator = await load.indicator.load(code);
  if (!indicator) return null;
  const periods = askedPeriods(asked.periods);
  const by = askedDimensions(indicator, asked.by);
  const picked = where ?? {};
  cellFilter(picked, by); // refused before anything is read
  const wanted = { indicator: code, periods: periods.map((period) => period.code), basis };
  const tables = await readJointTables(askGateway, wanted);
  const standing = tables.flatMap((table) => table.cells);
  checkCategories(picked, await tableCategories(indicator, picked, load), standing);
  const centreSpans = await load.centreSpans.load('ALL');
  const cells = cubeCells({ indicator, by, where: picked, periods, tables, centreSpans });
  const inOrder = periods.flatMap((period) =>
    cells.filter(({ periodCode }) => periodCode === period.code).toSorted(compareCells),
  );
  const question = JSON.stringify([code, wanted.periods, basis, by, picked]);
  const page = pageOfCells(inOrder, question, { first, after: after ?? null });
  return { ...page, periods: tables };
}
