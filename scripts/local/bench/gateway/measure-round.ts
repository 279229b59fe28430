import type { LoadOutcome } from './processes/load.ts';
import type { Used } from './processes/probe.ts';
import type { BenchProcess } from './processes/start-process.ts';

/** What a contestant did in a round; times in milliseconds. */
export interface Measure extends LoadOutcome {
  readonly cpuPerRequest: number;
  readonly peakMebibytes: number;
}

interface Measured {
  readonly port: number;
  readonly process: BenchProcess;
  readonly answer: string;
  readonly credentials: readonly string[];
}

interface Circumstances {
  readonly operation: string;
  readonly connections: number;
  readonly seconds: number;
}

/** Loads a contestant for a while, and asks it before and after what it used. */
export async function measureRound(
  { operation, connections, seconds }: Circumstances,
  { port, process, answer, credentials }: Measured,
  load: BenchProcess,
): Promise<Measure> {
  const body = JSON.stringify({ query: operation });
  const bytes = Buffer.byteLength(answer);
  const before = await usedBy(process);
  const outcome = readOutcome(
    await load.ask({
      port,
      body,
      credentials,
      bytes,
      connections,
      seconds,
      atLeast: connections * 2,
    }),
  );
  const after = await usedBy(process);
  return {
    ...outcome,
    cpuPerRequest: (after.cpuMilliseconds - before.cpuMilliseconds) / outcome.requests,
    peakMebibytes: after.peakMebibytes,
  };
}

async function usedBy(process: BenchProcess): Promise<Used> {
  const answer = await process.ask('used');
  if (isUsed(answer)) return answer;
  throw new TypeError('Cannot measure: a process does not say what it used');
}

function isUsed(answer: unknown): answer is Used {
  return typeof answer === 'object' && answer !== null && 'cpuMilliseconds' in answer;
}

function readOutcome(answer: unknown): LoadOutcome {
  if (isOutcome(answer)) return answer;
  throw new TypeError('Cannot measure: the load generator does not say what it had');
}

function isOutcome(answer: unknown): answer is LoadOutcome {
  return typeof answer === 'object' && answer !== null && 'requestsPerSecond' in answer;
}
