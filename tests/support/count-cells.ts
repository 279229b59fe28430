import type { DataSource } from 'typeorm';

import { gatherRecords } from '../../subgraphs/_kit/reports/asked-records.ts';
import type { CellRow, Span } from '../../subgraphs/_kit/reports/count-cells.ts';
import { countCells as countSpans } from '../../subgraphs/_kit/reports/count-cells.ts';
import type { IndicatorQuestion } from '../../subgraphs/_kit/reports/indicator-question.ts';

/** Counts an indicator over one span, from the records as they are now. */
export async function countCells(
  db: DataSource,
  indicator: IndicatorQuestion,
  span: Span,
  tables: 'TOTAL' | 'ALL',
): Promise<readonly CellRow[]> {
  return db.transaction(async (tx) => {
    await gatherRecords(tx, indicator);
    const [cells = []] = await countSpans(tx, indicator, [span], tables);
    return cells;
  });
}
