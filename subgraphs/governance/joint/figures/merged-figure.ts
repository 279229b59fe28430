import type { DayBand } from '../../../_kit/reports/day-bands.ts';

/** How a joint figure is to be read; it says why there is no value where there is none. */
export type Reading =
  | 'EXACT'
  | 'BOUNDS'
  | 'AT_LEAST'
  | 'ROUNDED'
  | 'OF_THOSE_REPORTING'
  | 'NO_CASES'
  | 'SUPPRESSED'
  | 'SIDE_BY_SIDE'
  | 'NOT_REPORTED';

/** A figure over agencies: a value, or the least and the most that it can be. */
export interface MergedFigure {
  readonly reading: Reading;
  readonly value: number | null;
  /** Of a survey's value: the lower end of its 95 % interval. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Cases of a median by bands of days; null while an agency is missing, and for other kinds. */
  readonly dayBands: readonly DayBand[] | null;
  /** A percentage or an average while parts are missing; it stands for nobody else. */
  readonly ofThoseReporting: number | null;
}

/** A figure without any number, for the reason that its reading names. */
export function withoutNumber(reading: Reading): MergedFigure {
  return {
    reading,
    value: null,
    lower: null,
    upper: null,
    numerator: null,
    denominator: null,
    dayBands: null,
    ofThoseReporting: null,
  };
}

/** A count that lies between two ends; without an upper end only the least is known. */
export function countBetween(lower: number, upper: number | null): MergedFigure {
  if (upper === null) return { ...withoutNumber('AT_LEAST'), lower };
  if (lower === upper) return { ...withoutNumber('EXACT'), value: lower };
  return { ...withoutNumber('BOUNDS'), lower, upper };
}
