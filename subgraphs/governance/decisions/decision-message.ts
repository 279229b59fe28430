import { addDays } from '../../_kit/calendar/days.ts';
import type { OutboxMessage } from '../../_kit/outbox/put-in-outbox.ts';
import { recordDecisionMutation } from '../../_kit/reports/life/record-decision-mutation.ts';
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
