import type { EntityManager } from 'typeorm';

import { appendAudit } from '../../../_kit/audit/append-audit.ts';
import { badInput } from '../../../_kit/errors/bad-input.ts';
import { addDecision } from '../../decisions/add-decision.ts';
import { lockPeriod } from '../../decisions/lock-reports.ts';
import type { Context } from '../../loaders.ts';
import type { PublicationRow } from '../entities.ts';
import { PublicationEntity } from '../entities.ts';
import { publicationById } from '../publishing/publication-under-key.ts';
import { conflict } from '../publishing/refusals.ts';
import { requireText } from '../publishing/wanted-publication.ts';
import { versionsWithoutPublication } from './versions-without-publication.ts';

interface WithdrawArgs {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly reason: string;
}

/**
 * Withdraws a publication, once for a key: its figures are removed, and the agencies whose versions are
 * in no other that stands are told. Id, title, dates, reason and checksum stay.
 */
export async function withdrawPublication(
  args: WithdrawArgs,
  context: Context,
): Promise<PublicationRow> {
  const { db, identity } = context;
  const key = requireText('idempotencyKey', args.idempotencyKey, 200);
  const reason = requireText('reason', args.reason, 1_000);
  const found = await db.getRepository(PublicationEntity).findOneBy({ id: args.id });
  if (!found) throw badInput('id', args.id, 'the id of a publication');
  await db.transaction(async (manager) => {
    if (found.periodCode !== null) await lockPeriod(manager, found.periodCode);
    if (await wasWithdrawn(manager, { key, reason, id: args.id }, identity.sub)) return;
    const publication = await publicationById(manager, args.id);
    refuseWithdrawn(publication);
    await withdraw(manager, publication, { key, reason }, context);
  });
  context.wakeServices();
  return publicationById(db.manager, args.id);
}

/** Whether exactly this was done before under the key; BAD_USER_INPUT where it was something else. */
async function wasWithdrawn(
  manager: EntityManager,
  { key, reason, id }: { readonly key: string; readonly reason: string; readonly id: string },
  sub: string,
): Promise<boolean> {
  const [found]: readonly { readonly id: string | null }[] = await manager.query(
    'SELECT withdrawal_by_key($1, $2) AS id',
    [sub, key],
  );
  if (!found?.id) return false;
  const before = await publicationById(manager, found.id);
  if (before.id === id && before.withdrawalReason === reason) return true;
  throw badInput('idempotencyKey', key, 'free: something else was withdrawn under it');
}

function refuseWithdrawn({ id, withdrawnOn, withdrawnBy }: PublicationRow): void {
  if (withdrawnOn === null) return;
  const by = withdrawnBy === null ? '' : ` by "${withdrawnBy}"`;
  throw conflict(`Cannot withdraw "${id}": it was withdrawn on ${withdrawnOn}${by}`);
}

async function withdraw(
  manager: EntityManager,
  { id, periodCode }: PublicationRow,
  { key, reason }: { readonly key: string; readonly reason: string },
  context: Context,
): Promise<void> {
  const { identity, asOf } = context;
  await manager.query(WITHDRAW, [id, asOf, reason, identity.sub, key]);
  for (const version of await versionsWithoutPublication(manager, id)) {
    if (periodCode === null) continue;
    const decision = { ...version, periodCode, kind: 'WITHDRAWN', reason } as const;
    await addDecision(manager, { ...decision, publicationId: id }, context);
  }
  const { sub, agency, purpose } = identity;
  const told = { recordType: 'Publication', recordIds: [id], fields: ['figures'], count: 1 };
  await appendAudit(manager, { sub, agency, purpose, action: 'WITHDRAWAL', ...told });
}

// What else goes with it, the database does itself.
const WITHDRAW = `
  UPDATE publication SET withdrawn_on = $2, withdrawal_reason = $3, withdrawn_by = $4, withdrawal_key = $5
  WHERE id = $1`;
