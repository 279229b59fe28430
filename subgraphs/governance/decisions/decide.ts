import type { EntityManager } from 'typeorm';

import { answerBeforeAlone } from '../../_kit/answers/answer-before.ts';
import { keepAnswer } from '../../_kit/answers/keep-answer.ts';
import type { KeyedRequest } from '../../_kit/answers/keyed-request.ts';
import { appendAudit } from '../../_kit/audit/append-audit.ts';
import type { Identity } from '../../_kit/wire/identity.ts';
import type { Context } from '../loaders.ts';
import type { NewDecision } from './add-decision.ts';
import { addDecision } from './add-decision.ts';
import type { ReportDecisionRow } from './entities.ts';
import { lockReport } from './lock-reports.ts';
import type { Known } from './obstacle.ts';
import { obstacle } from './obstacle.ts';
import { actedBefore, decisionById, decisionsAbout } from './queries.ts';
import { conflict, forbidden } from './refusal.ts';
import { reportedEvents } from './reported-events.ts';
import { stageAfter } from './report-stage.ts';
import type { WantedDecision } from './wanted-decision.ts';
import { whyNotVerifier } from './who-may-decide.ts';

/**
 * Decides about a version of a report as its agency submitted it, once for a key; the decision and its
 * message to the agency stand or fall together. Of several who decide at once one is first: the others
 * hear CONFLICT, and who decided what.
 */
export async function decide(
  wanted: WantedDecision,
  request: KeyedRequest,
  context: Context,
): Promise<ReportDecisionRow> {
  const { db, asOf, askGateway } = context;
  const events = await reportedEvents(askGateway, wanted);
  const id = await db.transaction(async (manager) => {
    const meanwhile = await answerBeforeAlone(manager, request);
    if (meanwhile !== null) return meanwhile;
    await lockReport(manager, wanted);
    const decisions = await decisionsAbout(manager, wanted);
    await refuseObstacle(manager, wanted, { decisions, events, asOf }, context);
    const written = await write(manager, wanted, context);
    await keepAnswer(manager, request, written);
    return written;
  });
  context.wakeServices();
  return decisionById(db.manager, id);
}

async function refuseObstacle(
  manager: EntityManager,
  wanted: WantedDecision,
  known: Known,
  { identity }: Context,
): Promise<void> {
  const found = obstacle(wanted, known);
  if (found) throw conflict(`Cannot ${nameOf(wanted)}: ${found.reason}`, found.decision);
  const about = known.decisions.filter(({ version }) => version === wanted.version);
  if (wanted.kind === 'RETURNED' && stageAfter(about) === 'SUBMITTED') {
    const why = whyNotVerifier(identity, wanted);
    if (why !== null) throw forbidden(`Cannot ${nameOf(wanted)}: it is not verified, and ${why}`);
  }
  await refuseOwnHand(manager, wanted, known, identity);
}

/** Who submitted or verified a version neither verifies nor approves it. */
async function refuseOwnHand(
  manager: EntityManager,
  wanted: WantedDecision,
  { decisions, events }: Known,
  { sub }: Identity,
): Promise<void> {
  if (wanted.kind !== 'VERIFIED' && wanted.kind !== 'APPROVED') return;
  // A pseudonym is one person's within one subgraph only: of agencies' own people their agency tells.
  const acts = [...decisions, ...(wanted.agencyCode === null ? events : [])];
  const before = acts.filter(({ version }) => version === wanted.version);
  if (!(await actedBefore(manager, before, sub))) return;
  throw forbidden(`Cannot ${nameOf(wanted)}: who asks submitted or verified it herself`);
}

async function write(
  manager: EntityManager,
  wanted: WantedDecision,
  { identity, asOf }: Context,
): Promise<string> {
  const { id } = await addDecision(manager, wanted, { identity, asOf });
  const { sub, agency, purpose } = identity;
  const fields = ['kind', 'sha256', 'version', ...(wanted.reason == null ? [] : ['reason'])];
  const action = wanted.kind === 'REOPENED' ? 'OVERRIDE' : 'WRITE';
  const told = { recordType: 'ReportDecision', recordIds: [id], fields, count: 1 };
  await appendAudit(manager, { sub, agency, purpose, action, ...told });
  return id;
}

function nameOf({ kind, version, agencyCode, indicatorCode, periodCode }: NewDecision): string {
  const of = agencyCode ?? 'the joint governance';
  return `decide ${kind} of version ${version} of ${indicatorCode} in ${periodCode} of ${of}`;
}
