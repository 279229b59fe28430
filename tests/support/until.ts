import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again until the answer is the expected one; the runner's own timeout ends what never comes. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(100);
}
