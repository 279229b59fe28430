import type { EntityManager } from 'typeorm';

import type { Identity } from '../../_kit/wire/identity.ts';
import { usedBefore } from './add-decision.ts';
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
