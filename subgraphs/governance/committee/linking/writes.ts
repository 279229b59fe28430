/** Links are made and taken back; who did so is only added to. */
export const linkingWrites = {
  decision_indicator: 'INSERT, DELETE',
  action_point_indicator: 'INSERT, DELETE',
  risk_indicator: 'INSERT, DELETE',
  indicator_linking: 'INSERT (subject, subject_id, linked, unlinked, at, actor, idempotency_key)',
};
