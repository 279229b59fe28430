import { chooseBlock } from './choose-block.ts';
import { classesOf } from './choose-classes.ts';
import type { PatternSearch } from './choose-pattern.ts';
import { listTable } from './list-table.ts';
import type { Block, Classes, Pattern } from './pattern.ts';
import type { Column } from './place.ts';
import { setKey, tablesWithin } from './place.ts';
import { sizeOf, sizeOfListed } from './shown-size.ts';
import { isAllowed } from './table-limits.ts';

/** A pattern of one breakdown, and what it does not show. */
export interface Candidate extends Pattern {
  readonly hiddenWeight: number;
  readonly hiddenPeople: number;
}

/** How a table can be listed with its dimensions collapsed in some way, and what it then shows. */
interface Listing {
  readonly name: string;
  readonly block: Block | null;
  readonly shownWeight: number;
  readonly shownPeople: number;
}

/**
 * All patterns of a breakdown, one for each combination of the classes of its dimensions; those of
 * dimensions in `decided` are given.
 */
export function candidatesFor(
  columns: readonly Column[],
  decided: Classes,
  search: PatternSearch,
): readonly Candidate[] {
  const ways = columns
    .map((column) => ({ column, classes: waysOf(column, decided, search) }))
    .filter(({ classes }) => classes.length > 0);
  const combinations = ways.reduce<readonly Classes[]>(
    (all, { column, classes }) =>
      all.flatMap((before) => classes.map((hidden) => new Map([...before, [column, hidden]]))),
    [new Map()],
  );
  const listed = ways.map(({ column }) => column);
  const whole = sizeOf(columns, search.tables);
  const listingOf = remembered((table, classes) => listingFor(table, classes, search));
  return combinations.map((classes) => {
    const listings = listingsFor(listed, classes, listingOf);
    const shownWeight = listings.reduce((sum, listing) => sum + listing.shownWeight, 0);
    const shownPeople = listings.reduce((sum, listing) => sum + listing.shownPeople, 0);
    return {
      classes,
      tables: new Map(listings.map(({ name, block }) => [name, block])),
      hiddenWeight: whole.shownWeight - shownWeight,
      hiddenPeople: whole.shownPeople - shownPeople,
    };
  });
}

function waysOf(
  column: Column,
  decided: Classes,
  { tables, limits, habit, thresholdFor }: PatternSearch,
): readonly ReadonlySet<string>[] {
  const hidden = decided.get(column);
  if (hidden) return [hidden];
  const usual = habit?.classes[column];
  const threshold = thresholdFor([column]);
  return classesOf(column, { tables, threshold, limits, habit: usual && new Set(usual) });
}

type ListingOf = (table: readonly Column[], classes: Classes) => Listing | null;

// Combinations differ in one dimension at a time: each table is looked at once for its own dimensions' classes.
function remembered(listingFor: ListingOf): ListingOf {
  const known = new Map<string, Listing | null>();
  return (table, classes) => {
    const key = table.map((column) => [column, ...(classes.get(column) ?? [])].join()).join('|');
    const before = known.get(key);
    if (before !== undefined) return before;
    const listing = listingFor(table, classes);
    known.set(key, listing);
    return listing;
  };
}

// All crosses at once, if none needs a block: what an outsider computes is then showable everywhere. Else
// crosses that share no cycle of dimensions, for only such can be changed one by one.
function listingsFor(
  columns: readonly Column[],
  classes: Classes,
  listingOf: ListingOf,
): readonly Listing[] {
  const list = (tables: readonly (readonly Column[])[]) =>
    tables.flatMap((table) => listingOf(table, classes) ?? []);
  const margins = list(columns.map((column) => [column]));
  const pairs = tablesWithin(columns, 2).filter(({ length }) => length === 2);
  const crosses = list(pairs);
  const isPlain = crosses.length === pairs.length && crosses.every(({ block }) => block === null);
  if (isPlain) {
    const triples = tablesWithin(columns, 3);
    const finest = list(triples);
    if (finest.length === triples.length) return [...margins, ...crosses, ...finest];
  }
  const best = crosses
    .toSorted((a, b) => b.shownWeight - a.shownWeight || b.shownPeople - a.shownPeople)
    .slice(0, Math.max(0, columns.length - 1));
  return [...margins, ...best];
}

function listingFor(
  table: readonly Column[],
  classes: Classes,
  { tables, limits, habit, thresholdFor }: PatternSearch,
): Listing | null {
  const name = setKey(table);
  const threshold = thresholdFor(table);
  const [first, second, third] = table;
  if (first && second && !third) {
    const usual = habit?.tables[name];
    const choice = chooseBlock(tables, [first, second], classes, threshold, limits, usual);
    return choice && { name, block: choice.block, ...sizeOfListed(table, choice.listed) };
  }
  const listed = listTable(tables, table, classes, null, threshold);
  if (!listed || !isAllowed(limits.get(name), listed)) return null;
  return { name, block: null, ...sizeOfListed(table, listed) };
}
