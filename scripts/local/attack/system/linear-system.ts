/** What is asked of an unknown: whether each number from 0 to `least` may stand there, or only that it cannot be proved small. */
export interface Question {
  readonly kind: 'HIDDEN' | 'WITHHELD';
  readonly least: number;
  /** Whether nobody is hidden like somebody: what is withheld must then not be proved to be below the limit at all. */
  readonly hidesZero?: boolean;
  /** Whether it is one of the counts of a hidden share: that nobody is in it may be known, the other one still being hidden. */
  readonly isOfShare?: boolean;
}

/** A sum of unknowns that lies between two numbers. */
export interface Relation {
  readonly terms: readonly Term[];
  readonly lower: number;
  readonly upper: number;
  /**
   * Null where it holds for certain. Else the reports that it supposes to agree: they are of different
   * days, and may differ by late entries. As far as they are seen to differ, they may differ everywhere.
   */
  readonly supposed: string | null;
  readonly why: string;
}

/** An unknown's place in the system, and how often it counts. */
export type Term = readonly [variable: number, times: number];

/** Whole numbers that nobody showed, and all that is known of them. */
export interface LinearSystem {
  readonly names: string[];
  readonly lower: number[];
  readonly upper: number[];
  readonly questions: Map<number, Question>;
  readonly relations: Relation[];
  /** Figures that contradict each other: what is shown twice must be the same. */
  readonly contradictions: string[];
  readonly places: Map<string, number>;
}

/** A system in which nothing is known yet. */
export function emptySystem(): LinearSystem {
  return {
    names: [],
    lower: [],
    upper: [],
    questions: new Map(),
    relations: [],
    contradictions: [],
    places: new Map(),
  };
}

/** The unknown of this name, which is a whole number from 0 on. */
export function unknown(system: LinearSystem, name: string): number {
  const known = system.places.get(name);
  if (known !== undefined) return known;
  const place = system.names.length;
  system.names.push(name);
  system.lower.push(0);
  system.upper.push(Infinity);
  system.places.set(name, place);
  return place;
}

/** Something is shown: the unknown lies between two numbers, which may be the same. */
export function learn(system: LinearSystem, variable: number, lower: number, upper = lower): void {
  const low = Math.max(system.lower[variable] ?? 0, lower);
  const high = Math.min(system.upper[variable] ?? Infinity, upper);
  if (low > high) {
    system.contradictions.push(`${system.names[variable] ?? ''}: ${lower} to ${upper}`);
    return;
  }
  system.lower[variable] = low;
  system.upper[variable] = high;
}

/** Asks about an unknown; what is listed as hidden weighs more than what is not listed. */
export function question(system: LinearSystem, variable: number, asked: Question): void {
  const before = system.questions.get(variable);
  if (before?.kind === 'HIDDEN' && asked.kind === 'WITHHELD') return;
  system.questions.set(variable, asked);
}

/** The whole is the sum of its parts. */
export function isSum(
  system: LinearSystem,
  whole: number,
  parts: readonly number[],
  why: string,
  supposed: string | null = null,
): void {
  const terms: readonly Term[] = [[whole, -1], ...parts.map((part): Term => [part, 1])];
  system.relations.push({ terms, lower: 0, upper: 0, supposed, why });
}

/** The whole is at most the sum of its parts. */
export function isAtMostSum(
  system: LinearSystem,
  whole: number,
  parts: readonly number[],
  why: string,
  supposed: string | null = null,
): void {
  const terms: readonly Term[] = [[whole, -1], ...parts.map((part): Term => [part, 1])];
  system.relations.push({ terms, lower: 0, upper: Infinity, supposed, why });
}
