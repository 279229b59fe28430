import type { Place } from '../../../disclosure/place.ts';
import type { CellRow } from '../../count-cells.ts';
import type { IndicatorKind } from '../../indicator-question.ts';
import type { FigureValue } from '../../report-entity.ts';

/** The numbers of a figure that sum: its count, or what is above and below its line. */
export type Parts = readonly number[];

/** The vocabulary's `CellCorrectionInput`. */
export interface WantedCorrection {
  readonly sex?: string | null;
  readonly age?: string | null;
  readonly group?: string | null;
  readonly nationality?: string | null;
  readonly disability?: string | null;
  readonly centre?: string | null;
  readonly value?: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
}

/** Whether a figure is a quotient, of which only the two parts sum. */
export function isQuotient(kind: IndicatorKind): boolean {
  return kind === 'PERCENTAGE' || kind === 'WEIGHTED';
}

/** The parts of a figure that sum; a cell that is not there is zero. */
export function partsOf(kind: IndicatorKind, figure: FigureValue | CellRow | null): Parts {
  if (isQuotient(kind)) return [figure?.numerator ?? 0, figure?.denominator ?? 0];
  return [figure?.value ?? 0];
}

/** A figure, or a stored cell, with other parts: what is made of them follows. */
export function withParts<Of extends FigureValue | CellRow>(
  kind: IndicatorKind,
  figure: Of,
  [first = 0, second = 0]: Parts,
): Of {
  if (!isQuotient(kind)) return { ...figure, value: first };
  const factor = kind === 'PERCENTAGE' ? 100 : 1;
  const value = second === 0 ? null : (factor * first) / second;
  return { ...figure, value, numerator: first, denominator: second };
}

/** The sum of parts, place by place. */
export function plus(left: Parts, right: Parts): Parts {
  return left.map((part, at) => part + (right[at] ?? 0));
}

/** What is to be added to `from` to get `to`. */
export function difference(to: Parts, from: Parts): Parts {
  return to.map((part, at) => part - (from[at] ?? 0));
}

/** Whether two sums are the same, but for the last digits of a quotient of money. */
export function areAlike(left: Parts, right: Parts): boolean {
  return difference(left, right).every((gap, at) => {
    const size = Math.max(1, Math.abs(left[at] ?? 0), Math.abs(right[at] ?? 0));
    return Math.abs(gap) <= 1e-9 * size;
  });
}

/** The cell that a correction names. */
export function placeOfCorrection(wanted: WantedCorrection): Place {
  const { sex, age, group, nationality, disability, centre } = wanted;
  return {
    ...(sex != null && { sex }),
    ...(age != null && { age_band: age }),
    ...(group != null && { population_group: group }),
    ...(nationality != null && { nationality }),
    ...(disability != null && { disability }),
    ...(centre != null && { centre_code: centre }),
  };
}

/** A cell as an officer reads it: `FEMALE, CMID-TAP`, or `the total`. */
export function nameOfPlace(place: Place): string {
  const categories = Object.values(place).filter((category) => category !== '');
  return categories.length === 0 ? 'the total' : categories.join(', ');
}
