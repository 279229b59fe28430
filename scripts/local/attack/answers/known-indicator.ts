import type { Dimension } from './shown-report.ts';

/** What anybody may read of an indicator's definition, as far as it says which sums hold. */
export interface KnownIndicator {
  readonly code: string;
  readonly kind: 'PEOPLE' | 'SERVICES' | 'PERCENTAGE' | 'MEDIAN';
  /** From how many people on a figure shows. */
  readonly leastPeople: number;
  /** Breakdowns with a higher limit of their own. */
  readonly sensitiveBreakdowns: readonly (readonly Dimension[])[];
  /** Whether nobody is hidden like somebody. */
  readonly hidesZero: boolean;
  /** Whether an agency's part is shown to nobody, as others have theirs: what is not shown must not be proved to be small. */
  readonly hidesParts: boolean;
  /** How a longer period's figure follows from those of the periods within it. */
  readonly overTime: OverTime;
  /** Of a percentage: whether those not in the numerator are people too, and not, say, empty beds. */
  readonly restIsPeople: boolean;
}

/** Recounted (largest part <= whole <= sum of parts), recounted with other answers (whole <= sum), summed, or that of the last day. */
export type OverTime = 'UNION' | 'AT_MOST_SUM' | 'SUM' | 'LAST';

/** Limits of the design: 5 people, 10 where the indicator or the breakdown is sensitive. */
export const usualLeast = 5;
export const sensitiveLeast = 10;

/** From how many people on a cell of these dimensions shows. */
export function leastPeopleAt(
  { leastPeople, sensitiveBreakdowns }: KnownIndicator,
  dimensions: readonly Dimension[],
): number {
  const isSensitive = sensitiveBreakdowns.some((breakdown) =>
    breakdown.every((dimension) => dimensions.includes(dimension)),
  );
  return isSensitive ? Math.max(leastPeople, sensitiveLeast) : leastPeople;
}
