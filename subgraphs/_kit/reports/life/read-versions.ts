import type { EntityManager } from 'typeorm';

import type { ReportKey } from '../load-reports.ts';
import { readEvents } from './read-events.ts';
import type {
  CellCorrection,
  EvidenceLink,
  ReportEvent,
  ReportNote,
  ReportVersion,
} from './report-version.ts';
import { stageAfter } from './stage-after.ts';

type Reader = Pick<EntityManager, 'query'>;

/** Which of a report's versions: so many, and only those made before the one of a number. */
export interface VersionPage {
  readonly first?: number | null;
  readonly before?: number | null;
}

/** The versions of a report, the latest first: all, or some. */
export async function readVersions(
  db: Reader,
  { indicatorCode, periodCode }: ReportKey,
  { first, before }: VersionPage = {},
): Promise<readonly ReportVersion[]> {
  const rows: readonly VersionRow[] = await db.query(
    `${VERSION} WHERE indicator_code = $1 AND period_code = $2 AND ($3::int IS NULL OR version < $3)
     ORDER BY version DESC LIMIT $4`,
    [indicatorCode, periodCode, before ?? null, first ?? null],
  );
  return complete(db, rows, null);
}

/** One version by its id, as it is, or as it was after one happening. */
export async function readVersion(
  db: Reader,
  id: string,
  happening: string | null = null,
): Promise<ReportVersion> {
  const rows: readonly VersionRow[] = await db.query(`${VERSION} WHERE id = $1`, [id]);
  const [version] = await complete(db, rows, happening);
  if (!version) throw new RangeError(`Cannot find report ${id}`);
  return version;
}

type VersionRow = Omit<
  ReportVersion,
  'stage' | 'submittedOn' | 'events' | 'corrections' | 'notes' | 'evidence'
>;
type Of<Part> = Part & { readonly reportId: string };

async function complete(
  db: Reader,
  rows: readonly VersionRow[],
  happening: string | null,
): Promise<readonly ReportVersion[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const events = await readEvents(db, ids, happening);
  const corrections: readonly Of<CellCorrection>[] = await db.query(CORRECTIONS, [ids]);
  const notes: readonly Of<ReportNote>[] = await db.query(NOTES, [ids, happening]);
  const evidence: readonly Of<EvidenceLink>[] = await db.query(EVIDENCE, [ids, happening]);
  return rows.map((row) => {
    const isOfVersion = ({ reportId }: { readonly reportId: string }) => reportId === row.id;
    const own = events.filter(isOfVersion);
    return {
      ...row,
      stage: stageAfter(own),
      submittedOn: submittedOn(own),
      events: own,
      corrections: corrections.filter(isOfVersion),
      notes: notes.filter(isOfVersion),
      evidence: evidence.filter(isOfVersion),
    };
  });
}

function submittedOn(events: readonly ReportEvent[]): string | null {
  const last = events.findLast(({ event }) => event === 'SUBMITTED');
  return stageAfter(events) === 'DRAFT' || !last ? null : last.at.toISOString().slice(0, 10);
}

const VERSION = `
  SELECT id, indicator_code AS "indicatorCode", period_code AS "periodCode", version, sha256,
    as_of AS "asOf", reason, restates, warnings FROM report`;

const CORRECTIONS = `
  SELECT report_id AS "reportId", report_id AS id, sex, age_band AS age, population_group AS group, nationality, disability,
    centre_code AS centre, original, corrected
  FROM report_correction WHERE report_id = ANY($1::bigint[]) ORDER BY report_id, place`;

const NOTES = `
  SELECT report_id AS "reportId", at, actor, text FROM report_note
  WHERE report_id = ANY($1::bigint[]) AND ($2::bigint IS NULL OR id <= $2) ORDER BY id`;

const EVIDENCE = `
  SELECT report_id AS "reportId", title, url, at AS "addedAt" FROM report_evidence
  WHERE report_id = ANY($1::bigint[]) AND ($2::bigint IS NULL OR id <= $2) ORDER BY id`;
