import type { EntityManager } from 'typeorm';

import type { ReportDecisionRow } from './entities.ts';

/** A version that is approved, published or not. */
export type ApprovedVersion = Pick<
  ReportDecisionRow,
  'agencyCode' | 'indicatorCode' | 'version' | 'sha256'
>;

/**
 * Of each report of a period, the version that is approved: the latest, where one took another's
 * place. It stays so only while the transaction holds the period's lock.
 */
export function approvedVersions(
  manager: Pick<EntityManager, 'query'>,
  periodCode: string,
): Promise<readonly ApprovedVersion[]> {
  return manager.query(
    `SELECT DISTINCT ON (indicator_code, agency_code) agency_code AS "agencyCode",
       indicator_code AS "indicatorCode", version, sha256
     FROM report_decision WHERE period_code = $1 AND kind = 'APPROVED'
     ORDER BY indicator_code, agency_code, version DESC`,
    [periodCode],
  );
}
