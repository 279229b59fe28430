import type { Rights } from '../_kit/access/with-rights.ts';
import { withRights } from '../_kit/access/with-rights.ts';
import { parsePeriod } from '../_kit/calendar/reporting-period.ts';
import { recordList } from '../_kit/paging/record-list.ts';
import {
  JobSeekerEntity,
  LabourRightsCaseEntity,
  PlacementEntity,
  SkillsCertificationEntity,
} from './entities.ts';

export const jobSeekers = recordList(JobSeekerEntity, 'registeredOn', ['status', 'iloAgeBand']);
export const placements = recordList(PlacementEntity, 'placedOn', ['imssRegistered', 'iloAgeBand']);
export const skillsCertifications = recordList(SkillsCertificationEntity, 'assessedOn', [
  'outcome',
  'iloAgeBand',
]);
export const labourRightsCases = recordList(LabourRightsCaseEntity, 'openedOn', [
  'status',
  'iloAgeBand',
]);

/** Placed people whose 180th day falls in a period, by what is known of that day. */
export interface JobRetention {
  readonly placed: number;
  readonly inFormalWork: number;
  readonly notInFormalWork: number;
  readonly unknown: number;
}

/** Counts each person once, by her first placement of which the 180th day falls in the period; null for no period. */
export async function retentionAt180Days(
  rights: Rights,
  period: string,
): Promise<JobRetention | null> {
  const days = parsePeriod(period);
  if (!days) return null;
  const rows = await withRights<readonly JobRetention[]>(rights, (manager) =>
    manager.query(
      `SELECT count(*)::int AS placed,
       count(*) FILTER (WHERE retained)::int AS "inFormalWork",
       count(*) FILTER (WHERE NOT retained)::int AS "notInFormalWork",
       count(*) FILTER (WHERE retained IS NULL)::int AS unknown
     FROM (
       SELECT DISTINCT ON (person_id) retained_at180_days AS retained
       FROM placement WHERE placed_on + 180 BETWEEN $1 AND $2 AND imss_registered
       ORDER BY person_id, placed_on, id) AS first`,
      [days.start, days.end],
    ),
  );
  return rows[0] ?? null;
}
