import cluster from 'node:cluster';
import type { Worker } from 'node:cluster';
import { once } from 'node:events';

import { StartupError } from '../subgraphs/_kit/wire/startup-error.ts';

/** Processes that serve together on one port, until they are stopped. */
interface RunningWorkers {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** What a worker tells its primary once it serves. */
export interface WorkerReady {
  readonly readyAt: string;
}

/** A worker that dies is started again after a pause, which doubles while it dies young. */
const firstPauseMilliseconds = 100;
const longestPauseMilliseconds = 10_000;
const youngMilliseconds = 60_000;

/** Starts a number of workers, the first alone: what is wrong with the start is told once. */
export async function runWorkers(count: number): Promise<RunningWorkers> {
  const first = cluster.fork();
  const url = await readyUrl(first);
  if (url === undefined) throw new StartupError('Cannot start the first worker, see above');
  const workers = new Workers();
  workers.keep(first);
  const others = Array.from({ length: count - 1 }, () => cluster.fork());
  for (const worker of others) workers.keep(worker);
  await Promise.all(others.map(readyUrl));
  return { url, stop: () => workers.stop() };
}

/** Undefined where it ended before it was ready. */
async function readyUrl(worker: Worker): Promise<string | undefined> {
  const ready = once(worker, 'message').then(([message]: unknown[]) => message);
  const ended = once(worker, 'exit').then(() => undefined);
  const message = await Promise.race([ready, ended]);
  return isReady(message) ? message.readyAt : undefined;
}

function isReady(message: unknown): message is WorkerReady {
  return typeof message === 'object' && message !== null && 'readyAt' in message;
}

class Workers {
  readonly #running = new Set<Worker>();
  readonly #pauses = new Set<NodeJS.Timeout>();
  #isStopping = false;

  /** Starts another in its place whenever it dies. */
  keep(worker: Worker, pause = firstPauseMilliseconds): void {
    const startedAt = performance.now();
    this.#running.add(worker);
    worker.once('exit', (code: number | null, signal: string | null) => {
      this.#running.delete(worker);
      if (this.#isStopping) return;
      const isYoung = performance.now() - startedAt < youngMilliseconds;
      const now = isYoung ? pause : firstPauseMilliseconds;
      console.error(
        `Worker ${worker.process.pid ?? ''} ended (${signal ?? code ?? ''}), starting another in ${now} ms`,
      );
      this.#restartAfter(now);
    });
  }

  #restartAfter(pause: number): void {
    const timer = setTimeout(() => {
      this.#pauses.delete(timer);
      this.keep(cluster.fork(), Math.min(2 * pause, longestPauseMilliseconds));
    }, pause);
    this.#pauses.add(timer);
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    for (const timer of this.#pauses) clearTimeout(timer);
    const ends = [...this.#running].map((worker) => once(worker, 'exit'));
    for (const worker of this.#running) worker.process.kill('SIGTERM');
    await Promise.all(ends);
  }
}
