import type { EntityManager } from 'typeorm';

import { answerBefore, answerBeforeAlone } from '../../../_kit/answers/answer-before.ts';
import { keepAnswer } from '../../../_kit/answers/keep-answer.ts';
import { keyedRequest } from '../../../_kit/answers/keyed-request.ts';
import { givenText } from '../../../_kit/arguments/given-text.ts';
import { appendAudit } from '../../../_kit/audit/append-audit.ts';
import { badInput } from '../../../_kit/errors/bad-input.ts';
import { addDecision } from '../../decisions/add-decision.ts';
import { lockPeriod } from '../../decisions/lock-reports.ts';
import type { Context } from '../../loaders.ts';
import type { PublicationRow } from '../entities.ts';
import { PublicationEntity } from '../entities.ts';
import { publicationById } from '../publishing/publication-by-id.ts';
import { conflict } from '../publishing/refusals.ts';
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
  const request = keyedRequest('withdrawPublication', args, identity);
  const before = await answerBefore(db.manager, request);
  if (before !== null) return publicationById(db.manager, before);
  const reason = givenText('reason', args.reason, 1_000);
  const found = await db.getRepository(PublicationEntity).findOneBy({ id: args.id });
  if (!found) throw badInput('id', args.id, 'the id of a publication');
  await db.transaction(async (manager) => {
    if ((await answerBeforeAlone(manager, request)) !== null) return;
    if (found.periodCode !== null) await lockPeriod(manager, found.periodCode);
    const publication = await publicationById(manager, args.id);
    refuseWithdrawn(publication);
    await withdraw(manager, publication, { key: request.key, reason }, context);
    await keepAnswer(manager, request, args.id);
  });
  context.wakeServices();
  return publicationById(db.manager, args.id);
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
