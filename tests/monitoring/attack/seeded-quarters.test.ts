import { beforeAll, expect, test } from '@jest/globals';

import { readFramework } from '../../../scripts/local/attack/answers/read-framework.ts';
import type { Framework } from '../../../scripts/local/attack/answers/read-framework.ts';
import { readReports } from '../../../scripts/local/attack/answers/read-reports.ts';
import type { ShownReport } from '../../../scripts/local/attack/answers/shown-report.ts';
import { attackAgency } from '../../../scripts/local/attack/attack-agency.ts';
import type { Solver } from '../../../scripts/local/attack/solving/solver.ts';
import { openSolver } from '../../../scripts/local/attack/solving/solver.ts';
import { useGraph } from '../../support/graph.ts';

const graph = useGraph();
const periods = ['2025-Q2', '2025-Q3', '2025-Q4', '2025', 'PY1', 'PY1-Q3', 'PY1-Q4', '2025-09'];
const agencies = ['UNHCR', 'IOM', 'ILO', 'UN_WOMEN', 'PAHO', 'UNICEF', 'GOVERNANCE'];

let solver: Solver;
let framework: Framework;

beforeAll(async () => {
  solver = await openSolver();
  framework = await readFramework(ask);
});

async function ask(query: string, variables = {}): Promise<unknown> {
  const { data, errors } = await graph.ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 500));
  return data;
}

test.each(agencies)('no hidden count of %s can be worked out', async (agency) => {
  const indicators = framework.indicators.filter(({ reporters }) => reporters.includes(agency));
  const reports: ShownReport[] = [];
  for (const { code } of indicators)
    for (const period of periods) reports.push(...(await readReports(ask, code, period, [agency])));
  const startedAt = performance.now();
  const verdict = attackAgency({ indicators, periods: framework.periods, reports }, solver);
  console.log(
    agency,
    `${Math.round(performance.now() - startedAt)} ms`,
    { ...verdict, breaks: verdict.breaks.length, shownSmall: verdict.shownSmall.length },
    verdict.breaks.slice(0, 8),
    verdict.shownSmall.slice(0, 8),
  );
  expect(verdict.breaks).toEqual([]);
  expect(verdict.undecided).toEqual([]);
  expect(verdict.shownSmall).toEqual([]);
});
