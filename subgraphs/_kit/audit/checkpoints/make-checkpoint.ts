import type { KeyObject } from 'node:crypto';

import type { DataSource, EntityManager } from 'typeorm';

import { putInOutbox } from '../../outbox/put-in-outbox.ts';
import { checkpointMutation } from './checkpoint-mutation.ts';
import type { Checkpoint } from './checkpoint.ts';
import { signCheckpoint } from './checkpoint.ts';

/** How a subgraph makes checkpoints of its audit, and who keeps them. */
export interface CheckpointMaking {
  readonly subgraph: string;
  readonly key: KeyObject;
  /** The other subgraphs. */
  readonly keepers: readonly string[];
  /** A checkpoint is due after so many entries, */
  readonly everyEntries: number;
  /** or where the oldest that none covers is so old. */
  readonly everyMinutes: number;
}

/**
 * Signs the head of the chain if a checkpoint is due, stores it, and puts one message for each keeper
 * in the outbox, all in one transaction; resolves to whether there was one to make.
 */
export async function makeCheckpoint(db: DataSource, making: CheckpointMaking): Promise<boolean> {
  return db.transaction(async (manager) => {
    // Of two processes at once, the second finds it done.
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('audit_checkpoint'))`);
    const checkpoint = await dueCheckpoint(manager, making);
    if (!checkpoint) return false;
    const { subgraph, sequence, hash, at } = checkpoint;
    const signature = signCheckpoint(checkpoint, making.key);
    await manager.query(
      `INSERT INTO audit_checkpoint (subgraph, sequence, hash, at, signature, idempotency_key)
       VALUES ($1, $2, $3, $4, $5, $3)`,
      [subgraph, sequence, hash, at, signature],
    );
    for (const receiver of making.keepers) {
      const variables = { ...checkpoint, signature };
      const operation = checkpointMutation(receiver);
      await putInOutbox(manager, { receiver, scope: 'audit:checkpoint', operation, variables });
    }
    return true;
  });
}

// Keeping another's checkpoint is an entry too: were one due for that alone, they would never end.
async function dueCheckpoint(
  manager: EntityManager,
  { subgraph, everyEntries, everyMinutes }: CheckpointMaking,
): Promise<Checkpoint | null> {
  const [due]: readonly Omit<Checkpoint, 'subgraph'>[] = await manager.query(
    `WITH uncovered AS (
       SELECT count(*) AS entries, min(at) AS since FROM audit_entry
       WHERE record_type <> 'AuditCheckpoint'
         AND sequence > (SELECT coalesce(max(sequence), 0) FROM audit_checkpoint WHERE subgraph = $1)
     )
     SELECT sequence::float8 AS sequence, hash,
       to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
     FROM audit_entry, uncovered
     WHERE entries >= $2 OR since <= clock_timestamp() - interval '1 minute' * $3
     ORDER BY audit_entry.sequence DESC LIMIT 1`,
    [subgraph, everyEntries, everyMinutes],
  );
  return due ? { subgraph, ...due } : null;
}
