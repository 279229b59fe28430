import type { Connection, PageArgs } from '../../../_kit/paging/connection.ts';
import { readCursor, writeCursor, wrongCursor } from '../../../_kit/paging/cursor.ts';
import type { CellPlace } from '../table/cell-place.ts';
import { placeKey } from '../table/cell-place.ts';
import type { CubeCellRow } from './entities.ts';
import { compareCells } from './order-of-cells.ts';

/**
 * One page of cells that stand in order. A page starts after a cell, so that it survives a report that
 * comes in between; the cursor of another question is BAD_USER_INPUT.
 */
export function pageOfCells(
  cells: readonly CubeCellRow[],
  question: string,
  { first, after }: PageArgs,
): Connection<CubeCellRow> {
  const rest = after == null ? cells : cellsAfter(cells, question, after);
  const page = rest.slice(0, first ?? DEFAULT_PAGE);
  const edges = page.map((node) => ({
    cursor: writeCursor({ list: question, value: node.periodCode, id: placeKey(node) }),
    node,
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rest.length > page.length,
      hasPreviousPage: after != null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => Promise.resolve(cells.length),
  };
}

const DEFAULT_PAGE = 50;

function cellsAfter(
  cells: readonly CubeCellRow[],
  question: string,
  after: string,
): readonly CubeCellRow[] {
  const { value, id } = readCursor('after', after, question);
  const at = cells.findIndex((cell) => cell.periodCode === value && placeKey(cell) === id);
  if (at >= 0) return cells.slice(at + 1);
  const left = placeFrom(id);
  const periods = [...new Set(cells.map(({ periodCode }) => periodCode))];
  const place = periods.indexOf(value);
  if (!left || place < 0) throw wrongCursor('after', after);
  return cells.filter((cell) => {
    const [own, between] = [periods.indexOf(cell.periodCode), compareCells(cell, left)];
    return own > place || (own === place && between > 0);
  });
}

function placeFrom(key: string): CellPlace | null {
  const parts = partsOf(key);
  if (parts?.length !== DIMENSIONS || !parts.every(isCategory)) return null;
  const [
    sex = null,
    age = null,
    group = null,
    nationality = null,
    disability = null,
    centre = null,
  ] = parts;
  return { sex, age, group, nationality, disability, centre };
}

const DIMENSIONS = 6;

function partsOf(key: string): readonly unknown[] | null {
  try {
    const parts: unknown = JSON.parse(key);
    return Array.isArray(parts) ? parts : null;
  } catch {
    return null;
  }
}

function isCategory(part: unknown): part is string | null {
  return part === null || typeof part === 'string';
}
