import type { Dimension } from '../reports/indicator-question.ts';
import type { Threshold } from './whole-table.ts';

/** How an indicator about people is protected (monitoring.md section 7). */
export interface Protection {
  /**
   * What the people behind a figure are: the `COUNTS` themselves (each thing counted is a person), or
   * the distinct `UNITS` that the question names beside.
   */
  readonly behind: 'COUNTS' | 'UNITS';
  /** Shown from ten people on, nobody hidden too, by one dimension at a time and never by centre. */
  readonly sensitive?: true;
  /** The dimensions by which it is sensitive though the indicator is not. */
  readonly sensitiveBy?: readonly Dimension[];
  /** Other agencies report it too: where it is sensitive, an agency's part is not shown. */
  readonly severalContributors?: true;
  /** Indicators that count everybody who is behind this one in the same days. */
  readonly within?: readonly string[];
}

/** The least number of people behind a figure that is shown. */
export const LEAST = { ordinary: 5, sensitive: 10 } as const;

/** From how many people on the headline of a sensitive percentage is shown. */
export const LEAST_OF_SENSITIVE_PERCENTAGE = 30;

/** The threshold of a table by its sensitivity; a median asks for twice as many cases. */
export function thresholdOf(sensitive: boolean, isMedian: boolean): Threshold {
  const least = sensitive ? LEAST.sensitive : LEAST.ordinary;
  return { least: isMedian ? 2 * least : least, hidesZero: sensitive };
}
