import type { DataSource, Logger } from 'typeorm';

/** Runs a piece of work and resolves to the SQL statements that went to the database meanwhile. */
export async function countStatements(
  db: DataSource,
  work: () => Promise<unknown>,
): Promise<readonly string[]> {
  const statements: string[] = [];
  const before = db.logger;
  const silent = () => undefined;
  const logger: Logger = {
    logQuery: (sql) => statements.push(sql),
    logQueryError: silent,
    logQuerySlow: silent,
    logSchemaBuild: silent,
    logMigration: silent,
    log: silent,
  };
  db.setOptions({ logger });
  await work().finally(() => db.setOptions({ logger: before }));
  return statements;
}
