import type { DataSource, EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';

import type { Rights } from './with-rights.ts';
import { withRights } from './with-rights.ts';

/** What rows are read through: someone's rights, or a database whose tables everybody may read. */
export type RowSource = Rights | DataSource;

/** Runs a query that was made of a table, once or often. */
export type RunQuery = <Row extends ObjectLiteral, Value>(
  query: SelectQueryBuilder<Row>,
  run: (query: SelectQueryBuilder<Row>) => Promise<Value>,
) => Promise<Value>;

/** Runs a query of a table that everybody may read. */
export const runOpenly: RunQuery = (query, run) => run(query);

/** How queries of a table are run: where it has row rules, on the rights of the source. */
export function runQueriesOf(source: RowSource, table: Table): RunQuery {
  if (!('centres' in source) || !hasRowRules(table)) return runOpenly;
  return (query, run) => withRights(source, (manager) => run(bound(query, manager)));
}

/** What makes queries of a source. */
export function queriesOf(source: RowSource): EntityManager {
  return 'centres' in source ? source.db.manager : source.manager;
}

interface Table {
  readonly options: { readonly tableName?: string | undefined; readonly columns: object };
}

/** Whether a table has row rules: people, and the records about them. */
export function hasRowRules({ options }: Table): boolean {
  return options.tableName === 'person' || 'personId' in options.columns;
}

// A copy: the same total may be asked for twice at a time.
function bound<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { queryRunner }: EntityManager,
): SelectQueryBuilder<Row> {
  if (!queryRunner) throw new TypeError('A transaction has a connection of its own');
  return query.clone().setQueryRunner(queryRunner);
}
