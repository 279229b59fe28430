/** Any of several sets of names, each to be had whole: `[["a", "b"], ["c"]]` is "a and b, or c". */
export type Alternatives = readonly (readonly string[])[];

/** Alternatives in one form: sorted, none that holds another; null where they ask for nothing. */
export function simplify(alternatives: Alternatives): Alternatives | null {
  const sets = alternatives.map((names) => new Set(names));
  const kept = sets.filter(
    (names, at) =>
      !sets.some(
        (other, place) => isWithin(other, names) && (other.size < names.size || place < at),
      ),
  );
  if (kept.length === 0 || kept.some(({ size }) => size === 0)) return null;
  const sorted = kept.map((names) => [...names].toSorted());
  return sorted.toSorted((one, other) => (one.join() < other.join() ? -1 : 1));
}

function isWithin(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...names].every((name) => others.has(name));
}
