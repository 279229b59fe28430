import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

import { parsePeriod } from '../calendar/reporting-period.ts';
import type { ReportFace } from '../disclosure/face.ts';
import { previewFaces } from '../disclosure/preview-faces.ts';
import { cellsOfFace } from './cells-of-face.ts';
import type { IndicatorQuestion } from './indicator-question.ts';
import type { AgencyReport, ReportKey } from './load-reports.ts';
import { faceColumns, reopenedUntil } from './report-columns.ts';

/**
 * Loads single versions by their ids as others see them, one statement for any number; those that were
 * never submitted as others would see them if each was submitted now.
 */
export function loadReportFaces(
  db: DataSource,
  indicators: readonly IndicatorQuestion[],
  asOf: string,
): DataLoader<string, AgencyReport> {
  return new DataLoader(async (ids) => {
    const rows: readonly FaceRow[] = await db.query(FACES, [ids, asOf]);
    const drafts = rows.filter(({ isDraft }) => isDraft).map(({ id }) => id);
    const previews = await previewFaces(db, indicators, drafts);
    const faces = new Map(
      rows.map((row) => [
        row.id,
        { ...faceOf(row, indicators, asOf), ...previewOf(previews.get(row.id)) },
      ]),
    );
    return ids.map((id) => faces.get(id) ?? new RangeError(`Cannot find report ${id}`));
  });
}

type FaceRow = Omit<AgencyReport, 'status' | 'dueOn' | 'pendingId'> &
  ReportKey & { readonly id: string; readonly isDraft: boolean };

function faceOf(
  { indicatorCode, periodCode, ...face }: FaceRow,
  indicators: readonly IndicatorQuestion[],
  asOf: string,
): AgencyReport {
  const dueOn = parsePeriod(periodCode)?.dueOn ?? null;
  const waiting = dueOn !== null && dueOn < asOf ? 'MISSING' : 'NOT_DUE';
  const { protection } = indicators.find(({ code }) => code === indicatorCode) ?? {};
  return {
    ...face,
    status: face.stage === 'DRAFT' ? waiting : 'REPORTED',
    dueOn,
    pendingId: null,
    isHeldBack: protection?.sensitive === true && protection.severalContributors === true,
  };
}

function previewOf(face: ReportFace | undefined): Partial<AgencyReport> {
  if (!face) return {};
  const { inPeriod, yearToDate, toDate } = face;
  return { inPeriod, yearToDate, toDate, cellsOfDraft: cellsOfFace(face) };
}

const FACES = `
  SELECT r.id, r.indicator_code AS "indicatorCode", r.period_code AS "periodCode", s.stage, r.version,
    s.last_submitted_on IS NULL AS "isDraft",
    ${faceColumns('r')}, CASE WHEN s.stage <> 'DRAFT' THEN s.last_submitted_on END AS "submittedOn",
    ${reopenedUntil('r', '$2')} AS "reopenedUntil"
  FROM report r JOIN report_state s USING (id) WHERE r.id = ANY($1::bigint[])`;
