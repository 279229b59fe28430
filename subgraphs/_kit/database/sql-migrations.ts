import { readFileSync, readdirSync } from 'node:fs';

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A TypeORM migration class made of two SQL files. */
export type SqlMigration = new () => MigrationInterface;

const FILE = /(?:^|\/)(\d{13})-([a-z0-9-]+)\.up\.sql$/;

/** The migrations in a folder and those below it: `<13-digit timestamp>-<name>.up.sql` with its `.down.sql`. */
export function sqlMigrations(folder: URL): readonly SqlMigration[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((path) => {
      const [, timestamp, name] = FILE.exec(path) ?? [];
      return timestamp && name ? [sqlMigration(new URL(path, folder), `${name}${timestamp}`)] : [];
    });
}

// TypeORM orders migrations by the 13 digits at the end of their name.
function sqlMigration(up: URL, migrationName: string): SqlMigration {
  const run = (file: string | URL) => async (runner: QueryRunner) => {
    await runner.query(readFileSync(file, 'utf8'));
  };
  const down = new URL(up.href.replace(/\.up\.sql$/, '.down.sql'));
  return class implements MigrationInterface {
    name = migrationName;
    up = run(up);
    down = run(down);
  };
}
