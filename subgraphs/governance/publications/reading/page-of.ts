import type { Connection, PageArgs } from '../../../_kit/paging/connection.ts';
import { readCursor, writeCursor, wrongCursor } from '../../../_kit/paging/cursor.ts';

const DEFAULT_PAGE = 50;

/** One page of what never changes, so that a place in it is as good as a record; `list` is its name in cursors. */
export function pageOf<Item>(
  items: readonly Item[],
  list: string,
  { first, after }: PageArgs,
): Connection<Item> {
  const start = after == null ? 0 : placeAfter(after, list);
  const edges = items.slice(start, start + (first ?? DEFAULT_PAGE)).map((node, at) => ({
    cursor: writeCursor({ list, value: '', id: String(start + at) }),
    node,
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: start + edges.length < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => Promise.resolve(items.length),
  };
}

function placeAfter(after: string, list: string): number {
  const { id } = readCursor('after', after, list);
  if (!/^\d{1,9}$/.test(id)) throw wrongCursor('after', after);
  return Number(id) + 1;
}
