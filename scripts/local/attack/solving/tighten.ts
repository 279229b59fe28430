import type { LinearSystem, Relation } from '../system/linear-system.ts';

/** A system whose limits were drawn as tight as single relations allow. */
export interface TightSystem {
  readonly system: LinearSystem;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Relations that still say something. */
  readonly relations: readonly Relation[];
  /** Supposed relations that the figures refute, which are left out. */
  readonly refuted: readonly Relation[];
  /** The relation that last moved a limit, for whoever wants to know how. */
  readonly because: ReadonlyMap<number, string>;
  /** Relations that hold for certain and cannot be met: what is shown contradicts itself. */
  readonly impossible: readonly Relation[];
}

const rounds = 200;

/** Draws the limits of every unknown together, again and again, until nothing moves. */
export function tighten(system: LinearSystem): TightSystem {
  const certain = narrow(
    system,
    system.relations.filter((relation) => !relation.isSupposed),
  );
  const refuted = new Set(
    system.relations.filter(
      (relation) => relation.isSupposed && isImpossible(relation, certain.lower, certain.upper),
    ),
  );
  const kept = system.relations.filter((relation) => !refuted.has(relation));
  const all = narrow(system, kept);
  const isMet = all.impossible.length === 0;
  const { lower, upper, because, impossible } = isMet ? all : certain;
  const believed = isMet ? kept : kept.filter((relation) => !relation.isSupposed);
  return {
    system,
    lower,
    upper,
    because,
    impossible,
    refuted: system.relations.filter((relation) => !believed.includes(relation)),
    relations: believed.filter((relation) => saysSomething(relation, lower, upper)),
  };
}

function narrow(system: LinearSystem, relations: readonly Relation[]) {
  const lower = Float64Array.from(system.lower);
  const upper = Float64Array.from(system.upper);
  const because = new Map<number, string>();
  const impossible = new Set<Relation>();
  let moved = true;
  for (let round = 0; moved && round < rounds && impossible.size === 0; round += 1) {
    moved = false;
    for (const relation of relations) {
      if (isImpossible(relation, lower, upper)) impossible.add(relation);
      else if (pull(relation, lower, upper, because)) moved = true;
    }
  }
  return { lower, upper, because, impossible: [...impossible] };
}

function pull(
  { terms, lower: least, upper: most, why }: Relation,
  lower: Float64Array,
  upper: Float64Array,
  because: Map<number, string>,
): boolean {
  let moved = false;
  for (const [variable, times] of terms) {
    const ends = endsOf(terms, lower, upper);
    const [low, high] = termEnds(times, lower[variable] ?? 0, upper[variable] ?? 0);
    const above = most - rest(ends.low, low);
    const below = least - rest(ends.high, high);
    const top = Math.floor((times > 0 ? above : below) / times + 1e-9);
    const bottom = Math.ceil((times > 0 ? below : above) / times - 1e-9);
    const isLower = top < (upper[variable] ?? 0);
    const isHigher = bottom > (lower[variable] ?? 0);
    if (isLower) upper[variable] = top;
    if (isHigher) lower[variable] = bottom;
    if (!isLower && !isHigher) continue;
    because.set(variable, why);
    moved = true;
  }
  return moved;
}

// Infinite ends are counted apart, so that one of them can be taken away again.
interface End {
  readonly sum: number;
  readonly infinite: number;
}

function rest({ sum, infinite }: End, own: number): number {
  const others = infinite - (Number.isFinite(own) ? 0 : 1);
  if (others > 0) return NaN;
  return Number.isFinite(own) ? sum - own : sum;
}

function endsOf(
  terms: Relation['terms'],
  lower: Float64Array,
  upper: Float64Array,
): { readonly low: End; readonly high: End } {
  const low = { sum: 0, infinite: 0 };
  const high = { sum: 0, infinite: 0 };
  for (const [variable, times] of terms) {
    const ends = termEnds(times, lower[variable] ?? 0, upper[variable] ?? 0);
    add(low, ends[0]);
    add(high, ends[1]);
  }
  return { low, high };
}

function add(end: { sum: number; infinite: number }, value: number): void {
  if (Number.isFinite(value)) end.sum += value;
  else end.infinite += 1;
}

function termEnds(times: number, low: number, high: number): readonly [number, number] {
  return times > 0 ? [times * low, times * high] : [times * high, times * low];
}

function isImpossible(
  { terms, lower: least, upper: most }: Relation,
  lower: Float64Array,
  upper: Float64Array,
): boolean {
  const { low, high } = endsOf(terms, lower, upper);
  return (
    (low.infinite === 0 && low.sum > most + 1e-6) ||
    (high.infinite === 0 && high.sum < least - 1e-6)
  );
}

function saysSomething(
  { terms, lower: least, upper: most }: Relation,
  lower: Float64Array,
  upper: Float64Array,
): boolean {
  if (terms.every(([variable]) => lower[variable] === upper[variable])) return false;
  const { low, high } = endsOf(terms, lower, upper);
  const reachesTop = most !== Infinity && (high.infinite > 0 || high.sum > most);
  const reachesBottom = least !== -Infinity && (low.infinite > 0 || low.sum < least);
  return reachesTop || reachesBottom;
}
