import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePorts } from '../free-ports.ts';
import { askOnce } from '../bench/gateway/ask-once.ts';
import { composeHeavyGraph } from '../bench/gateway/bench-graph.ts';
import { shared } from '../bench/gateway/contestants.ts';
import { benchProcessScript } from '../bench/gateway/processes/built-script.ts';
import type { Held } from '../bench/gateway/processes/probe.ts';
import type { BenchProcess } from '../bench/gateway/processes/start-process.ts';
import { startProcess } from '../bench/gateway/processes/start-process.ts';
import { runSlice } from './run-slice.ts';
import { awaitSupergraph } from './await-supergraph.ts';

/** What a soak found: MiB of heap, nothing under way. */
export interface SoakOutcome {
  /** After the first tenth, when all code is warm and all caches are in use. */
  readonly heapAtFirst: number;
  readonly heapAtLast: number;
  readonly reloads: number;
  /** Requests that ended otherwise than they should. */
  readonly wrong: readonly string[];
}

const slices = 10;

/** Sends varied requests to a gateway whose supergraph changes again and again, and weighs it. */
export async function soak(
  requests: number,
  progress: (done: number, heap: number) => void = () => undefined,
): Promise<SoakOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'));
  const supergraph = join(folder, 'supergraph.graphql');
  const [agenciesPort = 0, port = 0] = await freePorts(2);
  const sdl = composeHeavyGraph((agency) => `http://127.0.0.1:${agenciesPort}/${agency}`);
  writeFileSync(supergraph, sdl);
  const canned = benchProcessScript('canned-agencies-process');
  const agencies = startProcess('measuring', canned, [supergraph, String(agenciesPort)]);
  const gateway = startGateway(folder, supergraph, port);
  const wrong: string[] = [];
  const heaps: number[] = [];
  try {
    await askOnce(port, '{ centre { name } }');
    for (let slice = 0; slice < slices; slice += 1) {
      const from = Math.floor((slice * requests) / slices);
      const to = Math.floor(((slice + 1) * requests) / slices);
      // Replaced while requests are under way, which end on the supergraph on which they began.
      const replaced = replace(supergraph, `${sdl}\n# ${slice}\n`, port);
      wrong.push(...(await runSlice(port, from, to)));
      await replaced;
      heaps.push(await heapOf(gateway));
      progress(to, heaps.at(-1) ?? NaN);
    }
  } finally {
    await Promise.all([gateway.stop(), agencies.stop()]);
    rmSync(folder, { recursive: true });
  }
  return {
    heapAtFirst: heaps[0] ?? NaN,
    heapAtLast: heaps.at(-1) ?? NaN,
    reloads: slices,
    wrong,
  };
}

/** Whoever sends so many requests from one address has spent all that she may in a moment: nothing is refused. */
function startGateway(folder: string, supergraph: string, port: number): BenchProcess {
  const settings = join(folder, 'settings.json');
  writeFileSync(settings, JSON.stringify({ limits: { enforced: false } }));
  return shared.start({ supergraph, answer: '', shared: settings, unshared: settings }, port);
}

async function replace(file: string, sdl: string, port: number): Promise<void> {
  writeFileSync(`${file}.new`, sdl);
  renameSync(`${file}.new`, file);
  await awaitSupergraph(port, sdl);
}

async function heapOf(gateway: BenchProcess): Promise<number> {
  const answer = await gateway.ask('held');
  if (isHeld(answer)) return answer.heapMebibytes;
  throw new TypeError('Cannot weigh: the gateway does not say what it holds');
}

function isHeld(answer: unknown): answer is Held {
  return typeof answer === 'object' && answer !== null && 'heapMebibytes' in answer;
}
