import type { DataSource } from 'typeorm';

import type { OutboxMessage } from './put-in-outbox.ts';

/** A message on its way; `id` is the mutation's `idempotencyKey`. */
export interface DueMessage extends Omit<OutboxMessage, 'id' | 'topic'> {
  readonly id: string;
}

/** A message that is being sent, and how often it was by now. */
interface TakenMessage extends DueMessage {
  readonly topic: string | null;
  readonly attempts: number;
}

/** Sends one message; rejects unless it was acknowledged. */
export type Deliver = (message: DueMessage) => Promise<void>;

/**
 * Sends what is due, the oldest first, until nothing is; resolves to how many were acknowledged. A
 * message whose acknowledgement is lost is sent again, so that its receiver must know it by its id.
 */
export async function dispatchOutbox(db: DataSource, deliver: Deliver): Promise<number> {
  let delivered = 0;
  for (;;) {
    const acknowledged = await dispatchSome(db, deliver);
    if (acknowledged === 0) return delivered;
    delivered += acknowledged; // the next of a topic may have waited for one of them
  }
}

async function dispatchSome(db: DataSource, deliver: Deliver): Promise<number> {
  let delivered = 0;
  for (const message of await takeDue(db)) {
    try {
      await deliver(message);
      await db.query(
        'UPDATE outbox SET delivered_at = clock_timestamp(), last_error = NULL WHERE id = $1',
        [message.id],
      );
      delivered += 1;
    } catch (error) {
      await noteFailure(db, message, error);
    }
  }
  return delivered;
}

/** Takes some messages and puts off their next attempt first: whoever dies with them has only postponed them. */
async function takeDue(db: DataSource): Promise<readonly TakenMessage[]> {
  const [messages]: [readonly TakenMessage[], number] = await db.query(`
    UPDATE outbox SET attempts = attempts + 1,
      due_at = clock_timestamp() + least(interval '5 seconds' * power(2, least(attempts, 20)), interval '1 hour')
    WHERE id IN (
      SELECT id FROM outbox AS message WHERE delivered_at IS NULL AND due_at <= clock_timestamp()
        AND NOT EXISTS (
          SELECT 1 FROM outbox AS earlier WHERE earlier.topic = message.topic
            AND earlier.place < message.place AND earlier.delivered_at IS NULL)
      ORDER BY written_at LIMIT 20 FOR UPDATE SKIP LOCKED
    ) RETURNING id, topic, attempts, receiver, scope, operation, variables`);
  return messages;
}

async function noteFailure(
  db: DataSource,
  { id, topic, attempts }: TakenMessage,
  error: unknown,
): Promise<void> {
  const cause = error instanceof Error ? error.message : String(error);
  const about = topic === null ? '' : ` about "${topic}"`;
  const line = cause.replaceAll(/\s+/g, ' ').slice(0, 500);
  console.error(`[outbox] Message "${id}"${about} failed at attempt ${attempts}: ${line}`);
  await db.query('UPDATE outbox SET last_error = $2 WHERE id = $1', [id, cause.slice(0, 500)]);
}
