import type { ReportingPeriod } from '../../calendar/reporting-period.ts';
import type { ReportCounts } from '../count-reports.ts';
import type { IndicatorQuestion } from '../indicator-question.ts';
import { storeVersions } from '../store-versions.ts';
import type { ReportToChange } from './change-report.ts';
import { quarterWarnings } from './quarter-warnings.ts';
import { standingVersion } from './standing-version.ts';
import { storeEvents } from './store-events.ts';

/** What is made into a report's next version. */
export interface VersionToAdd {
  readonly indicator: IndicatorQuestion;
  readonly period: ReportingPeriod;
  readonly counts: ReportCounts;
  /** The last day whose records were counted. */
  readonly knownOn: string;
  readonly event: 'DRAFTED' | 'CORRECTED';
  readonly actor: string;
  readonly reason: string | null;
  /** What is to be said of how it was made; what is implausible about its figures comes first. */
  readonly warnings?: readonly string[];
}

/** Stores a report's next version and how it came to be; resolves to its id. What others see of it is made when it is submitted. */
export async function addVersion(
  { tx, versions, now }: ReportToChange,
  { indicator, period, counts, knownOn, event, actor, reason, warnings = [] }: VersionToAdd,
): Promise<string> {
  const draftedAt = now.toISOString();
  const version = {
    ...counts,
    period,
    version: (versions[0]?.version ?? 0) + 1,
    knownOn,
    draftedAt,
    reason,
    restates: standingVersion(versions)?.version ?? null,
    warnings: [...(await quarterWarnings(tx, indicator, period, counts.inPeriod)), ...warnings],
  };
  const [reportId = ''] = await storeVersions(tx, indicator, [version]);
  await storeEvents(tx, [{ reportId, event, at: draftedAt, actor, reason }]);
  return reportId;
}
