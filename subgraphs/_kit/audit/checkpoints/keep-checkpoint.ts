import { GraphQLError } from 'graphql';

import type { SubgraphContext } from '../../context.ts';
import { badInput } from '../../errors/bad-input.ts';
import type { ErrorCode } from '../../errors/error-codes.ts';
import { serviceName } from '../../wire/services/service-name.ts';
import { appendAudit } from '../append-audit.ts';
import type { Checkpoint } from './checkpoint.ts';
import { isSigned } from './checkpoint.ts';

/** What a subgraph hands to another. */
export interface HandedCheckpoint extends Checkpoint {
  readonly idempotencyKey: string;
  readonly signature: string;
}

/**
 * Keeps another subgraph's checkpoint, once however often it comes. Only that subgraph's own service
 * hands it over, and only what its key signed is kept; a second hash of the same entry is kept beside
 * the first, for it is the proof.
 */
export async function keepCheckpoint(
  handed: HandedCheckpoint,
  { db, identity, checkpointKeys }: SubgraphContext,
): Promise<Checkpoint> {
  const { subgraph, sequence, hash, at, signature, idempotencyKey } = handed;
  const checkpoint = { subgraph, sequence, hash, at };
  refuseStranger(identity.sub, subgraph);
  if (!isSigned(checkpoint, signature, checkpointKeys.get(subgraph) ?? [])) {
    throw badInput('signature', signature, `a signature of "${subgraph}" over this checkpoint`);
  }
  await db.transaction(async (manager) => {
    const kept: readonly unknown[] = await manager.query(
      `INSERT INTO audit_checkpoint (subgraph, sequence, hash, at, signature, idempotency_key)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING 1`,
      [subgraph, sequence, hash, at, signature, idempotencyKey],
    );
    if (kept.length === 0) return;
    const { sub, agency, purpose } = identity;
    const recordIds = [`${subgraph}:${sequence}`];
    const fields = ['at', 'hash', 'sequence', 'signature', 'subgraph'];
    const fact = { sub, agency, purpose, recordIds, fields, count: 1 };
    await appendAudit(manager, { ...fact, action: 'WRITE', recordType: 'AuditCheckpoint' });
  });
  return checkpoint;
}

function refuseStranger(sub: string, subgraph: string): void {
  if (sub === serviceName(subgraph)) return;
  const code: ErrorCode = 'FORBIDDEN';
  throw new GraphQLError(`Cannot keep a checkpoint of "${subgraph}" for anybody but its service`, {
    extensions: { code },
  });
}
