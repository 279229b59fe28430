import type { Worker } from 'node:worker_threads';

import type { PlannerAnswer, PlannerQuestion, PlannerStart } from './planner-messages.ts';

/** The end of a worker that never answered. */
interface Death {
  readonly kind: 'died';
  readonly isOutOfMemory: boolean;
  readonly cause: unknown;
}

/** Says one thing to a worker and waits for its one answer, or its end. */
export function askWorker(
  worker: Worker,
  message: PlannerStart | PlannerQuestion,
): Promise<PlannerAnswer | Death> {
  return new Promise((resolve) => {
    const settle = (answer: PlannerAnswer | Death): void => {
      worker.off('message', settle).off('error', fail).off('exit', end);
      resolve(answer);
    };
    const fail = (cause: NodeJS.ErrnoException): void => {
      settle({ kind: 'died', isOutOfMemory: cause.code === 'ERR_WORKER_OUT_OF_MEMORY', cause });
    };
    const end = (code: number): void => {
      settle({ kind: 'died', isOutOfMemory: false, cause: new Error(`Exit code ${code}`) });
    };
    worker.on('message', settle).on('error', fail).on('exit', end);
    worker.postMessage(message);
  });
}
