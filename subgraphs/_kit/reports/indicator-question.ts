import type { PeriodKind } from '../calendar/reporting-period.ts';
import type { Protection } from '../disclosure/protection.ts';

/** What an indicator counts (monitoring.md section 3). */
export type IndicatorKind =
  | 'PEOPLE'
  | 'SERVICES'
  | 'STOCK'
  | 'EMPLOYERS'
  | 'WEIGHTED'
  | 'PERCENTAGE'
  | 'MEDIAN'
  | 'SURVEY'
  | 'TIMELINESS';

/** What a figure can be broken down by. */
export type Dimension = 'SEX' | 'AGE' | 'GROUP' | 'NATIONALITY' | 'DISABILITY' | 'CENTRE';

/**
 * How one agency counts one indicator from its records.
 *
 * `question` is SQL over the agency's tables. It returns one row for each thing that counts, with the
 * columns of its dimensions (`sex`, `age_band`, `population_group`, `nationality`, `disability`,
 * `centre_code`). Of what happens on a day it returns `happened_on` and `recorded_on` too, and is asked
 * once for all periods: what happened in one and was entered by the day of its report counts in it. A
 * question that must know the days itself takes the placeholders `:start`, `:end` (first and last day)
 * and `:knownOn` (records entered later do not count). By kind it returns:
 *
 * - PEOPLE and EMPLOYERS: `unit` (who) and `happened_on`. Each unit counts once; its dimensions are those
 *   of its first row, but for the centre, where it counts once at each.
 * - SERVICES and STOCK: `quantity`. Quantities are summed.
 * - PERCENTAGE: `numerator`, `denominator`, each summed, then divided; the figure is 0 to 100.
 * - WEIGHTED: `weight`, `value`: the sum of weight x value over the sum of weights.
 * - MEDIAN: `days`, whole: the median, and the cases by bands of days; the denominator is their number.
 * - SURVEY: `value`, `lower`, `upper`, `respondents` of the latest round: one row, no dimensions.
 * - TIMELINESS has no question: it is counted from the agency's submissions.
 *
 * Where `protection` says so, it returns `unit` too, the person behind each row (null for none), and the
 * distinct people behind each cell are counted.
 */
export interface IndicatorQuestion {
  readonly code: string;
  readonly kind: IndicatorKind;
  /** The shortest period that is reported. */
  readonly frequency: 'MONTH' | 'QUARTER' | 'YEAR';
  /** What it counts belongs to a calendar year, so that no project year or quarter of it is reported. */
  readonly isOfCalendarYear?: boolean;
  /** The declared tables: each crosses up to three dimensions. */
  readonly breakdowns: readonly (readonly Dimension[])[];
  readonly question: string;
  /** How what it tells of people is protected; left out where it counts things, money, employers or centres. */
  readonly protection?: Protection;
}

const REPORTED: Readonly<Record<IndicatorQuestion['frequency'], readonly PeriodKind[]>> = {
  MONTH: ['MONTH', 'QUARTER', 'YEAR', 'PROJECT_QUARTER', 'PROJECT_YEAR'],
  QUARTER: ['QUARTER', 'YEAR', 'PROJECT_QUARTER', 'PROJECT_YEAR'],
  YEAR: ['YEAR', 'PROJECT_YEAR'],
};

/** Whether an indicator is reported for periods of a kind: its frequency's and all longer ones. */
export function isReportedFor(indicator: IndicatorQuestion, kind: PeriodKind): boolean {
  const isProject = kind === 'PROJECT_QUARTER' || kind === 'PROJECT_YEAR';
  if (isProject && indicator.isOfCalendarYear) return false;
  return REPORTED[indicator.frequency].includes(kind);
}

/** Whether an indicator is submitted centre by centre. */
export function isByCentre({ breakdowns }: IndicatorQuestion): boolean {
  return breakdowns.some((dimensions) => dimensions.includes('CENTRE'));
}
