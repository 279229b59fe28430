import { attackedKind, documented } from './documented.ts';
import type { KnownIndicator } from './known-indicator.ts';
import { sensitiveLeast, usualLeast } from './known-indicator.ts';
import type { KnownPeriod } from './known-period.ts';
import { knownPeriod } from './known-period.ts';
import { elementsOf, memberOf, textOf } from './read-json.ts';
import type { Dimension } from './shown-report.ts';

/** Asks the graph as somebody; resolves to the data, and fails where nothing is answered. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<unknown>;

/** Indicators about people with their definitions, and the calendar: what anybody may read. */
export interface Framework {
  readonly indicators: readonly ReportedIndicator[];
  readonly periods: ReadonlyMap<string, KnownPeriod>;
}

/** An indicator and who reports it. */
export interface ReportedIndicator extends KnownIndicator {
  readonly reporters: readonly string[];
  /** The tables that it declares. */
  readonly breakdowns: readonly (readonly Dimension[])[];
}

/** Reads the framework and the calendar. */
export async function readFramework(ask: Ask): Promise<Framework> {
  const answer = await ask(question);
  const periods = elementsOf(memberOf(answer, 'reportingPeriods')).flatMap(readPeriod);
  return {
    indicators: elementsOf(memberOf(answer, 'indicators')).flatMap(readIndicator),
    periods: new Map(periods.map((period) => [period.code, period])),
  };
}

const question = `{
  indicators { code kind sensitive breakdowns sensitiveBreakdowns lead { code } contributors { code } }
  reportingPeriods { code kind start end }
}`;

function readIndicator(json: unknown): readonly ReportedIndicator[] {
  const code = textOf(memberOf(json, 'code')) ?? '';
  const kind = attackedKind(textOf(memberOf(json, 'kind')));
  const known = documented[code];
  if (!kind || !known) return [];
  const isSensitive = memberOf(json, 'sensitive') === true;
  const lead = textOf(memberOf(memberOf(json, 'lead'), 'code'));
  const contributors = elementsOf(memberOf(json, 'contributors')).flatMap(
    (agency) => textOf(memberOf(agency, 'code')) ?? [],
  );
  const reporters = [...new Set([lead ?? 'GOVERNANCE', ...contributors])];
  return [
    {
      code,
      kind,
      leastPeople: isSensitive ? sensitiveLeast : usualLeast,
      hidesZero: isSensitive,
      hidesParts: isSensitive && reporters.length > 1,
      sensitiveBreakdowns: elementsOf(memberOf(json, 'sensitiveBreakdowns')).map(readDimensions),
      overTime: known.overTime,
      restIsPeople: known.restIsThings !== true,
      reporters,
      breakdowns: elementsOf(memberOf(json, 'breakdowns')).map(readDimensions),
    },
  ];
}

function readDimensions(json: unknown): readonly Dimension[] {
  const names = elementsOf(json).map(textOf);
  return dimensions.filter((dimension) => names.includes(dimension));
}

const dimensions: readonly Dimension[] = [
  'SEX',
  'AGE',
  'GROUP',
  'NATIONALITY',
  'DISABILITY',
  'CENTRE',
];

function readPeriod(json: unknown): readonly KnownPeriod[] {
  const [code, start, end] = ['code', 'start', 'end'].map((name) => textOf(memberOf(json, name)));
  const kind = periodKinds.find((known) => known === memberOf(json, 'kind'));
  return code && start && end && kind ? [knownPeriod({ code, kind, start, end })] : [];
}

const periodKinds = ['MONTH', 'QUARTER', 'YEAR', 'PROJECT_YEAR', 'PROJECT_QUARTER'] as const;
