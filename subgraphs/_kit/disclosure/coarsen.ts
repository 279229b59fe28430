import type { CellRow } from '../reports/count-cells.ts';
import { figureOf } from '../reports/figure.ts';
import type { IndicatorQuestion } from '../reports/indicator-question.ts';
import type { Place } from './place.ts';
import { placeKey, placeOf } from './place.ts';
import type { Protection } from './protection.ts';
import type { WholeCell } from './whole-table.ts';

/** Sexes that are too few to be told apart. */
export const OTHER_OR_UNKNOWN = 'OTHER_OR_UNKNOWN';
/** Nationalities that are none of the ten largest of the year before. */
export const OTHER_NATIONALITIES = 'OTHER';

/** The cells of a report in the categories that others see: what falls into one is counted together. */
export function coarsen(
  { kind }: Pick<IndicatorQuestion, 'kind'>,
  { behind }: Pick<Protection, 'behind'>,
  rows: readonly CellRow[],
  nationalities: ReadonlySet<string>,
): readonly WholeCell[] {
  const groups = new Map<string, { place: Place; rows: CellRow[] }>();
  for (const row of rows) {
    const place = coarsePlace(placeOf(row), nationalities);
    const group = groups.get(placeKey(place)) ?? { place, rows: [] };
    group.rows.push(row);
    groups.set(placeKey(place), group);
  }
  return [...groups.values()].map(({ place, rows: [first, ...others] }) => {
    const row = others.reduce<CellRow | undefined>((sum, next) => sum && addRows(sum, next), first);
    if (!row) throw new RangeError('A group has a row');
    return { place, ...countsOf(kind, behind, row), figure: figureOf(row) };
  });
}

/** The numbers of people that a figure tells, and the number that sums over tables. */
export function countsOf(
  kind: IndicatorQuestion['kind'],
  behind: Protection['behind'],
  row: Pick<CellRow, 'value' | 'numerator' | 'denominator' | 'people'>,
): Pick<WholeCell, 'counts' | 'amount'> {
  const { value, numerator, denominator, people } = row;
  const amount = (kind === 'PERCENTAGE' || kind === 'MEDIAN' ? denominator : value) ?? 0;
  if (behind === 'UNITS') return { counts: [people ?? 0], amount };
  if (kind !== 'PERCENTAGE') return { counts: [amount], amount };
  return { counts: [amount, numerator ?? 0, amount - (numerator ?? 0)], amount };
}

function coarsePlace(place: Place, nationalities: ReadonlySet<string>): Place {
  const { sex, nationality } = place;
  return {
    ...place,
    ...(sex === 'OTHER' || sex === 'UNKNOWN' ? { sex: OTHER_OR_UNKNOWN } : {}),
    ...(nationality !== undefined && !nationalities.has(nationality)
      ? { nationality: OTHER_NATIONALITIES }
      : {}),
  };
}

// The median of two groups does not follow from their medians: none is told.
function addRows(one: CellRow, other: CellRow): CellRow {
  const sum = (a: number | null, b: number | null) =>
    a === null && b === null ? null : (a ?? 0) + (b ?? 0);
  const numerator = sum(one.numerator, other.numerator);
  const denominator = sum(one.denominator, other.denominator);
  const isShare = denominator !== null && numerator !== null;
  const share = isShare && denominator > 0 ? (100 * numerator) / denominator : null;
  const value = denominator === null ? sum(one.value, other.value) : share;
  const people = sum(one.people, other.people);
  return { ...one, value, numerator, denominator, people, day_bands: null };
}
