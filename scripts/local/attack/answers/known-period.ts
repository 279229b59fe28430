/** A reporting period, as the calendar is published; all days count. */
export interface KnownPeriod {
  readonly code: string;
  readonly kind: 'MONTH' | 'QUARTER' | 'YEAR' | 'PROJECT_YEAR' | 'PROJECT_QUARTER';
  readonly start: string;
  readonly end: string;
  /** Where the figure of the year to date begins. */
  readonly yearStart: string;
  /** Where the figure to date begins. */
  readonly beginning: string;
}

/** The first day of the initiative, from which figures to date count. */
export const beginning = '2024-10-01';

/** Completes what the graph answers of a period: where its running totals begin. */
export function knownPeriod(
  period: Pick<KnownPeriod, 'code' | 'kind' | 'start' | 'end'>,
): KnownPeriod {
  const isProject = period.kind === 'PROJECT_YEAR' || period.kind === 'PROJECT_QUARTER';
  const year = Number(period.start.slice(0, 4));
  const projectYear = period.start.slice(5) >= '10' ? year : year - 1;
  const yearStart = isProject ? `${projectYear}-10-01` : `${year}-01-01`;
  return { ...period, yearStart: yearStart < beginning ? beginning : yearStart, beginning };
}
