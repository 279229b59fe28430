import type { EntityManager } from 'typeorm';

import type { KeyedRequest } from './keyed-request.ts';

/** Keeps what a request was answered, by its id, in the transaction that did what was asked. */
export async function keepAnswer(
  manager: EntityManager,
  { sub, key, field, sha256 }: KeyedRequest,
  answer: string,
): Promise<void> {
  await manager.query(
    `INSERT INTO answered_mutation (actor, idempotency_key, field, arguments_sha256, answer)
     VALUES ($1, $2, $3, $4, $5)`,
    [sub, key, field, sha256, answer],
  );
}
