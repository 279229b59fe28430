import type { Component } from './components.ts';
import type { Solver, Wish } from './solver.ts';

/** What became of one question. */
export interface Answered {
  readonly at: number;
  readonly kind: 'HIDDEN' | 'WITHHELD';
  /** Whole numbers from 0 to the limit that cannot be; of what is withheld, all that is neither 0 nor at least the limit. */
  readonly impossible: readonly number[];
  /** Numbers of which neither was shown. */
  readonly undecided: readonly number[];
}

interface Open {
  readonly at: number;
  readonly kind: 'HIDDEN' | 'WITHHELD';
  readonly least: number;
  readonly hidesZero: boolean;
  readonly open: Set<number>;
  readonly impossible: Set<number>;
  readonly undecided: Set<number>;
}

/**
 * Tries every number at every hidden place: one assignment that holds proves as many as it has places.
 * At most `solves` are made, then what is left is undecided. Null where no assignment holds at all.
 */
export function attackComponent(
  component: Component,
  open: Solver,
  solves: number,
): readonly Answered[] | null {
  const questions = component.questions.map((asked) => openQuestion(component, asked));
  const solver = open(component);
  try {
    if (questions.every((asked) => asked.open.size === 0)) return questions.map(answered);
    const first = solver.solve(anything(component));
    if (first === 'IMPOSSIBLE') return null;
    if (first !== 'UNDECIDED') note(questions, first);
    for (let turn = 0; turn < solves; turn += 1) {
      const lead = questions.find((asked) => asked.open.size > 0);
      if (!lead) break;
      tryNumber(questions, lead, turn, (wish) => solver.solve(wish));
    }
    return questions.map(answered);
  } finally {
    solver.close();
  }
}

function anything({ lower, upper }: Component): Wish {
  const fixed = { at: 0, lower: lower[0] ?? 0, upper: upper[0] ?? Infinity };
  return { fixed, wished: new Map() };
}

function openQuestion(
  { lower, upper }: Component,
  { at, kind, least, hidesZero = false }: Component['questions'][number],
): Open {
  const [low, high] = [lower[at] ?? 0, upper[at] ?? Infinity];
  // Of what is withheld one number is enough that is no small one: 0, or the limit, which stands for all above.
  const asked =
    kind === 'HIDDEN'
      ? Array.from({ length: least + 1 }, (_, n) => n)
      : hidesZero
        ? [least]
        : [0, least];
  const canBe = (number: number) =>
    kind === 'WITHHELD' && number === least ? high >= least : number >= low && number <= high;
  return {
    at,
    kind,
    least,
    hidesZero,
    open: new Set(asked.filter(canBe)),
    impossible: new Set(asked.filter((number) => !canBe(number))),
    undecided: new Set(),
  };
}

function tryNumber(
  questions: readonly Open[],
  lead: Open,
  turn: number,
  solve: (wish: Wish) => ReturnType<ReturnType<Solver>['solve']>,
): void {
  const number = [...lead.open][turn % lead.open.size] ?? 0;
  const isOpenAbove = lead.kind === 'WITHHELD' && number === lead.least;
  const wished = new Map<number, number>();
  for (const [place, { at, open }] of questions.entries()) {
    const wish = [...open][(turn + place) % Math.max(1, open.size)];
    if (wish !== undefined && at !== lead.at) wished.set(at, wish);
  }
  const fixed = { at: lead.at, lower: number, upper: isOpenAbove ? Infinity : number };
  const solution = solve({ fixed, wished });
  if (typeof solution !== 'string') note(questions, solution);
  if (!lead.open.delete(number)) return;
  (solution === 'IMPOSSIBLE' ? lead.impossible : lead.undecided).add(number);
}

function note(questions: readonly Open[], solution: readonly number[]): void {
  for (const { at, kind, least, hidesZero, open } of questions) {
    const value = solution[at] ?? -1;
    if (kind === 'HIDDEN') open.delete(value);
    else if ((value === 0 && !hidesZero) || value >= least) open.clear();
  }
}

function answered({ at, kind, hidesZero, open, impossible, undecided }: Open): Answered {
  const isProved = kind === 'HIDDEN' || impossible.size === (hidesZero ? 1 : 2);
  const all = isProved ? [...impossible] : [];
  return { at, kind, impossible: all, undecided: [...open, ...undecided] };
}
