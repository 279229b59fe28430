import type { IndicatorQuestion } from '../reports/indicator-question.ts';
import type { EarlierFace } from './face.ts';
import { knownSomebody } from './known-somebody.ts';
import type { Quarters } from './quarters.ts';
import { holds, isSpan, meets } from './quarters.ts';
import { uncoversWithheld } from './rest-of-withheld.ts';
import type { Limits, ListedTable, TableLimits } from './table-limits.ts';

/** What a table is held against while its limits are gathered. */
interface Gathered {
  readonly notShown: Set<string>;
  readonly toHide: Set<string>;
  readonly notHidden: Set<string>;
  readonly caps: Map<string, number>;
  readonly floors: Map<string, number>;
  readonly peopled: ReadonlySet<string>[];
  mayHide: boolean;
  isWithheld: boolean;
  readonly uncovers: TableLimits['uncovers'];
}

/**
 * What earlier faces ask of an indicator's tables in a period. Of the indicator itself, days that share a
 * quarter are listed alike or not at all: what is hidden in one is hidden in the other. Whoever counts
 * all its people, or some of them, may not show what the other hides.
 */
export function limitsOf(
  indicator: IndicatorQuestion,
  indicators: ReadonlyMap<string, IndicatorQuestion>,
  quarters: Quarters,
  tables: readonly string[],
  faces: readonly EarlierFace[],
): Limits {
  const limits = new Map<string, Gathered>();
  const own = faces.filter((face) => face.indicatorCode === indicator.code);
  for (const face of faces.filter((other) => meets(other.quarters, quarters))) {
    const other = indicators.get(face.indicatorCode);
    if (!other) continue;
    for (const table of tables) {
      const gathered =
        limits.get(table) ?? nothing(uncoversWithheld(indicator, table, quarters, own));
      limits.set(table, gathered);
      const listed = face.tables.get(table);
      if (other.code === indicator.code) likeItself(gathered, face.quarters, quarters, listed);
      if (!listed) {
        // What is not listed there may still be known, together with the margins, to be somebody.
        const isItself = other.code === indicator.code && !isSpan(face.quarters, quarters);
        if (isItself && table.includes('+')) gathered.mayHide = false;
        if (isPart(other, indicator) && holds(quarters, face.quarters)) {
          for (const place of knownSomebody(table, face)) gathered.notHidden.add(place);
        }
        continue;
      }
      const bothPeople = indicator.kind === 'PEOPLE' && other.kind === 'PEOPLE';
      if (isWithin(indicator, other) && holds(face.quarters, quarters)) {
        partOf(gathered, listed, bothPeople);
      }
      if (isWithin(other, indicator) && holds(quarters, face.quarters)) {
        wholeOf(gathered, listed, bothPeople);
      }
    }
  }
  return limits satisfies ReadonlyMap<string, TableLimits>;
}

function nothing(uncovers: Gathered['uncovers']): Gathered {
  return {
    notShown: new Set(),
    toHide: new Set(),
    notHidden: new Set(),
    caps: new Map(),
    floors: new Map(),
    peopled: [],
    mayHide: true,
    isWithheld: false,
    uncovers,
  };
}

function isWithin(part: IndicatorQuestion, whole: IndicatorQuestion): boolean {
  return part.protection?.within?.includes(whole.code) === true;
}

function isPart(part: IndicatorQuestion, whole: IndicatorQuestion): boolean {
  return part.code === whole.code || isWithin(part, whole);
}

function likeItself(
  gathered: Gathered,
  before: Quarters,
  now: Quarters,
  listed: ListedTable | undefined,
): void {
  if (!listed) {
    gathered.isWithheld ||= isSpan(before, now);
    return;
  }
  const isLonger = holds(before, now);
  for (const place of listed.hidden.keys()) {
    (isLonger && !isSpan(before, now) ? gathered.notShown : gathered.toHide).add(place);
  }
  for (const place of peopledIn(listed)) gathered.notHidden.add(place);
  if (isLonger) gathered.peopled.push(possibleIn(listed));
}

function partOf(gathered: Gathered, whole: ListedTable, bothPeople: boolean): void {
  for (const place of whole.hidden.keys()) gathered.notShown.add(place);
  gathered.peopled.push(possibleIn(whole));
  if (!bothPeople) return;
  for (const [place, amount] of whole.shown) {
    gathered.caps.set(place, Math.min(amount, gathered.caps.get(place) ?? amount));
  }
}

function wholeOf(gathered: Gathered, part: ListedTable, bothPeople: boolean): void {
  for (const place of peopledIn(part)) gathered.notHidden.add(place);
  for (const [place, most] of part.hidden) {
    const floor = bothPeople ? most : 1;
    gathered.floors.set(place, Math.max(floor, gathered.floors.get(place) ?? 0));
  }
}

function peopledIn({ shown }: ListedTable): readonly string[] {
  return [...shown].filter(([, amount]) => amount > 0).map(([place]) => place);
}

function possibleIn(listed: ListedTable): ReadonlySet<string> {
  return new Set([...listed.hidden.keys(), ...peopledIn(listed)]);
}
