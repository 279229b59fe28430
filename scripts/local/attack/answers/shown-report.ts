/** A figure as the gateway answers it. All parts null and not suppressed: no cases. */
export interface ShownFigure {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Cases by bands of days, the shortest first. */
  readonly dayBands: readonly number[] | null;
  readonly suppressed: boolean;
}

/** Where a cell stands; a dimension that is absent is totalled over. */
export type Place = Readonly<Partial<Record<Dimension, string>>>;

/** What a figure is broken down by. */
export type Dimension = 'SEX' | 'AGE' | 'GROUP' | 'NATIONALITY' | 'DISABILITY' | 'CENTRE';

/** A cell as the gateway answers it. */
export interface ShownCell {
  readonly place: Place;
  readonly figure: ShownFigure;
}

/** One version of an agency's report of an indicator and a period, as somebody sees it. */
export interface ShownReport {
  readonly agency: string;
  readonly indicator: string;
  readonly period: string;
  readonly version: number;
  readonly inPeriod: ShownFigure | null;
  readonly yearToDate: ShownFigure | null;
  readonly toDate: ShownFigure | null;
  readonly cells: readonly ShownCell[];
}

export const noFigure: ShownFigure = {
  value: null,
  lower: null,
  upper: null,
  numerator: null,
  denominator: null,
  dayBands: null,
  suppressed: false,
};

/** A text that is equal for equal places. */
export function placeKey(place: Place): string {
  return dimensionsOf(place)
    .map((dimension) => `${dimension}=${place[dimension] ?? ''}`)
    .join(' ');
}

/** The dimensions of a place, in a fixed order. */
export function dimensionsOf(place: Place): readonly Dimension[] {
  return allDimensions.filter((dimension) => place[dimension] !== undefined);
}

/** The place without one of its dimensions: the total over it. */
export function without(place: Place, dimension: Dimension): Place {
  return Object.fromEntries(Object.entries(place).filter(([name]) => name !== dimension));
}

const allDimensions: readonly Dimension[] = [
  'SEX',
  'AGE',
  'GROUP',
  'NATIONALITY',
  'DISABILITY',
  'CENTRE',
];
