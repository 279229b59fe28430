import type { EntityManager } from 'typeorm';

/** A mutation for another subgraph, to be sent until it is acknowledged. */
export interface OutboxMessage {
  /** The subgraph whom it is for. */
  readonly receiver: string;
  /** The one scope with which it is sent. */
  readonly scope: string;
  /** A mutation of one field that takes `$idempotencyKey: ID!`, and the variables below. */
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** By which its receiver knows it again, a UUID; made up where it is not said. */
  readonly id?: string;
  /** What it is about: it waits for the earlier ones of its topic. Without one it waits for none. */
  readonly topic?: string;
}

/** Writes a message in the transaction of what it tells of: both stand or fall together. */
export async function putInOutbox(
  manager: Pick<EntityManager, 'query'>,
  { receiver, scope, operation, variables, id, topic }: OutboxMessage,
): Promise<void> {
  await manager.query(
    `INSERT INTO outbox (id, receiver, scope, operation, variables, topic)
     VALUES (coalesce($1::uuid, gen_random_uuid()), $2, $3, $4, $5, $6)`,
    [id, receiver, scope, operation, variables, topic],
  );
}
