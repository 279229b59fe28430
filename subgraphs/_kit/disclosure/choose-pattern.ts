import type { CrossChoice } from './choose-block.ts';
import { chooseBlock } from './choose-block.ts';
import type { ClassSearch } from './choose-classes.ts';
import { classesOf } from './choose-classes.ts';
import { listTable } from './list-table.ts';
import type { Block, Classes, Pattern, StoredPattern } from './pattern.ts';
import { storedPattern } from './pattern.ts';
import type { Column } from './place.ts';
import { setKey, tablesWithin } from './place.ts';
import type { Limits } from './table-limits.ts';
import { isAllowed } from './table-limits.ts';
import type { Threshold, WholeTables } from './whole-table.ts';

/** A pattern may hide so much more than the cheapest one and still be drawn, or kept from the last report. */
const NEAR_BEST = 1.25;
const KEPT_FROM_BEFORE = 1.1;

/** What a pattern is chosen for. */
export interface PatternSearch {
  readonly tables: WholeTables;
  readonly limits: Limits;
  readonly thresholdFor: (columns: readonly Column[]) => Threshold;
  /** The pattern of the indicator's last report: where it costs little, the same cells are shown again. */
  readonly habit: StoredPattern | null;
  /** A number by which to draw among patterns that hide nearly the same. */
  readonly drawOf: (pattern: StoredPattern) => string;
}

interface Candidate {
  readonly classes: Classes;
  readonly tables: ReadonlyMap<string, Block | null>;
  readonly hiddenCells: number;
  readonly hiddenPeople: number;
}

/**
 * The pattern that lists the declared breakdowns: it hides or withholds the fewest cells, then the fewest
 * people; near-best ones are drawn from by the agency's key. Breakdowns are taken in their order, the
 * classes of a dimension being those of the first that has it.
 */
export function choosePattern(
  breakdowns: readonly (readonly Column[])[],
  search: PatternSearch,
): Pattern {
  let pattern: Pattern = { classes: new Map(), tables: new Map() };
  for (const columns of breakdowns) {
    const candidates = candidatesFor(columns, pattern.classes, search);
    const { classes, tables } = drawn(candidates, search);
    pattern = {
      classes: new Map([...pattern.classes, ...classes]),
      tables: new Map([...pattern.tables, ...tables]),
    };
  }
  return pattern;
}

function drawn(candidates: readonly Candidate[], { habit, drawOf }: PatternSearch): Candidate {
  const [best, ...others] = candidates.toSorted(
    (a, b) => a.hiddenCells - b.hiddenCells || a.hiddenPeople - b.hiddenPeople,
  );
  if (!best) return { classes: new Map(), tables: new Map(), hiddenCells: 0, hiddenPeople: 0 };
  const usual = candidates.find(
    (candidate) =>
      candidate.hiddenCells <= KEPT_FROM_BEFORE * best.hiddenCells + 1 && isUsual(candidate, habit),
  );
  if (usual) return usual;
  const near = others.filter(
    (candidate) =>
      candidate.hiddenCells === best.hiddenCells &&
      candidate.hiddenPeople <= NEAR_BEST * best.hiddenPeople,
  );
  const [first = best] = [best, ...near]
    .map((candidate) => ({ candidate, draw: drawOf(storedPattern(candidate)) }))
    .toSorted((a, b) => (a.draw < b.draw ? -1 : 1))
    .map(({ candidate }) => candidate);
  return first;
}

function isUsual({ classes }: Candidate, habit: StoredPattern | null): boolean {
  if (!habit) return false;
  return [...classes].every(
    ([column, hidden]) =>
      (habit.classes[column] ?? []).join('|') === [...hidden].toSorted().join('|'),
  );
}

function candidatesFor(
  columns: readonly Column[],
  decided: Classes,
  search: PatternSearch,
): readonly Candidate[] {
  const listed = columns.map((column) => ({ column, ways: waysOf(column, decided, search) }));
  const known = listed.filter(({ ways }) => ways.length > 0);
  const combinations = known.reduce<readonly Classes[]>(
    (all, { column, ways }) =>
      all.flatMap((classes) => ways.map((hidden) => new Map([...classes, [column, hidden]]))),
    [new Map()],
  );
  const crosses = new Map<string, CrossChoice | null>();
  return combinations.map((classes) => {
    const margins = known.map(({ column }) => [setKey([column]), null] as const);
    const crossed = crossesFor(
      known.map(({ column }) => column),
      classes,
      search,
      crosses,
    );
    const tables = new Map([...margins, ...crossed]);
    return { classes, tables, ...costOf(columns, { classes, tables }, search) };
  });
}

function waysOf(column: Column, decided: Classes, search: PatternSearch) {
  const hidden = decided.get(column);
  if (hidden) return [hidden];
  const classSearch: ClassSearch = {
    tables: search.tables,
    threshold: search.thresholdFor([column]),
    limits: search.limits,
    habit: search.habit?.classes[column] && new Set(search.habit.classes[column]),
  };
  return classesOf(column, classSearch);
}

// All crosses at once, if none needs a block: what an outsider computes is then showable everywhere. Else
// crosses that share no cycle of dimensions, for only such can be changed one by one.
function crossesFor(
  columns: readonly Column[],
  classes: Classes,
  search: PatternSearch,
  known: Map<string, CrossChoice | null>,
): readonly (readonly [string, Block | null])[] {
  const all = tablesWithin(columns, 2);
  if (all.every((table) => isPlain(table, classes, search))) {
    return all.map((table) => [setKey(table), null]);
  }
  return all
    .filter((table): table is readonly [Column, Column] => table.length === 2)
    .map((table) => ({ table, choice: crossOf(table, classes, search, known) }))
    .flatMap(({ table, choice }) => (choice ? [{ table, choice }] : []))
    .toSorted((a, b) => shownIn(b.choice) - shownIn(a.choice))
    .slice(0, columns.length - 1)
    .map(({ table, choice }) => [setKey(table), choice.block]);
}

function shownIn({ listed }: CrossChoice): number {
  return [...listed.shown.values()].filter((count) => count > 0).length;
}

function isPlain(table: readonly Column[], classes: Classes, search: PatternSearch): boolean {
  const threshold = search.thresholdFor(table);
  const listed = listTable(search.tables, table, classes, null, threshold);
  return listed !== null && isAllowed(search.limits.get(setKey(table)), listed);
}

function crossOf(
  table: readonly [Column, Column],
  classes: Classes,
  search: PatternSearch,
  known: Map<string, CrossChoice | null>,
): CrossChoice | null {
  const key = JSON.stringify(table.map((column) => [column, [...(classes.get(column) ?? [])]]));
  const before = known.get(key);
  if (before !== undefined) return before;
  const { tables, limits, habit, thresholdFor } = search;
  const usual = habit?.tables[setKey(table)];
  const choice = chooseBlock(tables, table, classes, thresholdFor(table), limits, usual);
  known.set(key, choice);
  return choice;
}

function costOf(columns: readonly Column[], pattern: Pattern, search: PatternSearch) {
  let hiddenCells = 0;
  let hiddenPeople = 0;
  for (const table of tablesWithin(columns, 1)) {
    const key = setKey(table);
    const block = pattern.tables.get(key);
    const listed =
      block === undefined
        ? null
        : listTable(search.tables, table, pattern.classes, block, search.thresholdFor(table));
    for (const [place, { amount }] of search.tables.get(key) ?? []) {
      if (amount === 0 || listed?.shown.has(place) === true) continue;
      hiddenCells += 1;
      hiddenPeople += amount;
    }
  }
  return { hiddenCells, hiddenPeople };
}
