import type { EntityManager } from 'typeorm';

import { badInput } from '../errors/bad-input.ts';
import { canonicalJson } from '../reports/life/canonical-json.ts';
import type { KeyedRequest } from './keyed-request.ts';

/** The id of what somebody was answered before to the same request; null for a new key of hers, BAD_USER_INPUT where she asked for something else under it. */
export async function answerBefore(
  manager: Pick<EntityManager, 'query'>,
  { sub, key, field, sha256 }: KeyedRequest,
): Promise<string | null> {
  const [before]: readonly Answer[] = await manager.query(
    'SELECT field, arguments_sha256 AS sha256, answer FROM answer_by_key($1, $2)',
    [sub, key],
  );
  if (!before) return null;
  if (before.field === field && before.sha256 === sha256) return before.answer;
  throw badInput('idempotencyKey', key, 'free: another request had it, take a new one');
}

interface Answer {
  readonly field: string;
  readonly sha256: string;
  readonly answer: string | null;
}

/** The same within a transaction, until whose end nobody is answered under the key; it comes before every other lock. */
export async function answerBeforeAlone(
  manager: EntityManager,
  request: KeyedRequest,
): Promise<string | null> {
  // Named as changes of reports name theirs: a key is one, whatever is asked for.
  const name = `idempotency ${canonicalJson([request.sub, request.key])}`;
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
  return answerBefore(manager, request);
}
