import type { AskGateway, GatewayAnswer } from '../../_kit/services/ask-gateway.ts';
import type { AgencyCode } from '../framework/indicator-definition.ts';
import type { DecidedReport } from './lock-reports.ts';
import { unavailable } from './refusal.ts';

/** Something that happened to a version of a report, as its agency says. */
export interface ReportedEvent {
  readonly version: number;
  readonly event: string;
  readonly at: string;
  readonly actor: string;
  readonly sha256: string;
}

/** What an agency's report says of its versions. */
export const HISTORY = 'history { version event at actor sha256 }';

/** The name of an agency's own report in `IndicatorReport`. */
export function reportField(agencyCode: AgencyCode | null): string {
  const name = (agencyCode ?? 'GOVERNANCE').toLowerCase();
  return name.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

/**
 * What happened to a report, the oldest first, as its agency says now, asked through the gateway;
 * AGENCY_UNAVAILABLE where it does not answer.
 */
export async function reportedEvents(
  ask: AskGateway | null,
  { agencyCode, indicatorCode, periodCode }: DecidedReport,
): Promise<readonly ReportedEvent[]> {
  const query = `query StandingReport($indicator: ID!, $period: ID!) {
    indicatorReport(indicator: $indicator, period: $period) { report: ${reportField(agencyCode)} { ${HISTORY} } }
  }`;
  const variables = { indicator: indicatorCode, period: periodCode };
  const { data, errors } = await askGraph(ask, query, variables);
  const report = partOf(partOf(data, 'indicatorReport'), 'report');
  const events = historyOf(report);
  if (events !== null) return events;
  console.error('Cannot read a report through the gateway', { ...variables, agencyCode }, errors);
  throw unavailable(`Cannot read the report of ${agencyCode ?? 'GOVERNANCE'}: it does not answer`);
}

/** Asks the graph for what the joint view shows; AGENCY_UNAVAILABLE where no gateway answers. */
export async function askGraph(
  ask: AskGateway | null,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<GatewayAnswer> {
  if (!ask) throw unavailable('Cannot read reports: GATEWAY_URL is not set');
  try {
    return await ask({ query, variables, scopes: ['monitoring:joint'] });
  } catch (error) {
    console.error('Cannot ask the gateway', error);
    throw unavailable('Cannot read reports: the gateway does not answer');
  }
}

/** A part of an answer; undefined where it has none of that name. */
export function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** The items of a list in an answer; none where it has no list there. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The history in an agency's answer; null where it gave none. */
export function historyOf(report: unknown): readonly ReportedEvent[] | null {
  const history = partOf(report, 'history');
  if (!Array.isArray(history)) return null;
  return history.filter(isEvent);
}

function isEvent(value: unknown): value is ReportedEvent {
  const texts = ['event', 'at', 'actor', 'sha256'].map((name) => partOf(value, name));
  return (
    texts.every((text) => typeof text === 'string') && Number.isInteger(partOf(value, 'version'))
  );
}
