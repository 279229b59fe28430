import type { DataSource } from 'typeorm';

import { badInput } from '../../../_kit/errors/bad-input.ts';
import type { Connection, PageArgs } from '../../../_kit/paging/connection.ts';
import type { Dimension } from '../../framework/indicator-definition.ts';
import { breakdownKey, dimensionsOf } from '../../joint/table/cell-place.ts';
import type { PublishedCellRow, PublishedFigureRow } from '../entities.ts';
import { pageOf } from './page-of.ts';
import { readCells } from './published-figures.ts';

/** A page of a published table; `by` picks the cells by exactly these dimensions, which a declared table must have. */
export async function publishedCells(
  db: DataSource,
  figure: PublishedFigureRow,
  { by, first, after }: PageArgs & { readonly by?: readonly Dimension[] | null | undefined },
): Promise<Connection<PublishedCellRow>> {
  if (by != null) refuseUndeclared(figure, by);
  const key = by == null ? null : breakdownKey(by);
  const cells = await readCells(db, figure);
  const shown = cells.filter((cell) => key === null || breakdownKey(dimensionsOf(cell)) === key);
  const list = `published_cell.${figure.publicationId} ${figure.indicatorCode} ${key ?? 'all'}`;
  return pageOf(shown, list, { first: first ?? null, after: after ?? null });
}

function refuseUndeclared({ breakdowns }: PublishedFigureRow, by: readonly Dimension[]): void {
  const isDeclared = breakdowns.some(({ dimensions }) =>
    by.every((dimension) => dimensions.includes(dimension)),
  );
  if (isDeclared || by.length === 0) return;
  const declared = breakdowns.map(({ dimensions }) => breakdownKey(dimensions)).join('; ');
  throw badInput('by', by, `within a declared table; those of this indicator are ${declared}`);
}
