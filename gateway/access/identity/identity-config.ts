import { dirname, join, resolve } from 'node:path';

import { StartupError } from '../../../subgraphs/_kit/wire/startup-error.ts';
import { Problems } from '../../problems.ts';
import { readIssuers } from './read-issuers.ts';

/** An issuer whose tokens are believed. */
export interface IssuerConfig {
  /** What its tokens say in `iss`. */
  readonly issuer: string;
  /** What its tokens say in `aud`. */
  readonly audience: string;
  /** Where its public keys are: the address or the absolute path of a JSON Web Key Set. */
  readonly jwks: string;
}

/** Where the local issuer keeps its key, and for whom it speaks. */
export interface LocalIssuerConfig {
  readonly folder: string;
  readonly personasFile: string;
}

/** Who is believed about who is asking. */
export interface IdentityConfig {
  readonly issuers: readonly IssuerConfig[];
  readonly localIssuer: LocalIssuerConfig | null;
  /** The gateway's own database, where API tokens are; null: there are none. */
  readonly databaseUrl: string | null;
}

/** Its lines of `--help`. */
export const identityUsage = `IDENTITY_ISSUER, IDENTITY_AUDIENCE and IDENTITY_JWKS (the file or address of its public keys): the
issuer whose tokens are accepted; IDENTITY_ISSUERS, a JSON file, for several:
[{ "issuer": "https://…", "audience": "…", "jwks": "https://…" }]
GATEWAY_DATABASE_URL, the gateway's own database, for API tokens (npm run token)
LOCAL_ISSUER, a folder for the key of an issuer of personas to try the graph with; not in production`;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the identity part of the environment; everything missing or wrong comes in one
 * `StartupError`. The personas are in `personas.csv` beside the supergraph.
 */
export function readIdentityConfig(
  environment: Environment,
  supergraphFile: string,
): IdentityConfig {
  const problems = new Problems();
  const issuers = problems.attempt(() => readIssuers(environment)) ?? [];
  const localIssuer = problems.attempt(() => readLocalIssuer(environment, supergraphFile)) ?? null;
  const databaseUrl = problems.attempt(() => readDatabaseUrl(environment)) ?? null;
  problems.throwIfAny();
  return { issuers, localIssuer, databaseUrl };
}

function readLocalIssuer(environment: Environment, supergraphFile: string) {
  const folder = environment['LOCAL_ISSUER'] ?? '';
  if (folder === '') return null;
  if (environment['NODE_ENV'] === 'production') {
    throw new StartupError(
      'Cannot run the local issuer with NODE_ENV=production: it gives tokens to anybody, set LOCAL_ISSUER to nothing',
    );
  }
  return {
    folder: resolve(folder),
    personasFile: join(dirname(supergraphFile), 'personas.csv'),
  };
}

function readDatabaseUrl(environment: Environment): string | null {
  const url = environment['GATEWAY_DATABASE_URL'] ?? '';
  if (url === '') return null;
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return url;
  // The text may hold a password: it is not repeated.
  throw new StartupError(
    'Cannot use GATEWAY_DATABASE_URL, give the address of a database as "postgres://role:password@host:5432/gateway"',
  );
}
