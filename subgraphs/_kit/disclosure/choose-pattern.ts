import type { Candidate } from './candidates.ts';
import { candidatesFor } from './candidates.ts';
import type { Pattern, StoredPattern } from './pattern.ts';
import { storedPattern } from './pattern.ts';
import type { Column } from './place.ts';
import type { Limits } from './table-limits.ts';
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
    (a, b) => a.hiddenWeight - b.hiddenWeight || a.hiddenPeople - b.hiddenPeople,
  );
  if (!best) return { classes: new Map(), tables: new Map(), hiddenWeight: 0, hiddenPeople: 0 };
  const usual = candidates.find(
    (candidate) =>
      candidate.hiddenWeight <= KEPT_FROM_BEFORE * best.hiddenWeight + 2 &&
      isUsual(candidate, habit),
  );
  if (usual) return usual;
  const near = others.filter(
    (candidate) =>
      candidate.hiddenWeight === best.hiddenWeight &&
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
