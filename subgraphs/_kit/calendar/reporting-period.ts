import { addDays } from './days.ts';

/** The lengths of time that are reported on. */
export type PeriodKind = 'MONTH' | 'QUARTER' | 'YEAR' | 'PROJECT_YEAR' | 'PROJECT_QUARTER';

/** A declared reporting period; all days are ISO dates, first and last day included. */
export interface ReportingPeriod {
  readonly code: string;
  readonly kind: PeriodKind;
  /** Its first day; figures of a period that began before the initiative count from the initiative's. */
  readonly start: string;
  readonly end: string;
  /** The first day of what `yearToDate` counts: 1 January, or the project year's first day. */
  readonly yearStart: string;
  /** The last day on which a report of it is on time. */
  readonly dueOn: string;
}

/** The first and last day of the initiative. Agreements were signed on 4 September 2024; figures count from October. */
export const INITIATIVE = { start: '2024-10-01', end: '2026-09-30' } as const;

/** The day itself, or null where it lies after the initiative's end. */
export function withinInitiative(day: string): string | null {
  return day <= INITIATIVE.end ? day : null;
}

/** The day itself, or the initiative's first day where it lies before that: earlier days are in no figure. */
export function sinceInitiative(day: string): string {
  return day > INITIATIVE.start ? day : INITIATIVE.start;
}

const DAYS_TO_REPORT: Readonly<Record<PeriodKind, number>> = {
  MONTH: 10,
  QUARTER: 20,
  PROJECT_QUARTER: 20,
  YEAR: 45,
  PROJECT_YEAR: 45,
};

/** Reads a period's code (`2025-09`, `2025-Q3`, `2025`, `PY1`, `PY1-Q3`); null where it is none. */
export function parsePeriod(code: string): ReportingPeriod | null {
  const project = /^PY([1-9])(?:-Q([1-4]))?$/.exec(code);
  if (project) return projectPeriod(code, Number(project[1]), project[2]);
  const calendar = /^(20\d\d)(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(code);
  return calendar ? calendarPeriod(code, Number(calendar[1]), calendar[2], calendar[3]) : null;
}

/** Every period that overlaps the initiative, in the order of kind and time. */
export function allPeriods(): readonly ReportingPeriod[] {
  return PERIODS;
}

function calendarPeriod(
  code: string,
  year: number,
  quarter: string | undefined,
  month: string | undefined,
): ReportingPeriod {
  const yearStart = firstOf(year, 1);
  if (month) return period(code, 'MONTH', year, Number(month), 1, yearStart);
  if (quarter) return period(code, 'QUARTER', year, Number(quarter) * 3 - 2, 3, yearStart);
  return period(code, 'YEAR', year, 1, 12, yearStart);
}

// PY1 runs from 2024-10-01 to 2025-09-30.
function projectPeriod(code: string, year: number, quarter: string | undefined): ReportingPeriod {
  const yearStart = firstOf(2023 + year, 10);
  if (!quarter) return period(code, 'PROJECT_YEAR', 2023 + year, 10, 12, yearStart);
  return period(code, 'PROJECT_QUARTER', 2023 + year, 7 + Number(quarter) * 3, 3, yearStart);
}

function period(
  code: string,
  kind: PeriodKind,
  year: number,
  month: number,
  months: number,
  yearStart: string,
): ReportingPeriod {
  const end = addDays(firstOf(year, month + months), -1);
  const dueOn = addDays(end, DAYS_TO_REPORT[kind]);
  return { code, kind, start: firstOf(year, month), end, yearStart, dueOn };
}

function firstOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
}

const CODES = [
  ...['2024', '2025', '2026'].flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
  ),
  ...['2024', '2025', '2026'].flatMap((year) => [1, 2, 3, 4].map((q) => `${year}-Q${q}`)),
  ...['2024', '2025', '2026'],
  ...['PY1', 'PY2'].flatMap((year) => [year, ...[1, 2, 3, 4].map((q) => `${year}-Q${q}`)]),
];

const PERIODS = CODES.map(parsePeriod)
  .filter((found) => found !== null)
  .filter(({ start, end }) => start <= INITIATIVE.end && end >= INITIATIVE.start);
