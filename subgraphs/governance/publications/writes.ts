/** Publications are added; to withdraw one is all that may be changed, and what it said goes with that by itself. */
export const publicationWrites = {
  publication: `INSERT (id, title, published_on, sha256, content, indicator_count, period_code,
    published_by, restates, idempotency_key, request_sha256),
    UPDATE (withdrawn_on, withdrawal_reason, withdrawn_by, withdrawal_key)`,
  published_figure: 'INSERT',
  published_version: 'INSERT',
};
