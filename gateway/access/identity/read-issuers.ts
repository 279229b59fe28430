import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { StartupError } from '../../../subgraphs/_kit/wire/startup-error.ts';
import { errorLine } from '../../error-line.ts';
import { Problems } from '../../problems.ts';
import type { IssuerConfig } from './identity-config.ts';
import { parseKeySet } from './parse-key-set.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The issuers of the three variables and of the file for several; throws one `StartupError` for all that is wrong. */
export function readIssuers(environment: Environment): readonly IssuerConfig[] {
  const problems = new Problems();
  const single = problems.attempt(() => readSingle(environment)) ?? [];
  const several = problems.attempt(() => readSeveral(environment)) ?? [];
  problems.attempt(() => {
    refuseTwice([...single, ...several]);
  });
  problems.throwIfAny();
  return [...single, ...several];
}

function readSingle(environment: Environment): readonly IssuerConfig[] {
  const names = ['IDENTITY_ISSUER', 'IDENTITY_AUDIENCE', 'IDENTITY_JWKS'] as const;
  const [issuer = '', audience = '', jwks = ''] = names.map((name) => environment[name]);
  const missing = names.filter((name) => (environment[name] ?? '') === '');
  if (missing.length === names.length) return [];
  if (missing.length > 0) {
    throw new StartupError(`Cannot trust an issuer without ${missing.join(' and ')}, set that too`);
  }
  return [{ issuer, audience, jwks: locateKeys(jwks, process.cwd(), 'IDENTITY_JWKS') }];
}

function readSeveral(environment: Environment): readonly IssuerConfig[] {
  const name = environment['IDENTITY_ISSUERS'] ?? '';
  if (name === '') return [];
  const file = resolve(name);
  const entries = parseFile(file);
  const problems = new Problems();
  const issuers = entries.flatMap(
    (entry, index) =>
      problems.attempt(() => readEntry(entry, file, `"${name}", entry ${index + 1}`)) ?? [],
  );
  problems.throwIfAny();
  return issuers;
}

function parseFile(file: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (Array.isArray(parsed) && parsed.length > 0) return parsed;
  } catch (error) {
    throw new StartupError(`Cannot read IDENTITY_ISSUERS "${file}": ${errorLine(error)}`);
  }
  throw new StartupError(
    `Cannot read IDENTITY_ISSUERS "${file}": give a list, as [{ "issuer", "audience", "jwks" }]`,
  );
}

function readEntry(entry: unknown, file: string, place: string): IssuerConfig {
  const given = new Map<string, unknown>(
    Object.entries(typeof entry === 'object' && entry ? entry : {}),
  );
  const unknown = [...given.keys()].filter((key) => !keys.some((name) => name === key));
  const [issuer, audience, jwks] = keys.map((name) => given.get(name));
  if (unknown.length > 0 || !isText(issuer) || !isText(audience) || !isText(jwks)) {
    throw new StartupError(
      `Cannot use IDENTITY_ISSUERS ${place}: give texts for ${keys.join(', ')} and nothing else`,
    );
  }
  return { issuer, audience, jwks: locateKeys(jwks, dirname(file), `"jwks" in ${place}`) };
}

const keys = ['issuer', 'audience', 'jwks'] as const;

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** An address is asked when the first token comes; a file must be there now. */
function locateKeys(jwks: string, folder: string, place: string): string {
  if (/^[a-z]+:\/\//i.test(jwks)) return checkAddress(jwks, place);
  const file = resolve(folder, jwks);
  try {
    if (parseKeySet(readFileSync(file, 'utf8'), file).keys.length > 0) return file;
  } catch (error) {
    throw new StartupError(`Cannot use ${place} "${jwks}": ${errorLine(error)}`);
  }
  throw new StartupError(`Cannot use ${place} "${jwks}": it holds no public key`);
}

function checkAddress(address: string, place: string): string {
  const { protocol, hostname } = URL.canParse(address) ? new URL(address) : noAddress;
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol === 'https:' || (protocol === 'http:' && isHere)) return address;
  throw new StartupError(
    `Cannot use ${place} "${address}": give an https address (http on this machine alone) or a file`,
  );
}

const noAddress = { protocol: '', hostname: '' };

function refuseTwice(issuers: readonly IssuerConfig[]): void {
  const names = issuers.map(({ issuer }) => issuer);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) {
    throw new StartupError(`Cannot trust the issuer "${twice}" twice, leave one out`);
  }
}
