import type { IndicatorChange, ReportChange } from '../content/changes.ts';
import type { AgencyChange } from '../content/publication-content.ts';
import type { PublicationChangeRow } from '../entities.ts';
import type { Account } from './period-reading.ts';
import type { PeriodReader } from './read-period.ts';
import { unavailable } from './refusals.ts';

/** Asks each agency whose report changed who answers for it, why, and on what evidence. */
export async function accountForChanges(
  changes: readonly IndicatorChange[],
  reader: PeriodReader,
): Promise<readonly PublicationChangeRow[]> {
  const accounted: PublicationChangeRow[] = [];
  for (const change of changes) {
    const agencies: AgencyChange[] = [];
    for (const report of change.agencies) {
      const account = await reader.account(change.indicatorCode, report.agency);
      if (!account) throw unavailable(`${report.agency ?? 'governance'} does not answer`);
      agencies.push(accountedFor(report, account));
    }
    accounted.push({ ...change, agencies });
  }
  return accounted;
}

function accountedFor(change: ReportChange, { reason, history, evidence }: Account): AgencyChange {
  const { versionBefore, versionAfter } = change;
  const between = history.filter(
    ({ version }) => version > (versionBefore ?? 0) && version <= (versionAfter ?? 0),
  );
  const last = (event: string) =>
    history.findLast((each) => each.version === versionAfter && each.event === event);
  const said = between.filter(({ event }) => SAYS_WHY.includes(event)).toReversed();
  const why = [...(versionAfter === null ? [] : [reason]), ...said.map((each) => each.reason)];
  const [submitted, verified, approved] = [last('SUBMITTED'), last('VERIFIED'), last('APPROVED')];
  return {
    ...change,
    reasons: [...new Set(why.filter((each) => each !== null))],
    submittedBy: submitted?.actor ?? null,
    submittedAt: submitted?.at ?? null,
    verifiedBy: verified?.actor ?? null,
    verifiedAt: verified?.at ?? null,
    approvedBy: approved?.actor ?? null,
    approvedAt: approved?.at ?? null,
    evidence: versionAfter === null ? [] : evidence,
  };
}

/** Events of a version that say why it is not the one before. */
const SAYS_WHY: readonly string[] = ['DRAFTED', 'CORRECTED', 'SUBMITTED'];
