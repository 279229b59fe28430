import { composeRuledGraph } from '../gateway/bench-graph.ts';
import { heavyOperation, tinyOperation } from '../gateway/bench-operations.ts';
import { compare } from '../gateway/compare.ts';
import type { Outcome } from '../gateway/compare.ts';
import { printTable } from '../gateway/print-table.ts';
import { quantile } from '../quantile.ts';
import { accessContestants } from './access-contestants.ts';
import { benchCallers } from './bench-callers.ts';

interface BenchOptions {
  /** Fewer and shorter rounds, for a first look. */
  readonly quick: boolean;
  readonly markdown: boolean;
}

const questions = [
  { title: 'Heavy, each request on its own', operation: heavyOperation, sharing: false },
  { title: 'Tiny, each request on its own', operation: tinyOperation, sharing: false },
  { title: 'Heavy, equal requests in flight share', operation: heavyOperation, sharing: true },
] as const;

/** Measures what each part of access costs the gateway, side by side, and prints a table as soon as it is there. */
export async function benchAccess({ quick, markdown }: BenchOptions): Promise<void> {
  // Short turns, so that what else the machine does meanwhile meets all alike.
  const effort = { rounds: quick ? 25 : 101, seconds: 0.2, warmUpSeconds: quick ? 2 : 6 };
  const callers = await benchCallers();
  try {
    for (const { title, operation, sharing } of quick ? questions.slice(0, 2) : questions) {
      const scenario = {
        title,
        supergraphAt: composeRuledGraph,
        operation,
        connections: 4,
        ...effort,
      };
      const outcomes = await compare(scenario, accessContestants(callers, sharing));
      console.log(`\n${title}\n\n${printTable(rowsOf(outcomes), markdown)}`);
    }
  } finally {
    callers.forget();
  }
}

/** A row for each contestant, compared with the first. */
function rowsOf(outcomes: readonly Outcome[]): readonly (readonly string[])[] {
  const [nothing] = outcomes;
  const rows = outcomes.map((outcome) => [
    outcome.contestant,
    median(outcome.rounds.map(({ requestsPerSecond }) => requestsPerSecond)).toFixed(0),
    median(outcome.rounds.map(({ p50 }) => p50)).toFixed(1),
    median(cpuOf(outcome)).toFixed(3),
    ...(nothing ? moreThan(nothing, outcome) : []),
    String(outcome.rounds.reduce((sum, { failed }) => sum + failed, 0)),
  ]);
  return [['', 'requests/s', 'p50 ms', 'CPU ms', 'more µs', 'more CPU', 'wrong'], ...rows];
}

/** By pairs of the same turn: what else the machine does meanwhile slows both. */
function moreThan(nothing: Outcome, outcome: Outcome): readonly string[] {
  const without = cpuOf(nothing);
  const pairs = cpuOf(outcome).map((cpu, at) => [cpu, without[at] ?? NaN] as const);
  const microseconds = median(pairs.map(([cpu, base]) => (cpu - base) * 1_000));
  const share = median(pairs.map(([cpu, base]) => cpu / base - 1));
  return [microseconds.toFixed(0), `${(share * 100).toFixed(1)} %`];
}

function cpuOf({ rounds }: Outcome): readonly number[] {
  return rounds.map(({ cpuPerRequest }) => cpuPerRequest);
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
