import { knownPeriod } from '../../../scripts/local/attack/answers/known-period.ts';
import type { KnownPeriod } from '../../../scripts/local/attack/answers/known-period.ts';
import type { KnownIndicator } from '../../../scripts/local/attack/answers/known-indicator.ts';
import type {
  Place,
  ShownCell,
  ShownFigure,
  ShownReport,
} from '../../../scripts/local/attack/answers/shown-report.ts';
import { noFigure } from '../../../scripts/local/attack/answers/shown-report.ts';

/** A hidden figure. */
export const hidden: ShownFigure = { ...noFigure, suppressed: true };

/** A count that shows. */
export function count(value: number): ShownFigure {
  return { ...noFigure, value };
}

/** A share that shows, with its counts. */
export function share(numerator: number, denominator: number): ShownFigure {
  return { ...noFigure, value: (100 * numerator) / denominator, numerator, denominator };
}

/** A cell: a number shows, null is hidden. */
export function cell(place: Place, value: number | ShownFigure | null): ShownCell {
  return { place, figure: figure(value) };
}

/** A figure: a number shows, null is hidden. */
export function figure(value: number | ShownFigure | null): ShownFigure {
  if (value === null) return hidden;
  return typeof value === 'number' ? count(value) : value;
}

/** An indicator that counts people, five of whom may be seen. */
export function people(code = 'OP7.3', changes: Partial<KnownIndicator> = {}): KnownIndicator {
  return {
    code,
    kind: 'PEOPLE',
    leastPeople: 5,
    sensitiveBreakdowns: [],
    hidesZero: false,
    hidesParts: false,
    overTime: 'UNION',
    restIsPeople: true,
    ...changes,
  };
}

/** A report of UNHCR. */
export function report(
  period: string,
  total: number | ShownFigure | null,
  cells: readonly ShownCell[] = [],
  changes: Partial<ShownReport> = {},
): ShownReport {
  return {
    agency: 'UNHCR',
    indicator: 'OP7.3',
    period,
    version: 1,
    inPeriod: figure(total),
    yearToDate: null,
    toDate: null,
    cells,
    ...changes,
  };
}

/** The calendar of 2025, as far as it is used here. */
export const calendar: ReadonlyMap<string, KnownPeriod> = new Map(
  [
    { code: '2024-Q4', kind: 'QUARTER', start: '2024-10-01', end: '2024-12-31' },
    { code: '2025-Q1', kind: 'QUARTER', start: '2025-01-01', end: '2025-03-31' },
    { code: '2025-Q2', kind: 'QUARTER', start: '2025-04-01', end: '2025-06-30' },
    { code: '2025-Q3', kind: 'QUARTER', start: '2025-07-01', end: '2025-09-30' },
    { code: '2025-Q4', kind: 'QUARTER', start: '2025-10-01', end: '2025-12-31' },
    { code: '2025', kind: 'YEAR', start: '2025-01-01', end: '2025-12-31' },
    { code: 'PY1-Q3', kind: 'PROJECT_QUARTER', start: '2025-04-01', end: '2025-06-30' },
    { code: 'PY1-Q4', kind: 'PROJECT_QUARTER', start: '2025-07-01', end: '2025-09-30' },
    { code: 'PY1', kind: 'PROJECT_YEAR', start: '2024-10-01', end: '2025-09-30' },
  ].map((period) => [period.code, knownPeriod(period as Parameters<typeof knownPeriod>[0])]),
);
