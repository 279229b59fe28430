import type { Identity } from '../../_kit/wire/identity.ts';
import type { AgencyCode } from '../framework/indicator-definition.ts';
import type { IndicatorRow } from '../framework/entities.ts';
import { indicators, knownPeriod } from '../framework/queries.ts';
import type { Context } from '../loaders.ts';
import { agencies } from '../reference/agencies.ts';
import type { ReportDecisionRow, ReportsToVerifyRow, ReportToDecideRow } from './entities.ts';
import { decisionsIn } from './queries.ts';
import { unavailable } from './refusal.ts';
import type { ReportedEvent } from './reported-events.ts';
import { HISTORY, askGraph, historyOf, listOf, partOf, reportField } from './reported-events.ts';
import { standingSubmission } from './standing-submission.ts';
import { verifyingTurn } from './verifying-turn.ts';
import { whyNotVerifier } from './who-may-decide.ts';

/** What agencies submitted for a period and nobody decided about yet; null for a period that the initiative does not reach. */
export async function reportsToVerify(
  periodCode: string,
  context: Context,
): Promise<ReportsToVerifyRow | null> {
  const period = knownPeriod(periodCode);
  if (!period) return null;
  const fields = REPORTERS.map((code) => `${reportField(code)} { ${HISTORY} }`).join(' ');
  const query = `query Submitted($period: ID!) { indicatorReports(period: $period) { indicatorCode ${fields} } }`;
  const { data } = await askGraph(context.askGateway, query, { period: periodCode });
  const answers = listOf(partOf(data, 'indicatorReports'));
  if (answers.length === 0) throw unavailable('Cannot read reports: governance does not answer');
  const decisions = await decisionsIn(context.db.manager, periodCode);
  const framework = await indicators(context.db, {});
  const reports = framework.flatMap((indicator) => {
    const answer = answers.find((each) => partOf(each, 'indicatorCode') === indicator.code);
    const turn = verifyingTurn(indicator.position, period);
    return REPORTERS.flatMap((agencyCode) => {
      const events = historyOf(partOf(answer, reportField(agencyCode))) ?? [];
      const decided = about(decisions, agencyCode, indicator);
      const waiting = undecided(events, decided);
      const report = { agencyCode, indicatorCode: indicator.code, periodCode, turn };
      return waiting ? [toVerify(report, waiting, context.identity)] : [];
    });
  });
  return { reports, unanswered: unansweredOf(answers) };
}

const REPORTERS: readonly (AgencyCode | null)[] = [...agencies.map(({ code }) => code), null];

function about(
  decisions: readonly ReportDecisionRow[],
  agencyCode: AgencyCode | null,
  { code }: IndicatorRow,
): readonly ReportDecisionRow[] {
  return decisions.filter((each) => each.agencyCode === agencyCode && each.indicatorCode === code);
}

/** The latest version that stands submitted, if nothing was decided about it. */
function undecided(
  events: readonly ReportedEvent[],
  decisions: readonly ReportDecisionRow[],
): ReportedEvent | null {
  const latest = events.findLast(
    (each) => each.event === 'SUBMITTED' && standingSubmission(events, each.version) === each,
  );
  const isDecided = decisions.some(({ version }) => version === latest?.version);
  return latest && !isDecided ? latest : null;
}

interface WaitingReport {
  readonly agencyCode: AgencyCode | null;
  readonly indicatorCode: string;
  readonly periodCode: string;
  readonly turn: AgencyCode;
}

function toVerify(
  { turn, ...report }: WaitingReport,
  { version, sha256, at }: ReportedEvent,
  identity: Identity,
): ReportToDecideRow {
  const { agencyCode } = report;
  const isYours = whyNotVerifier(identity, { agencyCode, turn }) === null;
  const verifierCode = agencyCode === null ? turn : null;
  const waiting = { version, sha256, since: new Date(at) };
  return { ...report, ...waiting, verifierCode, isYours, returnBecause: null };
}

function unansweredOf(answers: readonly unknown[]): readonly AgencyCode[] {
  return agencies
    .map(({ code }) => code)
    .filter((code) => answers.some((each) => historyOf(partOf(each, reportField(code))) === null));
}
