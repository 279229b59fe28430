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
}

/** Writes a message in the transaction of what it tells of: both stand or fall together. */
export async function putInOutbox(
  manager: Pick<EntityManager, 'query'>,
  { receiver, scope, operation, variables }: OutboxMessage,
): Promise<void> {
  await manager.query(
    'INSERT INTO outbox (receiver, scope, operation, variables) VALUES ($1, $2, $3, $4)',
    [receiver, scope, operation, variables],
  );
}
