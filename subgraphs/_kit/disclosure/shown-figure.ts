import type { DayBand } from '../reports/day-bands.ts';
import type { IndicatorKind } from '../reports/indicator-question.ts';
import type { FigureValue } from '../reports/report-entity.ts';
import { SUPPRESSED } from './face.ts';
import { LEAST, LEAST_OF_SENSITIVE_PERCENTAGE } from './protection.ts';

/** A figure as others see it where it is shown: the people behind it are not told, and days are whole. */
export function shownFigure(
  kind: IndicatorKind,
  { value, lower, upper, numerator, denominator, dayBands }: FigureValue,
  hasBands = false,
): FigureValue {
  return {
    value: kind === 'MEDIAN' && value !== null ? Math.round(value) : value,
    lower,
    upper,
    numerator,
    denominator,
    dayBands: hasBands ? dayBands : null,
    suppressed: false,
  };
}

/** Whether each band of days holds nobody or many. */
export function areBandsShowable(bands: readonly DayBand[] | null): boolean {
  return bands?.every(({ count }) => count === 0 || count >= LEAST.ordinary) ?? false;
}

const STEP = 5;
const ENDS = { lowest: 10, highest: 90 };

/** The headline of a sensitive percentage: to the nearest five points, its ends as bounds, without counts. */
export function roundedPercentage({ value, denominator }: FigureValue): FigureValue {
  const isMany = denominator !== null && denominator >= LEAST_OF_SENSITIVE_PERCENTAGE;
  if (value === null || !isMany) return SUPPRESSED;
  const rounded = STEP * Math.round(value / STEP);
  const figure = { ...SUPPRESSED, suppressed: false };
  if (rounded <= ENDS.lowest) return { ...figure, upper: ENDS.lowest };
  if (rounded >= ENDS.highest) return { ...figure, lower: ENDS.highest };
  return { ...figure, value: rounded };
}
