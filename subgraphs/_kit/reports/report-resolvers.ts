import type { SubgraphContext } from '../context.ts';
import { textScalar } from '../scalars/text-scalar.ts';
import type { Cell } from './load-cells.ts';
import type { AgencyReport } from './load-reports.ts';

/** How the vocabulary's own types are resolved, the same in every subgraph. */
export const reportResolvers = {
  Date: textScalar('Date'),
  DateTime: textScalar('DateTime'),
  Decimal: textScalar('Decimal'),
  AgencyReport: {
    cells: (
      { id, hasNoCells, cellsOfDraft }: AgencyReport,
      _args: object,
      { cells }: SubgraphContext,
    ): Promise<readonly Cell[]> | readonly Cell[] => {
      if (id === null || hasNoCells === true) return [];
      return cellsOfDraft ?? cells.load(id);
    },
  },
};
