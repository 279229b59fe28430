import type { KnownIndicator } from '../answers/known-indicator.ts';
import { leastPeopleAt } from '../answers/known-indicator.ts';
import type { Place, ShownFigure } from '../answers/shown-report.ts';
import { dimensionsOf } from '../answers/shown-report.ts';
import type { LinearSystem, Question } from './linear-system.ts';
import { isSum, learn, question, unknown } from './linear-system.ts';

/** A count behind a figure. */
export interface Measure {
  readonly name: string;
  /** Whether it counts people, or what has people behind it. */
  readonly isOfPeople: boolean;
}

/** The counts behind a figure of an indicator: sums hold for each of them. */
export function measuresOf({ kind, restIsPeople }: KnownIndicator): readonly Measure[] {
  switch (kind) {
    case 'PEOPLE':
    case 'SERVICES':
      return [{ name: 'count', isOfPeople: true }];
    case 'PERCENTAGE':
      return [
        { name: 'met', isOfPeople: true },
        { name: 'not met', isOfPeople: restIsPeople },
      ];
    case 'MEDIAN':
      return [{ name: 'cases', isOfPeople: true }, ...dayBands];
  }
}

const dayBands: readonly Measure[] = Array.from({ length: 8 }, (_, band) => ({
  name: `band ${band}`,
  isOfPeople: true,
}));

/** How a figure came to be seen: listed with or without its numbers, or not listed at all. */
export type Sight = ShownFigure | 'WITHHELD' | 'NOBODY';

/** Adds the counts behind a figure to the system: what is shown is learnt, what is not is asked about. */
export function addFigure(
  system: LinearSystem,
  indicator: KnownIndicator,
  at: { readonly name: string; readonly place: Place },
  sight: Sight,
): void {
  const least = leastPeopleAt(indicator, dimensionsOf(at.place));
  for (const measure of measuresOf(indicator)) {
    const variable = unknown(system, `${at.name} ${measure.name}`);
    const shown = countShown(indicator, measure.name, sight);
    if (shown !== null) learn(system, variable, shown);
    else if (measure.isOfPeople)
      question(system, variable, {
        kind: asked(measure, sight),
        least,
        hidesZero: indicator.hidesZero,
        isOfShare: indicator.kind === 'PERCENTAGE',
      });
  }
  if (indicator.kind === 'MEDIAN') addBands(system, at.name);
  if (sight !== 'WITHHELD' && sight !== 'NOBODY') addRoundedShare(system, at.name, sight);
}

// The bands of a hidden median are not listed one by one.
function asked({ name }: Measure, sight: Sight): Question['kind'] {
  if (sight === 'WITHHELD' || sight === 'NOBODY' || !sight.suppressed) return 'WITHHELD';
  return name.startsWith('band') ? 'WITHHELD' : 'HIDDEN';
}

function addBands(system: LinearSystem, name: string): void {
  const bands = dayBands.map((band) => unknown(system, `${name} ${band.name}`));
  isSum(system, unknown(system, `${name} cases`), bands, 'bands of days sum to the cases');
}

/** A count that a figure shows; null where it does not. */
export function countShown({ kind }: KnownIndicator, measure: string, sight: Sight): number | null {
  if (sight === 'NOBODY') return 0;
  if (sight === 'WITHHELD' || sight.suppressed) return null;
  const { value, numerator, denominator, lower, upper } = sight;
  if (kind === 'PEOPLE' || kind === 'SERVICES') return value;
  const isEmpty = value === null && lower === null && upper === null;
  if (isEmpty && (denominator === null || denominator === 0)) return 0;
  if (measure === 'cases') return denominator;
  if (measure.startsWith('band')) return sight.dayBands?.[Number(measure.slice(5))] ?? null;
  if (numerator === null || denominator === null) return null;
  return measure === 'met' ? numerator : denominator - numerator;
}

// A sensitive percentage shows from 30 people on, to the nearest 5 points, without its counts.
function addRoundedShare(system: LinearSystem, name: string, figure: ShownFigure): void {
  const { value, lower, upper, numerator, suppressed } = figure;
  if (suppressed || numerator !== null) return;
  const met = system.places.get(`${name} met`);
  const rest = system.places.get(`${name} not met`);
  if (met === undefined || rest === undefined) return;
  const ends = value === null ? [lower, upper] : [value - 2.5, value + 2.5];
  const [low = null, high = null] = ends;
  const all = [met, rest];
  if (low === null && high === null) return;
  const terms = (share: number) =>
    [
      [met, 1000 - share * 10],
      [rest, -share * 10],
    ] as const;
  const why = 'the share that is shown, rounded';
  const from = (share: number, least: number, most: number) => {
    const relation = { terms: terms(share), lower: least, upper: most, supposed: null, why };
    system.relations.push(relation);
  };
  if (low !== null && low > 0) from(low, 0, Infinity);
  if (high !== null && high < 100) from(high, -Infinity, 0);
  const thirty = { lower: 30, upper: Infinity, supposed: null, why: 'shown from 30 people on' };
  system.relations.push({ terms: all.map((variable) => [variable, 1] as const), ...thirty });
}
