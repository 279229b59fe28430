import type { IndicatorChange, ReportChange } from '../content/changes.ts';
import type { AccountedChange, AccountedReport } from '../content/publication-content.ts';
import type { Account } from './period-reading.ts';
import type { PeriodReader } from './read-period.ts';
import { unavailable } from './refusals.ts';

/** Asks each agency whose report changed who answers for it, why, and on what evidence. */
export async function accountForChanges(
  changes: readonly IndicatorChange[],
  reader: PeriodReader,
): Promise<readonly AccountedChange[]> {
  const accounted: AccountedChange[] = [];
  for (const change of changes) {
    const agencies: AccountedReport[] = [];
    for (const report of change.agencies) {
      const account = await reader.account(change.indicatorCode, report.agency);
      if (!account) throw unavailable(`${report.agency ?? 'governance'} does not answer`);
      agencies.push(accountedFor(report, account));
    }
    accounted.push({ ...change, agencies });
  }
  return accounted;
}

function accountedFor(change: ReportChange, { history, evidence }: Account): AccountedReport {
  const last = (event: string, version = change.versionAfter) =>
    history.findLast((each) => each.version === version && each.event === event);
  const [submitted, verified, approved] = [last('SUBMITTED'), last('VERIFIED'), last('APPROVED')];
  const reasons = approvedSince(change, history).map(
    (version) => last('SUBMITTED', version)?.reason ?? null,
  );
  return {
    ...change,
    reasons: [...new Set(reasons.filter((each) => each !== null))],
    submittedBy: submitted?.actor ?? null,
    submittedAt: submitted?.at ?? null,
    verifiedBy: verified?.actor ?? null,
    verifiedAt: verified?.at ?? null,
    approvedBy: approved?.actor ?? null,
    approvedAt: approved?.at ?? null,
    // What came to be known later is not what it was approved on.
    evidence: evidence.filter(({ addedAt }) => approved && isBy(addedAt, approved.at)),
  };
}

/** The approved versions after the one before, the latest first. Why a draft was corrected is its agency's own affair. */
function approvedSince(
  { versionBefore, versionAfter }: ReportChange,
  history: Account['history'],
): readonly number[] {
  const approved = history.filter(
    ({ event, version }) =>
      event === 'APPROVED' && version > (versionBefore ?? 0) && version <= (versionAfter ?? 0),
  );
  return approved.map(({ version }) => version).toReversed();
}

function isBy(moment: string, end: string): boolean {
  return Date.parse(moment) <= Date.parse(end);
}
