import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

import type { Cursor } from './cursor.ts';
import { readCursor, writeCursor, wrongCursor } from './cursor.ts';

/** What a client may ask of a page. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page of a list, in the shape of the Relay connection specification. */
export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counted only when asked for. */
  readonly totalCount: () => Promise<number>;
}

/** The most records of one page. */
export const MAX_PAGE = 200;

const DEFAULT_PAGE = 50;

/**
 * One page of what `query` selects (alias `row`), newest first by `orderBy`, then by `id`.
 * A page starts after a record, not at an offset, so that it survives inserts.
 */
export async function connection<Row extends ObjectLiteral & { readonly id: string }>(
  query: SelectQueryBuilder<Row>,
  orderBy: keyof Row & string,
  { first, after }: PageArgs,
): Promise<Connection<Row>> {
  const size = first ?? DEFAULT_PAGE;
  const all = query.clone();
  const cursor = after == null ? null : readCursor('after', after);
  if (cursor) startAfter(query, orderBy, cursor);
  query
    .orderBy(`row.${orderBy}`, 'DESC')
    .addOrderBy('row.id', 'DESC')
    .take(size + 1);
  const rows = await query.getMany().catch((error: unknown) => refuseCursor(after, error));
  const edges = rows.slice(0, size).map((node) => ({
    cursor: writeCursor({ value: orderText(node[orderBy]), id: node.id }),
    node,
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: cursor !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => all.getCount(),
  };
}

function startAfter<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  orderBy: string,
  cursor: Cursor,
): void {
  query.andWhere(`(row.${orderBy}, row.id) < (:afterValue, :afterId)`, {
    afterValue: cursor.value,
    afterId: cursor.id,
  });
}

// A cursor of another list may hold a value that does not fit this one's order: PostgreSQL's class 22.
function refuseCursor(after: string | null | undefined, error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  throw after != null && code.startsWith('22') ? wrongCursor('after', after) : error;
}

function orderText(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}
