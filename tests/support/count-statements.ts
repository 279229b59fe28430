import type { DataSource, Logger } from 'typeorm';

/** What only frames a statement that reads on someone's rights: one each, which no number of keys makes more. */
const frame = /^(START TRANSACTION|COMMIT|SELECT set_config\('concierto\.centres', \$1, true\))$/;

/** Runs a piece of work and resolves to the SQL statements that went to the database meanwhile, frames of rights left out. */
export async function countStatements(
  db: DataSource,
  work: () => Promise<unknown>,
): Promise<readonly string[]> {
  const statements: string[] = [];
  const before = db.logger;
  const silent = () => undefined;
  const logger: Logger = {
    logQuery: (sql) => {
      if (!frame.test(sql)) statements.push(sql);
    },
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
