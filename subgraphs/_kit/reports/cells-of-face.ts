import type { ReportFace } from '../disclosure/face.ts';
import type { Cell } from './load-cells.ts';

/** A face's cells as the vocabulary has them, in the order in which stored ones are loaded. */
export function cellsOfFace({ cells }: ReportFace): readonly Cell[] {
  return cells
    .map(({ place, figure }) => ({
      sex: place.sex ?? null,
      age: place.age_band ?? null,
      group: place.population_group ?? null,
      nationality: place.nationality ?? null,
      disability: place.disability ?? null,
      centre: place.centre_code ?? null,
      figure,
    }))
    .toSorted(inOrder);
}

const ORDER = ['centre', 'group', 'nationality', 'disability', 'sex', 'age'] as const;

// Totals first, then by codes.
function inOrder(a: Cell, b: Cell): number {
  const by = ORDER.find((dimension) => a[dimension] !== b[dimension]);
  if (by === undefined) return 0;
  return (a[by] ?? '') < (b[by] ?? '') ? -1 : 1;
}
