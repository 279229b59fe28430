import { StartupError } from '../../../subgraphs/_kit/wire/startup-error.ts';

/** Who may come in and how, as the environment of a gateway says it. */
export interface EntranceConfig {
  /** Origins of pages that may read answers; `*` is any. */
  readonly corsOrigins: readonly string[];
  /** The Redis or Valkey in which several gateways count together; null counts in each process. */
  readonly rateLimitRedisUrl: string | null;
  /** Whether only registered documents are served. */
  readonly persistedOnly: boolean;
}

/** No page of elsewhere, any document, counted in this process. */
export const usualEntrance: EntranceConfig = {
  corsOrigins: [],
  rateLimitRedisUrl: null,
  persistedOnly: false,
};

/** Reads `CORS_ORIGINS`, `RATE_LIMIT_REDIS_URL` and `PERSISTED_ONLY`; a `StartupError` says what is wrong with them, a line each. */
export function readEntrance(setting: (name: string) => string | undefined): EntranceConfig {
  const origins = (setting('CORS_ORIGINS') ?? '').split(',').map((origin) => origin.trim());
  const corsOrigins = origins.filter((origin) => origin !== '');
  const rateLimitRedisUrl = setting('RATE_LIMIT_REDIS_URL') ?? null;
  const persisted = setting('PERSISTED_ONLY') ?? '0';
  const problems = [
    ...corsOrigins.flatMap((origin) => problemOfOrigin(origin) ?? []),
    ...(rateLimitRedisUrl === null ? [] : (problemOfRedis(rateLimitRedisUrl) ?? [])),
    ...(['0', '1'].includes(persisted)
      ? []
      : [`Cannot use PERSISTED_ONLY "${persisted}", give 1 or 0`]),
  ];
  if (problems.length > 0) throw new StartupError(problems.join('\n'));
  return { corsOrigins, rateLimitRedisUrl, persistedOnly: persisted === '1' };
}

function problemOfOrigin(origin: string): string | undefined {
  if (origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin)) {
    return undefined;
  }
  return `Cannot use "${origin}" in CORS_ORIGINS, give origins such as https://board.example, or *`;
}

function problemOfRedis(url: string): readonly string[] | undefined {
  if (URL.canParse(url) && ['redis:', 'rediss:'].includes(new URL(url).protocol)) return undefined;
  // It may hold a password: it is not repeated.
  return ['Cannot use RATE_LIMIT_REDIS_URL, give an address such as redis://host:6379'];
}
