import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePorts } from '../../free-ports.ts';
import type { BenchFiles, Contestant } from './contestants.ts';
import { askOnce } from './ask-once.ts';
import { measureRound } from './measure-round.ts';
import type { Measure } from './measure-round.ts';
import { benchProcessScript } from './processes/built-script.ts';
import type { BenchProcess } from './processes/start-process.ts';
import { startProcess } from './processes/start-process.ts';

/** One operation on one graph, and how long it is measured. */
export interface Scenario {
  readonly title: string;
  /** The supergraph of agencies at given addresses. */
  readonly supergraphAt: (addressOf: (agency: string) => string) => string;
  readonly operation: string;
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
  /** How long each contestant warms up; absent: as long as a round. */
  readonly warmUpSeconds?: number;
}

/** What one contestant did in each round. */
export interface Outcome {
  readonly contestant: string;
  readonly bytes: number;
  readonly rounds: readonly Measure[];
}

/** Measures contestants side by side: all are up, they take turns, and all must give the same answer. */
export async function compare(
  scenario: Scenario,
  contestants: readonly Contestant[],
): Promise<readonly Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-gateway-'));
  const [agenciesPort = 0, ...ports] = await freePorts(contestants.length + 1);
  const files = writeFiles(folder, scenario, agenciesPort);
  const started = [startScript('canned-agencies-process', files.supergraph, agenciesPort)];
  const load = startScript('load-process');
  started.push(load);
  try {
    const entrants: Entrant[] = [];
    for (const [at, contestant] of contestants.entries()) {
      const port = ports[at] ?? 0;
      const process = contestant.start(files, port);
      started.push(process);
      const { name, credentials = [] } = contestant;
      const answer = await askOnce(port, scenario.operation, credentials[0]);
      writeFileSync(files.answer, answer);
      entrants.push({ name, port, process, answer, credentials, rounds: [] });
    }
    expectSameAnswers(entrants);
    const warmUp = { ...scenario, seconds: scenario.warmUpSeconds ?? scenario.seconds };
    for (const entrant of entrants) await measureRound(warmUp, entrant, load);
    for (let round = 0; round < scenario.rounds; round += 1) {
      for (const entrant of entrants) {
        entrant.rounds.push(await measureRound(scenario, entrant, load));
      }
    }
    return entrants.map(({ name, answer, rounds }) => ({
      contestant: name,
      bytes: Buffer.byteLength(answer),
      rounds,
    }));
  } finally {
    await Promise.all(started.map((each) => each.stop()));
    rmSync(folder, { recursive: true });
  }
}

interface Entrant {
  readonly name: string;
  readonly port: number;
  readonly process: BenchProcess;
  readonly answer: string;
  readonly credentials: readonly string[];
  readonly rounds: Measure[];
}

function writeFiles(folder: string, scenario: Scenario, agenciesPort: number): BenchFiles {
  const files = {
    supergraph: join(folder, 'supergraph.graphql'),
    answer: join(folder, 'answer.json'),
    shared: join(folder, 'shared.json'),
    unshared: join(folder, 'unshared.json'),
  };
  const addressOf = (agency: string): string => `http://127.0.0.1:${agenciesPort}/${agency}`;
  writeFileSync(files.supergraph, scenario.supergraphAt(addressOf));
  // What the limits count is counted, but one client alone asks for more than she may.
  const limits = { enforced: false };
  writeFileSync(files.shared, JSON.stringify({ limits }));
  writeFileSync(files.unshared, JSON.stringify({ limits, defaults: { sharing: false } }));
  return files;
}

function startScript(name: string, ...args: readonly (string | number)[]): BenchProcess {
  return startProcess('measuring', benchProcessScript(name), args.map(String));
}

function expectSameAnswers([first, ...others]: readonly Entrant[]): void {
  for (const { name, answer } of others) {
    if (answer.trim() === first?.answer.trim()) continue;
    throw new Error(`Cannot compare: ${name} answers otherwise than ${first?.name ?? ''}`);
  }
}
