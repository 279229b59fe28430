import { prefixOf } from './field-prefix.ts';

/** The name of the mutation by which a subgraph records a decision about its report. */
export function recordDecisionField(subgraph: string): string {
  return `${prefixOf(subgraph)}RecordDecision`;
}

/** The operation that tells a subgraph a decision about its report; its variables are the decision's parts. */
export function recordDecisionMutation(subgraph: string): string {
  return `mutation RecordDecision($idempotencyKey: ID!, $indicator: ID!, $period: ID!, $version: Int!, $sha256: String!, $decision: ReportEventKind!, $reason: String, $expiresOn: DateTime, $decidedAt: DateTime!, $actor: ID!) {
  ${recordDecisionField(subgraph)}(idempotencyKey: $idempotencyKey, indicator: $indicator, period: $period, version: $version, sha256: $sha256, decision: $decision, reason: $reason, expiresOn: $expiresOn, decidedAt: $decidedAt, actor: $actor) { id version stage }
}`;
}
