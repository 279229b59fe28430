import type { SubgraphContext } from '../../context.ts';
import type { AgencyReport } from '../load-reports.ts';
import { shownReport } from '../shown-report.ts';
import type { ReportVersion } from './report-version.ts';

/**
 * A version as others see it, or will once it stands, at the stage at which it is answered: a repeated
 * request gets its first answer, whatever happened to the version since.
 */
export async function shownVersion(
  { id, stage, submittedOn }: ReportVersion,
  { reportFaces, asOf }: SubgraphContext,
): Promise<AgencyReport> {
  const face = await shownReport(reportFaces.load(id));
  if (face.stage === stage) return face;
  const waiting = face.dueOn !== null && face.dueOn < asOf ? 'MISSING' : 'NOT_DUE';
  const status = stage === 'DRAFT' ? waiting : 'REPORTED';
  return { ...face, stage, submittedOn, status, reopenedUntil: null };
}
