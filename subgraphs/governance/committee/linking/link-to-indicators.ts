import type { EntityManager } from 'typeorm';

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
 * there, and for a key under which something else was linked.
 */
export async function linkToIndicators(
  subject: LinkedSubject,
  { id, idempotencyKey, indicators, unlink }: Linking,
  { db, identity, asOf }: Context,
): Promise<void> {
  const { table, links, argument } = SUBJECTS[subject];
  const linked = inOrder(indicators);
  const unlinked = inOrder(unlink).filter((code) => !linked.includes(code));
  await db.transaction(async (manager) => {
    await refuseUnknown(manager, { table, argument, id, codes: [...linked, ...unlinked] });
    const { sub, agency, purpose } = identity;
    const wanted = [subject, id, linked, unlinked, asOf, sub, idempotencyKey] as const;
    if (!(await isNew(manager, wanted))) return;
    const target = `${links} (${table}_id, indicator_code)`;
    await manager.query(
      `INSERT INTO ${target} SELECT $1, code FROM unnest($2::text[]) AS code ON CONFLICT DO NOTHING`,
      [id, linked],
    );
    await manager.query(
      `DELETE FROM ${links} WHERE ${table}_id = $1 AND indicator_code = ANY($2::text[])`,
      [id, unlinked],
    );
    const told = { recordType: subject, recordIds: [id], fields: ['indicators'], count: 1 };
    await appendAudit(manager, { sub, agency, purpose, action: 'WRITE', ...told });
  });
}

const SUBJECTS = {
  Decision: { table: 'decision', links: 'decision_indicator', argument: 'decision' },
  ActionPoint: {
    table: 'action_point',
    links: 'action_point_indicator',
    argument: 'actionPoint',
  },
  Risk: { table: 'risk', links: 'risk_indicator', argument: 'risk' },
} as const;

function inOrder(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)].sort();
}

type Wanted = readonly [
  subject: LinkedSubject,
  id: string,
  linked: readonly string[],
  unlinked: readonly string[],
  asOf: string,
  sub: string,
  key: string,
];

/** Whether it was not done under its key before; another who asks at the same time waits for this transaction. */
async function isNew(manager: EntityManager, wanted: Wanted): Promise<boolean> {
  const added: readonly unknown[] = await manager.query(
    `INSERT INTO indicator_linking (subject, subject_id, linked, unlinked, at, actor, idempotency_key)
     VALUES ($1, $2, $3, $4, moment_on($5), $6, $7)
     ON CONFLICT ON CONSTRAINT indicator_linking_key DO NOTHING RETURNING id`,
    [...wanted],
  );
  if (added.length > 0) return true;
  const [subject, id, linked, unlinked, , sub, key] = wanted;
  const same: readonly unknown[] = await manager.query(
    `SELECT id FROM indicator_linking WHERE idempotency_key = $6 AND is_pseudonym_of(actor, $5)
     AND (subject, subject_id, linked, unlinked) = ($1, $2::uuid, $3::text[], $4::text[])`,
    [subject, id, linked, unlinked, sub, key],
  );
  if (same.length > 0) return false;
  throw badInput('idempotencyKey', key, 'free: something else was linked under it');
}
