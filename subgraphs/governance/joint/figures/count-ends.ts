import type { ReportedFigure } from '../agency-report.ts';

/** The least and the most that a reported count can be; null where the most is not known. */
export interface CountEnds {
  readonly lower: number;
  readonly upper: number | null;
}

/** The ends of one agency's count. A hidden count is 0 below and, above, what its agency lets be known. */
export function countEnds(figure: ReportedFigure | null): CountEnds {
  if (figure === null) return { lower: 0, upper: null };
  if (figure.suppressed) return { lower: 0, upper: figure.upper ?? null };
  const lower = figure.value ?? figure.lower ?? 0;
  return { lower, upper: figure.value ?? figure.upper ?? null };
}

/** The sum of the upper ends, or null where one of them is not known. */
export function sumOfUppers(ends: readonly CountEnds[]): number | null {
  return ends.reduce<number | null>(
    (sum, { upper }) => (sum === null || upper === null ? null : sum + upper),
    0,
  );
}
