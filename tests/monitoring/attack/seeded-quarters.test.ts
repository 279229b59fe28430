import { beforeAll, describe, expect, test } from '@jest/globals';

import { readFramework } from '../../../scripts/local/attack/answers/read-framework.ts';
import type { Framework } from '../../../scripts/local/attack/answers/read-framework.ts';
import { describeFindings } from '../../../scripts/local/attack/campaign/describe-verdict.ts';
import type { PlannedAttack } from '../../../scripts/local/attack/campaign/plan-attacks.ts';
import { planAttacks } from '../../../scripts/local/attack/campaign/plan-attacks.ts';
import type { Solver } from '../../../scripts/local/attack/solving/solver.ts';
import { openSolver } from '../../../scripts/local/attack/solving/solver.ts';
import { useGraph } from '../../support/graph.ts';

const graph = useGraph();
const periods = [
  ...['2025-Q2', '2025-Q3', '2025-Q4', '2025', 'PY1', 'PY1-Q3', 'PY1-Q4', 'PY2-Q1'],
  ...['2025-07', '2025-08', '2025-09'],
];
const agencies = ['UNHCR', 'IOM', 'ILO', 'UN_WOMEN', 'PAHO', 'UNICEF', 'GOVERNANCE'];
const overAgencies = ['OP1.2', 'OP3.1', 'OP5.2', 'OP7.3'];

let solver: Solver;
let framework: Framework;
let attacks: readonly PlannedAttack[];
let hidden = 0;

beforeAll(async () => {
  solver = await openSolver();
  framework = await readFramework(ask);
  const all = { indicators: null, agencies: null, periods };
  attacks = planAttacks(framework, all, () => Promise.resolve(ask));
});

async function ask(query: string, variables = {}): Promise<unknown> {
  const { data, errors } = await graph.ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 500));
  return data;
}

async function findings(name: string): Promise<readonly string[]> {
  const attack = attacks.find((planned) => planned.name === name);
  if (!attack) throw new Error(`There is no attack "${name}"`);
  const verdict = await attack.run(solver);
  hidden += verdict.hidden;
  return describeFindings(verdict);
}

test.each(agencies)('no hidden count of %s can be worked out', async (agency) => {
  expect(await findings(`${agency} by an outsider`)).toEqual([]);
});

describe('figures over agencies tell no more than the agencies do', () => {
  test('to an outsider', async () => {
    const found: string[] = [];
    for (const { code } of framework.indicators)
      found.push(...(await findings(`${code} over agencies by an outsider`)));
    expect(found).toEqual([]);
  });

  test.each(overAgencies)('%s, to each agency with its own figures in hand', async (code) => {
    const { reporters = [] } = framework.indicators.find((each) => each.code === code) ?? {};
    expect(reporters.length).toBeGreaterThan(1);
    const found: string[] = [];
    for (const agency of reporters.filter((each) => each !== 'GOVERNANCE'))
      found.push(...(await findings(`${code} over agencies by ${agency}`)));
    expect(found).toEqual([]);
  });
});

test('much was hidden', () => {
  expect(hidden).toBeGreaterThan(1_000);
});
