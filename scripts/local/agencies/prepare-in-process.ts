import type { Serializable } from 'node:child_process';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { Preparation, Prepared, Step } from './prepare-agency.ts';

const program = fileURLToPath(new URL('./prepare-agency-process.js', import.meta.url));

/** Prepares one agency's database in a process of its own. */
export async function prepareInProcess(
  name: string,
  preparation: Preparation,
  onStep: (step: Step) => void = () => undefined,
): Promise<Prepared> {
  return new Promise((resolve, reject) => {
    const child = fork(program, [name]);
    const fail = (reason: string) => {
      reject(new Error(`Cannot prepare the database of ${name}: ${reason}`));
    };
    child.on('error', (error) => {
      fail(error.message);
    });
    child.on('exit', (code, signal) => {
      fail(`its process ended (${signal ?? code})`);
    });
    child.on('message', (message) => {
      if (!isMessage(message)) return;
      const { step, prepared, error } = message;
      if (step) onStep(step);
      if (prepared) resolve(prepared);
      if (error) fail(error);
    });
    child.send({ ...preparation });
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
