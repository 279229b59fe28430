import type { LinearSystem } from '../system/linear-system.ts';
import type { Answered } from './attack-component.ts';
import { attackComponent } from './attack-component.ts';
import type { Component } from './components.ts';
import { components } from './components.ts';
import type { Solver } from './solver.ts';
import type { TightSystem } from './tighten.ts';
import { tighten } from './tighten.ts';

/** Something that the attacker proved. */
export interface Break {
  readonly name: string;
  readonly kind: 'HIDDEN' | 'WITHHELD' | 'CONTRADICTION';
  /** The numbers that cannot be. */
  readonly impossible: readonly number[];
  readonly lower: number;
  readonly upper: number;
  /** The relation that drew its limits last, where a single one did. */
  readonly why: string;
}

/** What an attack came to. */
export interface Verdict {
  /** Hidden counts: each number from 0 to the limit must stay possible. */
  readonly hidden: number;
  /** Counts that are not listed and must not be proved small. */
  readonly withheld: number;
  /** Hidden counts of which every number was shown to be possible. */
  readonly proved: number;
  readonly undecided: readonly string[];
  readonly breaks: readonly Break[];
  /** Reports supposed to agree that are seen not to: late entries are allowed for. */
  readonly drifted: number;
}

/** How far an attack goes. */
export interface AttackOptions {
  /** Bounds the solves of one component, by its hidden counts. */
  readonly effort?: (hidden: number) => number;
  /** Only components that this holds for; all by default. */
  readonly isOfInterest?: (component: Component) => boolean;
}

/** Attacks every hidden count of a system. */
export function attackSystem(
  system: LinearSystem,
  solver: Solver,
  { effort = usualEffort, isOfInterest = () => true }: AttackOptions = {},
): Verdict {
  const tight = tighten(system);
  const answers = components(tight)
    .filter(isOfInterest)
    .flatMap((component) => attacked(component, solver, effort));
  const closed = [...system.questions].flatMap(([variable, asked]) => {
    const value = tight.lower[variable] ?? 0;
    if (value !== tight.upper[variable]) return [];
    const isSmall = value < asked.least && (value > 0 || asked.hidesZero === true);
    const all = Array.from({ length: asked.least + 1 }, (_, number) => number);
    const impossible = all.filter((number) => number !== value);
    const isKnownEmpty = value === 0 && asked.isOfShare === true;
    const isBroken = asked.kind === 'HIDDEN' ? !isKnownEmpty : isSmall;
    return [{ variable, kind: asked.kind, impossible: isBroken ? impossible : [], undecided: [] }];
  });
  return verdictOf(tight, [...answers, ...closed]);
}

/** Enough for each number at each place one by one up to 120 hidden counts; a sample beyond. */
export function usualEffort(hidden: number): number {
  return hidden <= 120 ? Infinity : 400;
}

type OfVariable = Omit<Answered, 'at'> & { readonly variable: number };

function attacked(
  component: Component,
  solver: Solver,
  effort: (hidden: number) => number,
): readonly OfVariable[] {
  const answers = attackComponent(component, solver, effort(component.questions.length));
  if (answers)
    return answers.map((one) => ({ ...one, variable: component.variables[one.at] ?? 0 }));
  // Reports of different days that contradict each other: what is certain holds nevertheless.
  const certain = component.relations.filter(({ supposed }) => supposed === null);
  if (certain.length === component.relations.length)
    throw new Error('What is shown cannot be: no assignment meets all that holds for certain');
  const again = attackComponent(
    { ...component, relations: certain },
    solver,
    effort(component.questions.length),
  );
  return (again ?? []).map((one) => ({ ...one, variable: component.variables[one.at] ?? 0 }));
}

function verdictOf(
  { system, lower, upper, because, drifted, impossible }: TightSystem,
  answers: readonly OfVariable[],
): Verdict {
  const nameOf = (variable: number) => system.names[variable] ?? '';
  const hidden = answers.filter(({ kind }) => kind === 'HIDDEN');
  const broken = answers.filter((answer) => answer.impossible.length > 0);
  const contradictions = [
    ...system.contradictions,
    ...impossible.map(({ terms, why }) => `${why}: ${terms.map(([v]) => nameOf(v)).join(', ')}`),
  ];
  return {
    hidden: hidden.length,
    withheld: answers.length - hidden.length,
    proved: hidden.filter((one) => one.impossible.length + one.undecided.length === 0).length,
    undecided: answers.filter((one) => one.undecided.length > 0).map((one) => nameOf(one.variable)),
    breaks: [
      ...broken.map((one): Break => ({
        name: nameOf(one.variable),
        kind: one.kind,
        impossible: one.impossible,
        lower: lower[one.variable] ?? 0,
        upper: upper[one.variable] ?? Infinity,
        why: because.get(one.variable) ?? 'several relations together',
      })),
      ...contradictions.map((name): Break => ({
        name,
        kind: 'CONTRADICTION',
        impossible: [],
        lower: 0,
        upper: 0,
        why: 'what is shown contradicts itself',
      })),
    ],
    drifted,
  };
}
