import { listTable } from './list-table.ts';
import type { Column } from './place.ts';
import { setKey } from './place.ts';
import type { Limits } from './table-limits.ts';
import { isAllowed } from './table-limits.ts';
import type { Threshold, WholeTables } from './whole-table.ts';
import { isShowable, together } from './whole-table.ts';

/** Above so many categories, only the smallest are tried as complements: all subsets would be too many. */
const ALL_SUBSETS_UP_TO = 7;
const PER_SIZE = 2;

/** What the search for the classes of one dimension starts from. */
export interface ClassSearch {
  readonly tables: WholeTables;
  readonly threshold: Threshold;
  readonly limits: Limits;
  /** The class of the last report of the indicator. */
  readonly habit: ReadonlySet<string> | undefined;
}

/**
 * The ways in which the margin of one dimension can be listed, each by the class of categories that it
 * hides: none, or at least two that together are many, the fewest and smallest first. Empty where the
 * margin cannot be listed at all.
 */
export function classesOf(column: Column, search: ClassSearch): readonly ReadonlySet<string>[] {
  const { tables, threshold, limits, habit } = search;
  const table = setKey([column]);
  const cells = [...(tables.get(table)?.values() ?? [])];
  const counts = new Map(cells.map(({ place, counts: c }) => [place[column] ?? '', c]));
  const toHide = [...(limits.get(table)?.toHide ?? [])].map((place) =>
    place.slice(table.length + 1),
  );
  const small = [...counts].filter(([, count]) => !isShowable(count, threshold)).map(([c]) => c);
  const needed = new Set([...small, ...toHide]);
  const empty = new Set<string>();
  const found = [empty, habit ?? empty, ...complements(needed, counts)].filter((hidden) => {
    if (hidden.size > 0 && !isClass(column, hidden, counts, threshold)) return false;
    const listed = listTable(tables, [column], new Map([[column, hidden]]), null, threshold);
    return listed !== null && isAllowed(limits.get(table), listed);
  });
  return [...new Map(found.map((hidden) => [[...hidden].toSorted().join('|'), hidden])).values()];
}

// A class with everybody in it says no more than a table that is not listed.
function isClass(
  column: Column,
  hidden: ReadonlySet<string>,
  counts: ReadonlyMap<string, readonly number[]>,
  { least }: Threshold,
): boolean {
  const members = [...hidden].flatMap((category) => [counts.get(category) ?? []]);
  const [people = 0] = together(
    column,
    members.filter((member) => member.length > 0),
  );
  return hidden.size >= 2 && people >= least && [...counts.keys()].some((c) => !hidden.has(c));
}

function complements(
  needed: ReadonlySet<string>,
  counts: ReadonlyMap<string, readonly number[]>,
): readonly ReadonlySet<string>[] {
  const size = (category: string) => counts.get(category)?.[0] ?? 0;
  const others = [...counts.keys()]
    .filter((category) => !needed.has(category))
    .toSorted((a, b) => size(a) - size(b) || (a < b ? -1 : 1));
  const added =
    counts.size <= ALL_SUBSETS_UP_TO
      ? subsets(others)
      : others.map((_category, at) => others.slice(0, at + 1));
  const total = (set: readonly string[]) => set.reduce((sum, category) => sum + size(category), 0);
  const sorted = [[], ...added].toSorted((a, b) => a.length - b.length || total(a) - total(b));
  return sorted
    .filter((set, at) => set.length !== sorted[at - PER_SIZE]?.length)
    .map((set) => new Set([...needed, ...set]));
}

function subsets(categories: readonly string[]): readonly (readonly string[])[] {
  return categories.reduce<readonly (readonly string[])[]>(
    (sets, category) => [...sets, ...sets.map((set) => [...set, category])],
    [[]],
  );
}
