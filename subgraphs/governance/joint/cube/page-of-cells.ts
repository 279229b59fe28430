import type { Connection, PageArgs } from '../../../_kit/paging/connection.ts';
import { readCursor, writeCursor, wrongCursor } from '../../../_kit/paging/cursor.ts';
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
  if (!left) throw wrongCursor('after', after);
  const periods = [...new Set(cells.map(({ periodCode }) => periodCode))];
  const place = periods.indexOf(value);
  return cells.filter((cell) => {
    const [own, between] = [periods.indexOf(cell.periodCode), compareCells(cell, left)];
    return own > place || (own === place && between > 0);
  });
}

function placeFrom(key: string): Parameters<typeof compareCells>[1] | null {
  const parts: unknown = JSON.parse(key);
  if (!Array.isArray(parts)) return null;
  const [sex, age, group, nationality, disability, centre] = parts.map((part: unknown) =>
    typeof part === 'string' ? part : null,
  );
  return {
    sex: sex ?? null,
    age: age ?? null,
    group: group ?? null,
    nationality: nationality ?? null,
    disability: disability ?? null,
    centre: centre ?? null,
  };
}
