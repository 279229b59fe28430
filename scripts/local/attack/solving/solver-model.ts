import type { Highs, ModelData } from 'highs';

import type { Component } from './components.ts';

/**
 * A component as the solver takes it. Behind its unknowns stands, for each that is asked about, how far
 * it misses what is wished for it; behind its relations two rows for each of these, open until there is a wish.
 */
export function modelOf(
  { infinity }: Highs,
  { variables, lower, upper, relations, questions }: Component,
  inIntegers: boolean,
): ModelData {
  const numCols = variables.length + questions.length;
  const rows = [
    ...relations.map(({ terms }) => terms),
    ...questions.flatMap(({ at }, place) => missed(at, variables.length + place)),
  ];
  const finite = (end: number) => Math.max(-infinity, Math.min(end, infinity));
  const open = questions.flatMap(() => [0, 0]);
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length);
  return {
    numCols,
    numRows: rows.length,
    colCost: new Float64Array(numCols),
    colLower: [...lower, ...questions.map(() => 0)],
    colUpper: [...upper.map(finite), ...questions.map(() => infinity)],
    rowLower: [...relations.map((row) => finite(row.lower)), ...open.map(() => -infinity)],
    rowUpper: [...relations.map((row) => finite(row.upper)), ...open.map(() => infinity)],
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols,
      starts,
      indices: rows.flatMap((row) => row.map(([at]) => at)),
      values: rows.flatMap((row) => row.map(([, times]) => times)),
    },
    ...(inIntegers
      ? { integrality: [...variables.map(() => 1 as const), ...questions.map(() => 0 as const)] }
      : {}),
  };
}

function missed(at: number, column: number) {
  return [
    [[at, 1] as const, [column, -1] as const],
    [[at, 1] as const, [column, 1] as const],
  ];
}
