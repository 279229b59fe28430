import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

import type { RunQuery } from '../access/read-rows.ts';
import { runOpenly } from '../access/read-rows.ts';
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
 * A page starts after a record, not at an offset, so that it survives inserts. `run` runs its queries.
 */
export function connection<Row extends ObjectLiteral & { readonly id: string }>(
  query: SelectQueryBuilder<Row>,
  orderBy: keyof Row & string,
  args: PageArgs,
  run: RunQuery = runOpenly,
): Promise<Connection<Row>> {
  return pageOf(query, { by: orderBy, key: 'id', direction: 'DESC' }, args, run);
}

/** One page of what `query` selects (alias `row`), in the order of the code that names each row. */
export function codedConnection<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  code: keyof Row & string,
  args: PageArgs,
): Promise<Connection<Row>> {
  return pageOf(query, { by: code, key: code, direction: 'ASC' }, args, runOpenly);
}

/** By what a list is ordered, and what tells its rows apart where that is equal. */
interface Order<Row> {
  readonly by: keyof Row & string;
  readonly key: keyof Row & string;
  readonly direction: 'ASC' | 'DESC';
}

async function pageOf<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  order: Order<Row>,
  { first, after }: PageArgs,
  run: RunQuery,
): Promise<Connection<Row>> {
  const { by, key, direction } = order;
  const size = first ?? DEFAULT_PAGE;
  const list = `${query.expressionMap.mainAlias?.metadata.name ?? query.alias}.${by}`;
  const all = query.clone();
  if (after != null) startAfter(query, order, readCursor('after', after, list));
  query.orderBy(`row.${by}`, direction).addOrderBy(`row.${key}`, direction);
  const rows = await run(query.take(size + 1), (page) => page.getMany()).catch((error: unknown) =>
    refuseCursor(after, error),
  );
  const edges = rows.slice(0, size).map((node) => ({
    cursor: writeCursor({ list, value: orderText(node[by]), id: String(node[key]) }),
    node,
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: after != null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => run(all, (list) => list.getCount()),
  };
}

function startAfter<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { by, key, direction }: Order<Row>,
  { value, id }: Cursor,
): void {
  const beyond = direction === 'ASC' ? '>' : '<';
  query.andWhere(`(row.${by}, row.${key}) ${beyond} (:afterValue, :afterId)`, {
    afterValue: value,
    afterId: id,
  });
}

// A cursor that was tampered with may hold a value that is none of the list's: PostgreSQL's class 22.
function refuseCursor(after: string | null | undefined, error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  throw after != null && code.startsWith('22') ? wrongCursor('after', after) : error;
}

function orderText(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}
