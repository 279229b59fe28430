import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

import type { Connection, PageArgs } from '../../_kit/paging/connection.ts';
import { readCursor, writeCursor, wrongCursor } from '../../_kit/paging/cursor.ts';

const DEFAULT_PAGE = 50;

/** One page of what `query` selects (alias `row`), in the order of the rows' code. */
export async function codedPage<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  code: keyof Row & string,
  { first, after }: PageArgs,
): Promise<Connection<Row>> {
  const size = first ?? DEFAULT_PAGE;
  const all = query.clone();
  const afterCode = after == null ? null : readCode(after);
  if (afterCode !== null) query.andWhere(`row.${code} > :afterCode`, { afterCode });
  const rows = await query
    .orderBy(`row.${code}`)
    .take(size + 1)
    .getMany();
  const edges = rows.slice(0, size).map((node) => {
    const id = String(node[code]);
    return { cursor: writeCursor({ value: id, id }), node };
  });
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: afterCode !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => all.getCount(),
  };
}

// A code is both what the list is ordered by and what tells its rows apart.
function readCode(after: string): string {
  const { value, id } = readCursor('after', after);
  if (value !== id) throw wrongCursor('after', after);
  return id;
}
