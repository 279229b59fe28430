import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { projectRoot } from '../../project-root.ts';
import { askWorker } from './ask-worker.ts';
import type { PlannerQuestion } from './planner-messages.ts';
import { planningTimedOut, tooComplexToPlan } from './planning-refused.ts';
import type { PlanningSettings } from './planning-settings.ts';

/** One thread that plans operations of one supergraph. */
export interface PlannerThread {
  /** The schema that clients see, as SDL. */
  readonly apiSchema: string;
  /** Plans one operation, as JSON, while nothing else is planned here. One that takes too long ends the thread. */
  readonly plan: (question: PlannerQuestion) => Promise<string>;
  readonly isAlive: () => boolean;
  readonly close: () => Promise<void>;
}

/** Starts a thread, which validates the supergraph first; rejects where that is broken. */
export async function openThread(sdl: string, settings: PlanningSettings): Promise<PlannerThread> {
  const { threadMegabytes, deadlineMilliseconds } = settings;
  const worker = new Worker(program, {
    resourceLimits: { maxOldGenerationSizeMb: threadMegabytes },
  });
  // Without a listener, the error of a thread would end the process.
  worker.on('error', () => undefined);
  let isAlive = true;
  worker.once('exit', () => {
    isAlive = false;
  });
  const end = (): void => {
    isAlive = false;
    void worker.terminate();
  };
  const first = await askWorker(worker, { sdl, limits: settings });
  if (first.kind !== 'ready') {
    await worker.terminate();
    if (first.kind === 'broken') throw new Error(first.message);
    throw new Error('Cannot start a thread to plan in', { cause: first });
  }
  return {
    apiSchema: first.apiSchema,
    plan: (question) => planWithin(deadlineMilliseconds, worker, question, end),
    isAlive: () => isAlive,
    close: async () => {
      await worker.terminate();
    },
  };
}

/** Compiled, even where this file is read from its sources: on Node 20 no thread can start from TypeScript. */
const program = join(projectRoot, 'dist/gateway/supergraph/planning/planner-worker.js');

async function planWithin(
  milliseconds: number,
  worker: Worker,
  question: PlannerQuestion,
  end: () => void,
): Promise<string> {
  const deadline = { isOver: false };
  const timer = setTimeout(() => {
    deadline.isOver = true;
    end();
  }, milliseconds);
  const answer = await askWorker(worker, question);
  clearTimeout(timer);
  if (answer.kind === 'planned') return answer.plan;
  if (deadline.isOver) throw planningTimedOut(milliseconds);
  if (answer.kind === 'died' && answer.isOutOfMemory) throw tooComplexToPlan();
  if (answer.kind === 'refused' && answer.isTooComplex) throw tooComplexToPlan();
  throw new Error('Cannot plan the operation', { cause: answer });
}
