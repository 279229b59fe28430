import { join } from 'node:path';

import { projectRoot } from '../../gateway/project-root.ts';

/** What the global setup tells the tests of the databases it prepared. */
export interface TestDatabases {
  readonly port: number;
  readonly dataFolder: string;
  /** For each agency the name of its template database, or why there is none. */
  readonly templates: Readonly<Record<string, Template>>;
}

type Template =
  | { readonly database: string; readonly error?: never }
  | { readonly database?: never; readonly error: string };

const variable = 'CONCIERTO_TEST_DATABASES';

/** Where the tests' own PostgreSQL keeps its data. */
export const testDataFolder = join(projectRoot, '.data/test');

/** Passes the note on to the processes that the tests run in. */
export function publishTestDatabases(databases: TestDatabases): void {
  process.env[variable] = JSON.stringify(databases);
}

/** Reads the note of the global setup. */
export function readTestDatabases(): TestDatabases {
  const note = process.env[variable];
  if (note === undefined)
    throw new Error('Cannot find the test databases: run the tests through jest');
  const databases: unknown = JSON.parse(note);
  if (isTestDatabases(databases)) return databases;
  throw new Error(`Cannot read ${variable}: it is "${note}"`);
}

function isTestDatabases(value: unknown): value is TestDatabases {
  return typeof value === 'object' && value !== null && 'templates' in value;
}
