import type { DataSource, EntitySchema, ObjectLiteral, SelectQueryBuilder } from 'typeorm';

import type { PageArgs } from '../../_kit/paging/connection.ts';
import { connection } from '../../_kit/paging/connection.ts';
import type { UnhcrIatiResultRow, UnhcrIatiTransactionRow } from './entities.ts';
import {
  UnhcrIatiActivityEntity,
  UnhcrIatiBudgetEntity,
  UnhcrIatiResultEntity,
  UnhcrIatiTransactionEntity,
} from './entities.ts';

type Optional<Filter> = { readonly [Name in keyof Filter]?: Filter[Name] | null };
type Args<Filter = object> = PageArgs & Optional<Filter & { readonly year: number }>;
type TransactionType = UnhcrIatiTransactionRow['type'];

/** The operation's activities, latest first: the identifier holds the year. */
export function activities(db: DataSource, args: Args) {
  const query = rows(db, UnhcrIatiActivityEntity);
  return connection(where(query, ['row.year = :year', { year: args.year }]), 'id', args);
}

/** Budgets, latest first: an id starts with the first day. */
export function budgets(db: DataSource, args: Args) {
  const query = rows(db, UnhcrIatiBudgetEntity);
  return connection(where(query, [OF_YEAR, { year: args.year }]), 'id', args);
}

/** Transactions, latest first: an id starts with the day. */
export function transactions(
  db: DataSource,
  args: Args<{ type: TransactionType; currency: string; from: string; to: string }>,
) {
  const { year, type, currency, from, to } = args;
  const query = where(
    rows(db, UnhcrIatiTransactionEntity),
    [OF_YEAR, { year }],
    ['row.type = :type', { type }],
    ['row.currency = :currency', { currency }],
    ['row.happenedOn >= :from', { from }],
    ['row.happenedOn <= :to', { to }],
  );
  return connection(query, 'id', args);
}

/** Indicators of results, latest first. */
export function results(
  db: DataSource,
  args: Args<{ level: UnhcrIatiResultRow['level']; title: string }>,
) {
  const { year, level, title } = args;
  const query = where(
    rows(db, UnhcrIatiResultEntity),
    ['row.year = :year', { year }],
    ['row.level = :level', { level }],
    ['row.title = :title', { title }],
  );
  return connection(query, 'id', args);
}

/** The transactions of one type in one year's activity, added up in US dollars. */
export interface TransactionsOfYear {
  readonly year: number;
  readonly type: TransactionType;
  readonly count: number;
  readonly valueUsd: string;
}

/** Adds transactions up by year and type; every one that is not in dollars has UNHCR's own conversion. */
export function transactionsByYear(
  db: DataSource,
  type: TransactionType | null | undefined,
): Promise<readonly TransactionsOfYear[]> {
  return db.query(
    `SELECT a.year, t.type, count(*)::int AS count,
       sum(coalesce(t.value_usd, CASE t.currency WHEN 'USD' THEN t.value END))::text AS "valueUsd"
     FROM iati_transaction t JOIN iati_activity a ON a.id = t.activity_id
     WHERE $1::text IS NULL OR t.type = $1
     GROUP BY a.year, t.type ORDER BY a.year, t.type`,
    [type ?? null],
  );
}

const OF_YEAR = 'row.activityId IN (SELECT id FROM iati_activity WHERE year = :year)';

function rows<Row extends ObjectLiteral>(db: DataSource, entity: EntitySchema<Row>) {
  return db.getRepository(entity).createQueryBuilder('row');
}

function where<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  ...conditions: readonly (readonly [string, Readonly<Record<string, unknown>>])[]
): SelectQueryBuilder<Row> {
  for (const [condition, values] of conditions)
    if (Object.values(values).every((value) => value != null)) query.andWhere(condition, values);
  return query;
}
