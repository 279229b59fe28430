import type { LinearSystem, Relation } from '../system/linear-system.ts';
import { endsOf, isImpossible, rest, saysSomething, termEnds } from './ends.ts';

/** A system whose limits were drawn as tight as single relations allow. */
export interface TightSystem {
  readonly system: LinearSystem;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Relations that still say something. */
  readonly relations: readonly Relation[];
  /** How many sets of reports are seen not to agree as supposed. */
  readonly drifted: number;
  /** The relation that last moved a limit, for whoever wants to know how. */
  readonly because: ReadonlyMap<number, string>;
  /** Relations that hold for certain and cannot be met: what is shown contradicts itself. */
  readonly impossible: readonly Relation[];
}

const rounds = 200;

/** Draws the limits of every unknown together, again and again, until nothing moves. */
export function tighten(system: LinearSystem): TightSystem {
  const certain = system.relations.filter(({ supposed }) => supposed === null);
  const first = narrow(system, certain);
  const drift = driftsIn(system.relations, first.lower, first.upper);
  const allowed = system.relations.map((relation) => allowing(relation, drift));
  const all = narrow(system, allowed);
  const isMet = all.impossible.length === 0;
  const { lower, upper, because, impossible } = isMet ? all : first;
  return {
    system,
    lower,
    upper,
    because,
    impossible,
    drifted: drift.size,
    relations: (isMet ? allowed : certain).filter((one) => saysSomething(one, lower, upper)),
  };
}

/** By how much reports that are supposed to agree are seen to differ. */
function driftsIn(
  relations: readonly Relation[],
  lower: Float64Array,
  upper: Float64Array,
): ReadonlyMap<string, number> {
  const drifts = new Map<string, number>();
  for (const { terms, lower: least, upper: most, supposed } of relations) {
    if (supposed === null) continue;
    const { low, high } = endsOf(terms, lower, upper);
    const over = low.infinite === 0 ? low.sum - most : 0;
    const under = high.infinite === 0 ? least - high.sum : 0;
    const drift = Math.max(over, under, drifts.get(supposed) ?? 0);
    if (drift > 0) drifts.set(supposed, drift);
  }
  return drifts;
}

function allowing(relation: Relation, drifts: ReadonlyMap<string, number>): Relation {
  const drift = driftAmong(relation.supposed, drifts);
  if (drift === 0) return relation;
  return { ...relation, lower: relation.lower - drift, upper: relation.upper + drift };
}

// Reports of which some are seen to differ may differ as much together. One that restates another was
// counted on a later day than all others: as much as it is seen to differ from one, from any.
function driftAmong(supposed: string | null, drifts: ReadonlyMap<string, number>): number {
  if (supposed === null) return 0;
  const among = supposed.split(', ');
  const restated = among.filter((report) => / v(?!1$)\d+$/.test(report));
  const some = [...drifts].filter(([reports]) => {
    const differing = reports.split(', ');
    return (
      differing.every((report) => among.includes(report)) ||
      restated.some((report) => differing.includes(report))
    );
  });
  return Math.max(0, ...some.map(([, drift]) => drift));
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
