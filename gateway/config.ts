import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { readSigningKeys } from '../subgraphs/_kit/wire/signature/signing-key.ts';
import type { SigningKey } from '../subgraphs/_kit/wire/signature/signing-key.ts';
import { StartupError } from '../subgraphs/_kit/wire/startup-error.ts';
import { readIdentityConfig } from './access/identity/identity-config.ts';
import type { IdentityConfig } from './access/identity/identity-config.ts';
import { usualGatewaySettings } from './gateway-settings.ts';
import type { GatewaySettings } from './gateway-settings.ts';
import { readGatewaySettings } from './read-gateway-settings.ts';
import { errorLine } from './error-line.ts';
import { readEntrance } from './limits/settings/entrance-config.ts';
import type { EntranceConfig } from './limits/settings/entrance-config.ts';
import { Problems } from './problems.ts';
import { projectRoot } from './project-root.ts';
import { readSupergraph } from './supergraph/read-supergraph.ts';
import type { Agency, SupergraphFile } from './supergraph/read-supergraph.ts';

/** What a gateway needs to know before it starts. */
export interface GatewayConfig {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** How many processes serve on the port. */
  readonly workers: number;
  /** Each agency at the address where it is asked. */
  readonly supergraph: SupergraphFile;
  /** Reads the supergraph again, as it is by then. */
  readonly readAgain: () => SupergraphFile;
  /** How each agency is treated. */
  readonly settings: GatewaySettings;
  /** Who may come in and how; the usual where nothing is said. */
  readonly entrance?: EntranceConfig;
  /** Who is believed about who is asking. */
  readonly identity: IdentityConfig;
  /** Master keys, of which the first signs; none for agencies that want no signature. */
  readonly signingKeys: readonly SigningKey[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads flags and environment; everything missing or wrong comes in one `StartupError`, a line each. */
export function readConfig(
  args: readonly string[] = process.argv.slice(2),
  environment: Environment = process.env,
): GatewayConfig | 'help' {
  const problems = new Problems();
  const flags = problems.attempt(() => readFlags(args)) ?? {};
  if (flags.help) return 'help';
  const host = setting(environment, 'HOST') ?? '127.0.0.1';
  const port = problems.attempt(() => readPort(flags.port, environment)) ?? 0;
  const workers = problems.attempt(() => readWorkers(environment)) ?? 1;
  const file = flags.supergraph ? resolve(flags.supergraph) : defaultSupergraph;
  const readAgain = (): SupergraphFile => locateAll(readSupergraph(file), environment);
  const supergraph = problems.attempt(readAgain);
  const names = supergraph?.agencies.map(({ name }) => name);
  const settings = problems.attempt(() => readSettings(environment, names));
  const entrance = problems.attempt(() => readEntrance((name) => setting(environment, name)));
  const identity = problems.attempt(() => readIdentityConfig(environment, file));
  const signingKeys = problems.attempt(() => readKeys(environment)) ?? [];
  problems.throwIfAny();
  if (!supergraph || !settings || !entrance || !identity)
    throw new Error('What is absent was reported');
  return { host, port, workers, supergraph, readAgain, settings, entrance, identity, signingKeys };
}

/** The federation library reports to its vendor unless this is set when a gateway is constructed. */
export function disableVendorTelemetry(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}

const defaultSupergraph = join(projectRoot, 'schema', 'supergraph.graphql');

interface Flags {
  readonly supergraph?: string;
  readonly port?: string;
  readonly help?: boolean;
}

function readFlags(args: readonly string[]): Flags {
  try {
    const string = { type: 'string' } as const;
    const options = { supergraph: string, port: string, help: { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new StartupError(`Cannot read the flags: ${errorLine(error)}`);
  }
}

function readPort(flag: string | undefined, environment: Environment): number {
  const [name, text] =
    flag === undefined ? ['PORT', setting(environment, 'PORT')] : ['--port', flag];
  const port = Number(text ?? '4000');
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartupError(`Cannot use ${name} "${text ?? ''}", give a whole number from 0 to 65535`);
}

function readWorkers(environment: Environment): number {
  const text = setting(environment, 'GATEWAY_WORKERS') ?? '1';
  const workers = Number(text);
  if (Number.isInteger(workers) && workers >= 1 && workers <= 256) return workers;
  throw new StartupError(`Cannot use GATEWAY_WORKERS "${text}", give a whole number from 1 to 256`);
}

function locateAll(supergraph: SupergraphFile, environment: Environment): SupergraphFile {
  const problems = new Problems();
  const agencies = supergraph.agencies.flatMap(
    (agency) => problems.attempt(() => locate(agency, environment)) ?? [],
  );
  problems.throwIfAny();
  return { ...supergraph, agencies };
}

function locate({ name, url }: Agency, environment: Environment): Agency {
  const variable = `${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}_URL`;
  const address = setting(environment, variable) ?? url;
  if (/^https?:/.test(address) && URL.canParse(address)) return { name, url: address };
  throw new StartupError(
    `Cannot ask "${name}" at "${address}", set ${variable} to an HTTP address`,
  );
}

function readSettings(environment: Environment, names?: readonly string[]): GatewaySettings {
  const file = setting(environment, 'GATEWAY_SETTINGS');
  return file === undefined ? usualGatewaySettings : readGatewaySettings(resolve(file), names);
}

function readKeys(environment: Environment): readonly SigningKey[] {
  return readSigningKeys('GATEWAY_SIGNING_KEYS', setting(environment, 'GATEWAY_SIGNING_KEYS'));
}

/** A variable that is set to nothing is taken for one that is not set. */
function setting(environment: Environment, name: string): string | undefined {
  return environment[name] === '' ? undefined : environment[name];
}
