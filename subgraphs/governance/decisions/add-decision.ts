import type { GraphQLError } from 'graphql';
import type { EntityManager } from 'typeorm';

import { badInput } from '../../_kit/errors/bad-input.ts';
import { putInOutbox } from '../../_kit/outbox/put-in-outbox.ts';
import type { Identity } from '../../_kit/wire/identity.ts';
import type { AgencyCode } from '../framework/indicator-definition.ts';
import { decisionMessage } from './decision-message.ts';
import type { ReportDecisionKind, ReportDecisionRow } from './entities.ts';

/** A decision that is not written yet; what is left out is null. */
export interface NewDecision {
  readonly agencyCode: AgencyCode | null;
  readonly indicatorCode: string;
  readonly periodCode: string;
  readonly version: number;
  readonly sha256: string;
  readonly kind: ReportDecisionKind;
  readonly reason?: string | null;
  readonly expiresOn?: string | null;
  readonly committeeDecisionId?: string | null;
  readonly publicationId?: string | null;
  readonly idempotencyKey?: string | null;
}

/** Who decides, and the day of the clock. */
export interface Deciding {
  readonly identity: Identity;
  readonly asOf: string;
}

/**
 * Writes a decision and its message to the agency, in a transaction that holds the lock of its report
 * or of its period; whether it may be taken is decided before.
 */
export async function addDecision(
  manager: EntityManager,
  decision: NewDecision,
  { identity, asOf }: Deciding,
): Promise<Omit<ReportDecisionRow, 'delivered'>> {
  const [written]: readonly Omit<ReportDecisionRow, 'delivered'>[] = await manager.query(INSERT, [
    decision.agencyCode,
    decision.indicatorCode,
    decision.periodCode,
    decision.version,
    decision.sha256,
    decision.kind,
    decision.reason,
    decision.expiresOn,
    decision.committeeDecisionId,
    decision.publicationId,
    asOf,
    identity.sub,
    identity.agency,
    identity.member,
    decision.idempotencyKey,
  ]);
  if (!written) throw usedBefore(decision.idempotencyKey ?? '');
  await putInOutbox(manager, decisionMessage(written));
  return written;
}

// The moment stands on the clock's day: what expires is told from it.
const INSERT = `
  INSERT INTO report_decision (agency_code, indicator_code, period_code, version, sha256, kind, reason,
    expires_on, committee_decision_id, publication_id, decided_at, actor, actor_agency, actor_member, idempotency_key)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
    date_trunc('milliseconds', moment_on($11)), $12, $13, $14, $15)
  ON CONFLICT ON CONSTRAINT report_decision_key DO NOTHING
  RETURNING id, sequence, agency_code AS "agencyCode", indicator_code AS "indicatorCode",
    period_code AS "periodCode", version, sha256, kind, reason, expires_on AS "expiresOn",
    committee_decision_id AS "committeeDecisionId", publication_id AS "publicationId",
    decided_at AS "decidedAt", actor, actor_agency AS "actorAgency", actor_member AS "actorMember"`;

/** The error for a key under which somebody decided something else before, or does at the same time. */
export function usedBefore(key: string): GraphQLError {
  return badInput('idempotencyKey', key, 'free: something else was decided under it');
}
