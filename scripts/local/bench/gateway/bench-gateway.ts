import { quantile } from '../quantile.ts';
import { compare } from './compare.ts';
import type { Outcome } from './compare.ts';
import { floor, reference, shared, unshared } from './contestants.ts';
import { printTable } from './print-table.ts';
import type { Effort } from './scenarios.ts';
import { agenciesScenario, entitiesScenario, operationScenarios } from './scenarios.ts';

interface BenchOptions {
  /** Fewer and shorter rounds, for a first look. */
  readonly quick: boolean;
  readonly markdown: boolean;
}

/** Measures this gateway beside bare `@apollo/gateway`, and prints a table as soon as it is there. */
export async function benchGateway({ quick, markdown }: BenchOptions): Promise<void> {
  const effort: Effort = quick ? { rounds: 1, seconds: 2 } : { rounds: 5, seconds: 5 };
  const print = (title: string, rows: readonly (readonly string[])[]): void => {
    console.log(`\n${title}\n\n${printTable(rows, markdown)}`);
  };
  for (const scenario of operationScenarios(effort)) {
    const outcomes = await compare(scenario, [reference, unshared, shared, floor]);
    print(`${scenario.title} (${kilobytes(outcomes)})`, operationRows(outcomes));
  }
  const growth: Effort = quick ? { rounds: 1, seconds: 1 } : { rounds: 3, seconds: 2 };
  const entities = [10, 100, 1_000, 10_000].map((count) => entitiesScenario(count, growth));
  const agencies = [1, 2, 5, 10, 20].map((count) => agenciesScenario(count, growth));
  for (const [name, scenarios] of [
    ['entities', entities],
    ['agencies', agencies],
  ] as const) {
    const rows: (readonly string[])[] = [[name, ...growthColumns]];
    for (const scenario of scenarios) {
      rows.push([scenario.title, ...growthCells(await compare(scenario, [reference, unshared]))]);
    }
    print(`CPU time of a request in milliseconds, by number of ${name}`, rows);
  }
}

function kilobytes([first]: readonly Outcome[]): string {
  return `${((first?.bytes ?? 0) / 1_000).toFixed(1)} kB`;
}

/** A row for each contestant; what it is compared with comes first. */
function operationRows(outcomes: readonly Outcome[]): readonly (readonly string[])[] {
  const [first] = outcomes;
  const referenceCpu = first ? median(first, 'cpuPerRequest') : NaN;
  const rows = outcomes.map((outcome) => [
    outcome.contestant,
    median(outcome, 'requestsPerSecond').toFixed(0),
    median(outcome, 'p50').toFixed(1),
    median(outcome, 'p99').toFixed(1),
    median(outcome, 'cpuPerRequest').toFixed(2),
    `${(referenceCpu / median(outcome, 'cpuPerRequest')).toFixed(1)}x`,
    Math.max(...outcome.rounds.map(({ peakMebibytes }) => peakMebibytes)).toFixed(0),
    String(outcome.rounds.reduce((sum, { failed }) => sum + failed, 0)),
  ]);
  return [
    ['', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms', 'less CPU', 'peak MiB', 'wrong'],
    ...rows,
  ];
}

const growthColumns = ['@apollo/gateway', 'this gateway, not sharing', 'less CPU'];

function growthCells(outcomes: readonly Outcome[]): readonly string[] {
  const [theirs = NaN, ours = NaN] = outcomes.map((each) => median(each, 'cpuPerRequest'));
  return [theirs.toFixed(2), ours.toFixed(2), `${(theirs / ours).toFixed(1)}x`];
}

function median(
  { rounds }: Outcome,
  key: 'requestsPerSecond' | 'p50' | 'p99' | 'cpuPerRequest',
): number {
  return quantile(
    rounds.map((round) => round[key]),
    0.5,
  );
}
