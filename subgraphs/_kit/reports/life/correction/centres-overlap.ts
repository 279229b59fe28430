import type { Place } from '../../../disclosure/place.ts';
import { placeKey, placeOf } from '../../../disclosure/place.ts';
import { badInput } from '../../../errors/bad-input.ts';
import type { CellRow } from '../../count-cells.ts';
import type { IndicatorQuestion } from '../../indicator-question.ts';
import type { CellChange } from './agreed-changes.ts';
import { nameOfPlace } from './cell-change.ts';
import { isWithin, tablesOf, without } from './declared-sums.ts';

/**
 * Refuses corrections after which all centres together would have fewer people than one of them, or
 * more than all of them summed: one person may be at two centres, and is at one.
 */
export function refuseImpossibleCentres(
  indicator: IndicatorQuestion,
  cells: readonly CellRow[],
  changes: readonly CellChange[],
): void {
  const overlapping = tablesOf(indicator).filter(
    ({ columns, summing }) => columns.length > summing.length,
  );
  const values = new Map(cells.map((row) => [placeKey(placeOf(row)), row.value ?? 0]));
  const atCentres = valuesAtCentres(cells);
  for (const { place } of changes) {
    const overall = without(place, 'centre_code');
    const isByCentre = overlapping.some((table) => isWithin(table, overall));
    if (isByCentre) refuse(overall, values.get(placeKey(overall)) ?? 0, atCentres);
  }
}

function valuesAtCentres(cells: readonly CellRow[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  for (const row of cells.filter((cell) => cell.centre_code !== null)) {
    const key = placeKey(without(placeOf(row), 'centre_code'));
    found.set(key, [...(found.get(key) ?? []), row.value ?? 0]);
  }
  return found;
}

function refuse(
  overall: Place,
  value: number,
  atCentres: ReadonlyMap<string, readonly number[]>,
): void {
  const centres = atCentres.get(placeKey(overall)) ?? [];
  const largest = Math.max(0, ...centres);
  const sum = centres.reduce((total, each) => total + each, 0);
  if (value >= largest && value <= sum) return;
  throw badInput(
    'corrections',
    nameOfPlace(overall),
    `possible: all centres together would have ${value}, the largest ${largest}, all summed ${sum}; correct the cells at the centres and those of all centres alike`,
  );
}
