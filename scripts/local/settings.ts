import { join, resolve } from 'node:path';

import { projectRoot } from '../../gateway/project-root.ts';
import { StartupError } from '../../subgraphs/_kit/wire/startup-error.ts';
import { subgraphs } from '../../subgraphs/index.ts';

/** Whose a database is, an agency's or the gateway's, and where; what is null was not given. */
export interface DatabaseSettings {
  readonly name: string;
  /** `UN_WOMEN`, before `_PORT` and `_DATABASE_URL`. */
  readonly prefix: string;
  readonly databaseUrl: string | null;
  readonly ownerDatabaseUrl: string | null;
}

/** Where one agency serves and stores. */
export interface AgencySettings extends DatabaseSettings {
  readonly port: number;
  /** Where it is asked, if it is served elsewhere. */
  readonly remoteUrl: string | null;
}

/** What the scripts read from the environment. */
export interface Settings {
  readonly host: string;
  readonly gatewayPort: number;
  readonly postgresPort: number;
  readonly agencies: readonly AgencySettings[];
  /** The gateway's own database. */
  readonly gatewayDatabase: DatabaseSettings;
  /** The day that the questions are asked on; null where it was not given. */
  readonly asOf: string | null;
  readonly dataFolder: string;
  /** Everything else, for the processes that the scripts start. */
  readonly environment: Environment;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment; everything that is wrong with it is in one error. */
export function readSettings(
  dataFolder = join(projectRoot, '.data'),
  environment: Environment = process.env,
): Settings {
  const problems: string[] = [];
  const port = (variable: string, usual: number) =>
    readPort(environment, variable, usual, problems);
  const url = (variable: string) => readUrl(environment, variable, problems);
  const database = (prefix: string) => ({
    databaseUrl: url(`${prefix}_DATABASE_URL`),
    ownerDatabaseUrl: url(`${prefix}_OWNER_DATABASE_URL`),
  });
  const settings: Settings = {
    host: environment['HOST'] ?? '127.0.0.1',
    gatewayPort: port('PORT', 4000),
    postgresPort: port('POSTGRES_PORT', 4009),
    agencies: subgraphs.map(({ name, port: usual }) => {
      const prefix = name.toUpperCase().replaceAll('-', '_');
      return {
        name,
        prefix,
        port: port(`${prefix}_PORT`, usual),
        remoteUrl: url(`${prefix}_URL`),
        ...database(prefix),
      };
    }),
    gatewayDatabase: { name: 'gateway', prefix: 'GATEWAY', ...database('GATEWAY') },
    asOf: readDay(environment, 'AS_OF', problems),
    dataFolder: resolve(dataFolder),
    environment,
  };
  if (problems.length > 0) throw new StartupError(problems.join('\n'));
  return settings;
}

function readPort(env: Environment, variable: string, usual: number, problems: string[]): number {
  const text = env[variable] ?? String(usual);
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  problems.push(`Cannot read ${variable}: "${text}" is no port, give a number from 1 to 65535`);
  return usual;
}

function readUrl(env: Environment, variable: string, problems: string[]): string | null {
  const text = env[variable];
  if (text === undefined || text === '') return null;
  // The text may hold a password: it is not repeated.
  if (!URL.canParse(text)) problems.push(`Cannot read ${variable}: it is no URL`);
  return text;
}

function readDay(env: Environment, variable: string, problems: string[]): string | null {
  const text = env[variable];
  if (text === undefined || text === '') return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDay) problems.push(`Cannot read ${variable}: "${text}" is no day, give one as 2026-09-30`);
  return text;
}
