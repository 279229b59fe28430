import type { ChildProcess, Serializable } from 'node:child_process';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { Preparation, Prepared, Step } from './prepare-agency.ts';

const program = fileURLToPath(new URL('./preparer-process.js', import.meta.url));

/** A process of its own that prepares databases, one after the other. */
export interface Preparer {
  readonly prepare: (preparation: Preparation, onStep: OnStep) => Promise<Prepared>;
  readonly close: () => void;
}

type OnStep = (step: Step) => void;

/** Starts such a process at its first work. */
export function createPreparer(): Preparer {
  let child: ChildProcess | null = null;
  return {
    prepare: async (preparation, onStep) => {
      child = child?.connected ? child : fork(program);
      return send(child, preparation, onStep);
    },
    close: () => {
      if (child?.connected) child.disconnect();
    },
  };
}

async function send(child: ChildProcess, work: Preparation, onStep: OnStep): Promise<Prepared> {
  return new Promise((resolve, reject) => {
    const settle = (outcome: () => void) => {
      child.off('exit', onExit).off('message', onMessage);
      outcome();
    };
    const fail = (reason: string) => {
      const error = new Error(`Cannot prepare the database of ${work.agency}: ${reason}`);
      settle(() => {
        reject(error);
      });
    };
    const onExit = (code: number | null, signal: string | null) => {
      fail(`its process ended (${signal ?? `exit ${code ?? 1}`})`);
    };
    const onMessage = (message: Serializable) => {
      if (!isMessage(message)) return;
      const { step, prepared, error } = message;
      if (step) onStep(step);
      if (prepared)
        settle(() => {
          resolve(prepared);
        });
      if (error) fail(error);
    };
    child.on('exit', onExit).on('message', onMessage);
    child.send({ ...work });
  });
}

interface Message {
  readonly step?: Step;
  readonly prepared?: Prepared;
  readonly error?: string;
}

function isMessage(message: Serializable): message is Message & object {
  return (
    typeof message === 'object' &&
    ('step' in message || 'prepared' in message || 'error' in message)
  );
}
