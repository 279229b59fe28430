import type { ReportVersion } from './report-version.ts';

/** Of versions, the latest first, the one that stands: the latest approved, else the latest submitted; null where there is none. */
export function standingVersion(versions: readonly ReportVersion[]): ReportVersion | null {
  const approved = versions.find(({ stage }) => stage === 'APPROVED' || stage === 'PUBLISHED');
  return approved ?? versions.find(({ stage }) => stage !== 'DRAFT') ?? null;
}
