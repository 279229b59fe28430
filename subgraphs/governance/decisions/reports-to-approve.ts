import type { AgencyCode } from '../framework/indicator-definition.ts';
import { knownPeriod } from '../framework/queries.ts';
import type { Context } from '../loaders.ts';
import type { ReportDecisionRow, ReportToDecideRow } from './entities.ts';
import type { DecidedReport } from './lock-reports.ts';
import type { Obstacle } from './obstacle.ts';
import { obstacle } from './obstacle.ts';
import { actedBefore, decisionsIn } from './queries.ts';
import type { ReportedEvent } from './reported-events.ts';
import { HISTORY, askGraph, historyOf, listOf, partOf, reportField } from './reported-events.ts';
import { stageAfter } from './report-stage.ts';
import { verifyingTurn } from './verifying-turn.ts';
import type { Reporter } from './who-may-decide.ts';
import { whyNotCommittee, whyNotReturner } from './who-may-decide.ts';

/** What was verified for a period and waits for the committee, or must be sent back, what waits longest first; null for a period that the initiative does not reach. */
export async function reportsToApprove(
  periodCode: string,
  context: Context,
): Promise<readonly ReportToDecideRow[] | null> {
  const period = knownPeriod(periodCode);
  if (!period) return null;
  const decisions = await decisionsIn(context.db.manager, periodCode);
  const verified = decisions.filter((each) => isLastAndVerified(each, decisions));
  const historyOfReport = await histories(verified, periodCode, context);
  const waiting = verified.flatMap((each) => {
    const about = decisions.filter((other) => isSameReport(each, other));
    const events = historyOfReport(each) ?? about.map(submissionOf);
    const known = { decisions: about, events, asOf: context.asOf };
    const found = obstacle({ ...each, kind: 'APPROVED' }, known);
    return found === null || found.isToReturn === true ? [{ verified: each, found }] : [];
  });
  return Promise.all(
    waiting.map(async (each) => {
      const { position } = await context.load.indicatorOfRecord.load(each.verified.indicatorCode);
      return toDecide(each, verifyingTurn(position, period), context);
    }),
  );
}

/** Whether a version stands verified, and no later one of its report does or is approved. */
function isLastAndVerified(
  decision: ReportDecisionRow,
  decisions: readonly ReportDecisionRow[],
): boolean {
  if (decision.kind !== 'VERIFIED') return false;
  const about = decisions.filter((each) => isSameReport(decision, each));
  const stageOf = (version: number) => stageAfter(about.filter((each) => each.version === version));
  const isOutrun = about.some(
    ({ version }) => version > decision.version && stageOf(version) !== 'RETURNED',
  );
  return stageOf(decision.version) === 'VERIFIED' && !isOutrun;
}

function isSameReport(one: DecidedReport, other: DecidedReport): boolean {
  return one.agencyCode === other.agencyCode && one.indicatorCode === other.indicatorCode;
}

/** What happened to the reports of some decisions, as their agencies say now; null of those that do not answer. */
async function histories(
  decisions: readonly ReportDecisionRow[],
  period: string,
  { askGateway }: Context,
): Promise<(of: ReportDecisionRow) => readonly ReportedEvent[] | null> {
  if (decisions.length === 0) return () => null;
  const indicators = [...new Set(decisions.map(({ indicatorCode }) => indicatorCode))];
  const reporters = [...new Set(decisions.map(({ agencyCode }) => reportField(agencyCode)))];
  const fields = reporters.map((field) => `${field} { ${HISTORY} }`).join(' ');
  const query = `query Verified($period: ID!, $indicators: [ID!]) { indicatorReports(period: $period, indicators: $indicators) { indicatorCode ${fields} } }`;
  // The list does without: whoever approves is told what the agency says then.
  const answer = await askGraph(askGateway, query, { period, indicators }).catch(() => null);
  const reports = listOf(partOf(answer?.data, 'indicatorReports'));
  return ({ indicatorCode, agencyCode }) => {
    const report = reports.find((each) => partOf(each, 'indicatorCode') === indicatorCode);
    return historyOf(partOf(report, reportField(agencyCode)));
  };
}

/** That a version was submitted, as its decision tells. */
function submissionOf({ version, sha256, decidedAt, actor }: ReportDecisionRow): ReportedEvent {
  return { version, sha256, actor, event: 'SUBMITTED', at: decidedAt.toISOString() };
}

async function toDecide(
  { verified, found }: { readonly verified: ReportDecisionRow; readonly found: Obstacle | null },
  turn: AgencyCode,
  { db, identity }: Context,
): Promise<ReportToDecideRow> {
  const { agencyCode, indicatorCode, periodCode, version, sha256, decidedAt: since } = verified;
  const reporter: Reporter = { agencyCode, turn };
  const mayApprove = async () =>
    whyNotCommittee(identity, reporter) === null &&
    !(await actedBefore(db.manager, [verified], identity.sub));
  const isYours = found ? whyNotReturner(identity, reporter) === null : await mayApprove();
  const verifierCode = agencyCode === null ? turn : null;
  const report = { agencyCode, indicatorCode, periodCode, version, sha256 };
  return { ...report, since, verifierCode, returnBecause: found?.reason ?? null, isYours };
}
