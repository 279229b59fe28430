import type { EntityManager } from 'typeorm';
import { QueryFailedError } from 'typeorm';

import { badInput } from '../../_kit/errors/bad-input.ts';
import type { Identity } from '../../_kit/wire/identity.ts';
import type { ReportDecisionRow } from './entities.ts';
import { decisionById } from './queries.ts';
import type { WantedDecision } from './wanted-decision.ts';

/** What somebody decided before under the same key; null for a new key, BAD_USER_INPUT where it was something else. */
export async function decisionUnderKey(
  manager: EntityManager,
  wanted: WantedDecision,
  { sub }: Identity,
): Promise<ReportDecisionRow | null> {
  const { idempotencyKey } = wanted;
  const [found]: readonly { readonly id: string | null }[] = await manager.query(
    'SELECT decision_by_key($1, $2) AS id',
    [sub, idempotencyKey],
  );
  if (!found?.id) return null;
  const decision = await decisionById(manager, found.id);
  if (COMPARED.every((name) => decision[name] === (wanted[name] ?? null))) return decision;
  throw usedBefore(idempotencyKey);
}

/** Does what writes under a key; BAD_USER_INPUT where something else was written under it at the same time. */
export async function keyIsFree<T>({ idempotencyKey }: WantedDecision, write: () => Promise<T>) {
  try {
    return await write();
  } catch (error) {
    if (isTaken(error)) throw usedBefore(idempotencyKey);
    throw error;
  }
}

const COMPARED = [
  'kind',
  'agencyCode',
  'indicatorCode',
  'periodCode',
  'version',
  'sha256',
  'reason',
  'expiresOn',
  'committeeDecisionId',
] as const;

function isTaken(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { driverError } = error;
  return 'constraint' in driverError && driverError.constraint === 'report_decision_key';
}

function usedBefore(key: string) {
  return badInput('idempotencyKey', key, 'free: something else was decided under it');
}
