import { addDays } from '../../_kit/calendar/days.ts';
import type { OutboxMessage } from '../../_kit/outbox/put-in-outbox.ts';
import type { ReportDecisionRow } from './entities.ts';
import { topicOf } from './lock-reports.ts';

/** How an agency is told of a decision: once for the decision's id, and after the earlier ones about the same report. */
export function decisionMessage(decision: Omit<ReportDecisionRow, 'delivered'>): OutboxMessage {
  const { id, indicatorCode, periodCode, version, sha256, reason, expiresOn, actor } = decision;
  const receiver = (decision.agencyCode ?? 'GOVERNANCE').toLowerCase().replaceAll('_', '-');
  return {
    id,
    topic: topicOf(decision),
    receiver,
    scope: 'reports:decide',
    operation: recordDecisionMutation(receiver),
    variables: {
      indicator: indicatorCode,
      period: periodCode,
      version,
      sha256,
      decision: decision.kind,
      reason,
      expiresOn: expiresOn && endOf(expiresOn),
      decidedAt: decision.decidedAt.toISOString(),
      actor,
    },
  };
}

/** The moment at which a day ends, in UTC. */
function endOf(day: string): string {
  return `${addDays(day, 1)}T00:00:00.000Z`;
}

function recordDecisionMutation(subgraph: string): string {
  const camel = subgraph.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
  return `mutation RecordDecision($idempotencyKey: ID!, $indicator: ID!, $period: ID!, $version: Int!, $sha256: String!, $decision: ReportEventKind!, $reason: String, $expiresOn: DateTime, $decidedAt: DateTime!, $actor: ID!) {
  ${camel}RecordDecision(idempotencyKey: $idempotencyKey, indicator: $indicator, period: $period, version: $version, sha256: $sha256, decision: $decision, reason: $reason, expiresOn: $expiresOn, decidedAt: $decidedAt, actor: $actor) { id }
}`;
}
