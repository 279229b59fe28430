import { isDate } from './calendar/days.ts';
import type { ServiceConfig } from './services/service-config.ts';
import { readServiceConfig } from './services/service-config.ts';
import { readSigningKeys } from './wire/signature/signing-key.ts';
import type { SigningKey } from './wire/signature/signing-key.ts';
import { StartupError } from './wire/startup-error.ts';

/** What one subgraph's process needs to know. */
export interface SubgraphConfig {
  readonly host: string;
  readonly port: number;
  /** The variable that moves the port, to be named when it is taken. */
  readonly portVariable: string;
  /** The server's own role: reads, and is never the owner. */
  readonly databaseUrl: string;
  /** The subgraph's own keys, by which it tells who asks; with none it answers nobody. */
  readonly signingKeys: readonly SigningKey[];
  /** How it speaks for itself; without it, it only answers. */
  readonly services?: ServiceConfig;
  /** The day that decides what is due, late, overdue or open; today by default. */
  readonly asOf: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads a subgraph's environment; everything missing or wrong is reported at once, in one StartupError. */
export function readSubgraphConfig(
  { name, port: defaultPort }: { readonly name: string; readonly port: number },
  environment: Environment = process.env,
): SubgraphConfig {
  const prefix = name.toUpperCase().replaceAll('-', '_');
  const portVariable =
    environment[`${prefix}_PORT`] === undefined && environment['PORT'] !== undefined
      ? 'PORT'
      : `${prefix}_PORT`;
  const port = Number(environment[portVariable] ?? defaultPort);
  const databaseUrl = environment[`${prefix}_DATABASE_URL`] ?? '';
  const variable = signingKeysVariable(name);
  const signing = attempt(() => readSigningKeys(variable, environment[variable]));
  const services = attempt(() => readServiceConfig(name, environment));
  const asOf = environment['AS_OF'] ?? new Date().toISOString().slice(0, 10);
  const wrong = [
    Number.isInteger(port) && port >= 0 && port <= 65_535
      ? null
      : `${portVariable} must be a port from 0 to 65535`,
    /^postgres(ql)?:\/\//.test(databaseUrl)
      ? null
      : `${prefix}_DATABASE_URL must be the address of its database, as "postgres://role:password@host:5432/${name}"`,
    signing.problem,
    services.problem,
    isDate(asOf) ? null : `AS_OF must be a day, as "2026-09-30"`,
  ].filter((line) => line !== null);
  if (wrong.length > 0) throw new StartupError(wrong.join('\n'));
  const host = environment['HOST'] ?? '127.0.0.1';
  const keys = {
    signingKeys: signing.value ?? [],
    ...(services.value && { services: services.value }),
  };
  return { host, port, portVariable, databaseUrl, ...keys, asOf };
}

/** The variable that holds a subgraph's own keys, and no other's. */
export function signingKeysVariable(name: string): string {
  return `${name.toUpperCase().replaceAll('-', '_')}_SIGNING_KEYS`;
}

/** What was read, or what is wrong with it. */
function attempt<T>(read: () => T): { readonly value?: T; readonly problem: string | null } {
  try {
    return { value: read(), problem: null };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
