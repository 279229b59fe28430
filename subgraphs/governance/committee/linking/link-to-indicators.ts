import { answerBeforeAlone } from '../../../_kit/answers/answer-before.ts';
import { keepAnswer } from '../../../_kit/answers/keep-answer.ts';
import { keyedRequest } from '../../../_kit/answers/keyed-request.ts';
import { appendAudit } from '../../../_kit/audit/append-audit.ts';
import { badInput } from '../../../_kit/errors/bad-input.ts';
import type { Context } from '../../loaders.ts';
import { refuseUnknown } from './refuse-unknown.ts';

/** What may be linked to indicators: the name of its type. */
export type LinkedSubject = keyof typeof SUBJECTS;

/** What is to be linked to which indicators, and from which no longer, under a key. */
export interface Linking {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly indicators: readonly string[];
  readonly unlink: readonly string[];
}

/**
 * Links something to indicators and takes links back, once for a key; BAD_USER_INPUT for what is not
 * there, says nothing or contradicts itself, and for a key under which something else was asked.
 */
export async function linkToIndicators(
  subject: LinkedSubject,
  { id, idempotencyKey, indicators, unlink }: Linking,
  { db, identity, asOf }: Context,
): Promise<void> {
  const { table, links, argument, one } = SUBJECTS[subject];
  const linked = inOrder(indicators);
  const unlinked = inOrder(unlink);
  const args = { idempotencyKey, [argument]: id, indicators, unlink };
  const request = keyedRequest(`link${subject}ToIndicators`, args, identity);
  await db.transaction(async (manager) => {
    if ((await answerBeforeAlone(manager, request)) !== null) return;
    refuseContradiction(linked, unlinked);
    await refuseUnknown(manager, { table, argument, one, id, linked, unlinked });
    const { sub, agency, purpose } = identity;
    await manager.query(
      `INSERT INTO indicator_linking (subject, subject_id, linked, unlinked, at, actor, idempotency_key)
       VALUES ($1, $2, $3, $4, moment_on($5), $6, $7)`,
      [subject, id, linked, unlinked, asOf, sub, idempotencyKey],
    );
    const target = `${links} (${table}_id, indicator_code)`;
    await manager.query(
      `INSERT INTO ${target} SELECT $1, code FROM unnest($2::text[]) AS code ON CONFLICT DO NOTHING`,
      [id, linked],
    );
    await manager.query(
      `DELETE FROM ${links} WHERE ${table}_id = $1 AND indicator_code = ANY($2::text[])`,
      [id, unlinked],
    );
    await keepAnswer(manager, request, id);
    const told = { recordType: subject, recordIds: [id], fields: ['indicators'], count: 1 };
    await appendAudit(manager, { sub, agency, purpose, action: 'WRITE', ...told });
  });
}

const SUBJECTS = {
  Decision: {
    table: 'decision',
    links: 'decision_indicator',
    argument: 'decision',
    one: 'a decision of the committee',
  },
  ActionPoint: {
    table: 'action_point',
    links: 'action_point_indicator',
    argument: 'actionPoint',
    one: 'an action point',
  },
  Risk: { table: 'risk', links: 'risk_indicator', argument: 'risk', one: 'a risk' },
} as const;

function inOrder(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)].sort();
}

function refuseContradiction(linked: readonly string[], unlinked: readonly string[]): void {
  const both = unlinked.find((code) => linked.includes(code));
  if (both !== undefined) {
    throw badInput('unlink', both, 'one to take back: it is to be linked too, say which');
  }
  if (linked.length === 0 && unlinked.length === 0) {
    throw badInput('indicators', linked, 'anything to link; name one, or one to "unlink"');
  }
}
