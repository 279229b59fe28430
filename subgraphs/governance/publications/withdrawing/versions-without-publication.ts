import type { EntityManager } from 'typeorm';

import type { ApprovedVersion } from '../../decisions/approved-versions.ts';

/** The versions of a publication, just withdrawn, that no publication holds any more. */
export function versionsWithoutPublication(
  manager: EntityManager,
  publicationId: string,
): Promise<readonly ApprovedVersion[]> {
  return manager.query(
    `SELECT v.agency_code AS "agencyCode", v.indicator_code AS "indicatorCode", v.version, v.sha256
     FROM published_version v WHERE v.publication_id = $1 AND NOT EXISTS (
       SELECT FROM published_version o JOIN publication p ON p.id = o.publication_id
       WHERE p.withdrawn_on IS NULL AND o.indicator_code = v.indicator_code
         AND o.agency_code IS NOT DISTINCT FROM v.agency_code AND o.version = v.version
         AND p.period_code = (SELECT period_code FROM publication WHERE id = $1))
     ORDER BY v.indicator_code, v.agency_code`,
    [publicationId],
  );
}
