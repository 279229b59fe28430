import { expect, test } from '@jest/globals';
import type { EntityManager } from 'typeorm';

import type { ReportingPeriod } from '../../subgraphs/_kit/calendar/reporting-period.ts';
import { parsePeriod } from '../../subgraphs/_kit/calendar/reporting-period.ts';
import { openDatabase } from '../../subgraphs/_kit/database/open-database.ts';
import { gatherRecords } from '../../subgraphs/_kit/reports/asked-records.ts';
import type { CellRow } from '../../subgraphs/_kit/reports/count-cells.ts';
import { countReport } from '../../subgraphs/_kit/reports/count-report.ts';
import { countReports } from '../../subgraphs/_kit/reports/count-reports.ts';
import type { IndicatorQuestion } from '../../subgraphs/_kit/reports/indicator-question.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { cloneDatabase } from '../support/database.ts';

const KNOWN_ON = '2026-01-20';

test.each(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))(
  'each indicator of %s is counted alike for one draft and for many reports',
  async (name, subgraph) => {
    const clone = await cloneDatabase(name);
    const db = await openDatabase(subgraph, clone.ownerUrl);
    try {
      const counted = subgraph.indicators.filter(({ kind }) => kind !== 'TIMELINESS');
      for (const indicator of counted)
        for (const period of ['2025-Q4', 'PY2-Q1', '2025'].map(periodOf))
          await db.transaction((tx) => expectAlike(tx, indicator, period));
    } finally {
      await db.destroy();
      await clone.drop();
    }
  },
);

async function expectAlike(
  tx: EntityManager,
  indicator: IndicatorQuestion,
  period: ReportingPeriod,
): Promise<void> {
  const report = { period, knownOn: KNOWN_ON };
  const one = await countReport(tx, indicator, report);
  await gatherRecords(tx, indicator);
  const [among] = await countReports(tx, indicator, [report]);
  const where = [indicator.code, period.code];
  expect([...where, { ...one, cells: inOrder(one.cells) }]).toEqual([
    ...where,
    { ...among, cells: inOrder(among?.cells ?? []) },
  ]);
}

function inOrder(cells: readonly CellRow[]): readonly string[] {
  return cells.map((cell) => JSON.stringify(cell)).toSorted();
}

function periodOf(code: string): ReportingPeriod {
  const period = parsePeriod(code);
  if (!period) throw new Error(`There is no period "${code}"`);
  return period;
}
