import load from 'highs';
import type { Highs, Model } from 'highs';

import type { Component } from './components.ts';
import { modelOf } from './solver-model.ts';
import { isAssignment } from './is-assignment.ts';

/** A number that the solver is to give to one unknown, and what it had better give to others. */
export interface Wish {
  readonly fixed: { readonly at: number; readonly lower: number; readonly upper: number };
  /** By the unknown's place; missed ones cost as much as they are missed by. */
  readonly wished: ReadonlyMap<number, number>;
}

/** An assignment of whole numbers that meets every relation, or that there is none, or that the time was too short. */
export type Solution = readonly number[] | 'IMPOSSIBLE' | 'UNDECIDED';

/** One component's relations in the solver. */
export interface ComponentSolver {
  readonly solve: (wish: Wish) => Solution;
  readonly close: () => void;
}

/** HiGHS, an integer solver. */
export type Solver = (component: Component) => ComponentSolver;

/** Loads the solver; `seconds` is what one integer solve may take. */
export async function openSolver(seconds = 10): Promise<Solver> {
  // Its types are written for CommonJS, and what is loaded is a module.
  const loader: unknown = load;
  if (!isLoader(loader)) throw new TypeError('Cannot load the solver "highs"');
  const highs = await loader();
  return (component) => loadComponent(highs, component, seconds);
}

function isLoader(loader: unknown): loader is () => Promise<Highs> {
  return typeof loader === 'function';
}

/**
 * Linear programming screens: where it finds nothing there is nothing, and where what it finds is whole
 * numbers they are checked and believed. Only what lies between goes to the integer solver.
 */
function loadComponent(highs: Highs, component: Component, seconds: number): ComponentSolver {
  const linear = openModel(highs, component, seconds, false);
  let whole: Model | null = null;
  const solve = (wish: Wish): Solution => {
    const screened = run(highs, linear, component, wish);
    if (screened !== 'UNDECIDED') return screened;
    whole ??= openModel(highs, component, seconds, true);
    return run(highs, whole, component, wish);
  };
  const close = () => {
    linear.dispose();
    whole?.dispose();
  };
  return { solve, close };
}

function openModel(
  highs: Highs,
  component: Component,
  seconds: number,
  inIntegers: boolean,
): Model {
  const model = highs.createModel();
  model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0.3 });
  model.passModel(modelOf(highs, component, inIntegers));
  return model;
}

function run(highs: Highs, model: Model, component: Component, wish: Wish): Solution {
  const { at, lower, upper } = wish.fixed;
  wishFor(highs, model, component, wish.wished);
  model.changeColBounds(at, lower, Math.min(upper, highs.infinity));
  model.zeroAllClocks();
  const { modelStatus } = model.run();
  const { feasible } = highs.constants.solutionStatus;
  const isFound = model.info.get('primal_solution_status') === feasible;
  const found = isFound ? model.getSolution().colValue : null;
  const before = component.upper[at] ?? Infinity;
  model.changeColBounds(at, component.lower[at] ?? 0, Math.min(before, highs.infinity));
  if (found) {
    const values = [...found.subarray(0, component.variables.length)].map(Math.round);
    return isAssignment(component, values, wish.fixed) ? values : 'UNDECIDED';
  }
  const { infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  const isImpossible = modelStatus === infeasible || modelStatus === unboundedOrInfeasible;
  return isImpossible ? 'IMPOSSIBLE' : 'UNDECIDED';
}

// How far an unknown misses its wish stands in a column of its own, which costs.
function wishFor(
  { infinity }: Highs,
  model: Model,
  { variables, relations, questions }: Component,
  wished: Wish['wished'],
): void {
  for (const [place, { at }] of questions.entries()) {
    const wish = wished.get(at);
    model.changeColCost(variables.length + place, wish === undefined ? 0 : 1);
    const row = relations.length + 2 * place;
    model.changeRowBounds(row, -infinity, wish ?? infinity);
    model.changeRowBounds(row + 1, wish ?? -infinity, infinity);
  }
}
