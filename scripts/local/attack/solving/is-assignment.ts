import type { Component } from './components.ts';

/** Whether whole numbers meet every relation of a component, one of them held within its own ends: what a solver finds is believed only then. */
export function isAssignment(
  { lower, upper, relations }: Component,
  values: readonly number[],
  fixed: { readonly at: number; readonly lower: number; readonly upper: number },
): boolean {
  const isWithin = values.every((value, at) => {
    const own = fixed.at === at ? fixed : { lower: lower[at] ?? 0, upper: upper[at] ?? 0 };
    return Number.isInteger(value) && value >= own.lower && value <= own.upper;
  });
  return (
    isWithin &&
    relations.every((relation) => {
      const sum = relation.terms.reduce((all, [at, times]) => all + times * (values[at] ?? 0), 0);
      return sum >= relation.lower - 1e-6 && sum <= relation.upper + 1e-6;
    })
  );
}
