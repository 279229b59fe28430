import type { Place } from '../../../disclosure/place.ts';
import { placeKey } from '../../../disclosure/place.ts';
import { badInput } from '../../../errors/bad-input.ts';
import type { IndicatorQuestion } from '../../indicator-question.ts';
import type { Parts } from './cell-change.ts';
import { areAlike, nameOfPlace, plus } from './cell-change.ts';
import type { DeclaredTable } from './declared-sums.ts';
import { isInnermost, isWithin, sumsOver, tablesOf } from './declared-sums.ts';

/** What is added to a cell. */
export interface CellChange {
  readonly place: Place;
  readonly change: Parts;
}

/**
 * Everything that corrections change: the innermost cells, and the sums that contain them, on which all
 * tables and the corrections themselves must agree. `before` tells the parts of a cell as it was.
 */
export function agreedChanges(
  indicator: IndicatorQuestion,
  asked: readonly CellChange[],
  before: (place: Place) => Parts,
): readonly CellChange[] {
  refuseRepeated(asked);
  const tables = tablesOf(indicator);
  const byTable = tables.map((table) => ({ table, changes: changesWithin(table, asked) }));
  const changed = new Map<string, CellChange>();
  for (const each of [...byTable.flatMap(({ changes }) => [...changes.values()]), ...asked]) {
    changed.set(placeKey(each.place), each);
  }
  for (const { place } of changed.values()) {
    const votes = byTable
      .filter(({ table }) => isWithin(table, place))
      .map(({ table, changes }) => ({
        by: nameOfTable(table),
        change: changes.get(placeKey(place))?.change ?? [0, 0],
      }));
    const own = asked.find((each) => placeKey(each.place) === placeKey(place));
    const all = [...votes, ...(own ? [{ by: 'its own correction', change: own.change }] : [])];
    refuseDisagreement(place, all, before(place));
  }
  return [...changed.values()];
}

function changesWithin(
  table: DeclaredTable,
  asked: readonly CellChange[],
): ReadonlyMap<string, CellChange> {
  const changes = new Map<string, CellChange>();
  for (const { place, change } of asked.filter((each) => isInnermost(table, each.place))) {
    for (const sum of sumsOver(table, place)) {
      const known = changes.get(placeKey(sum))?.change;
      changes.set(placeKey(sum), { place: sum, change: known ? plus(known, change) : change });
    }
  }
  return changes;
}

function refuseRepeated(asked: readonly CellChange[]): void {
  const seen = new Set<string>();
  for (const { place } of asked) {
    const key = placeKey(place);
    if (seen.has(key)) throw badInput('corrections', nameOfPlace(place), 'a cell named once');
    seen.add(key);
  }
}

interface Vote {
  readonly by: string;
  readonly change: Parts;
}

function refuseDisagreement(place: Place, votes: readonly Vote[], before: Parts): void {
  const [first, ...others] = votes.map(({ by, change }) => ({ by, sum: plus(before, change) }));
  const other = others.find(({ sum }) => !areAlike(sum, first?.sum ?? sum));
  if (!first || !other) return;
  const would = [first, other].map(({ by, sum }) => `${sum.join(' of ')} by ${by}`).join(' and ');
  throw badInput(
    'corrections',
    nameOfPlace(place),
    `the same by every table: it would be ${would}; correct the innermost cells of each table`,
  );
}

function nameOfTable({ dimensions }: DeclaredTable): string {
  return dimensions.length === 0 ? 'the total' : dimensions.join(' x ');
}
