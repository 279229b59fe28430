/** Decisions are added to, with everything but the order that the database gives them. */
export const decisionWrites = {
  report_decision: `INSERT (agency_code, indicator_code, period_code, version, sha256, kind, reason,
    expires_on, committee_decision_id, publication_id, decided_at, actor, actor_agency, actor_member, idempotency_key)`,
};
