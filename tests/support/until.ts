import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again until it holds; gives up after five minutes, since the machine may be slow and busy. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 300_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Waited in vain for ${holds.toString()}`);
    await sleep(100);
  }
}
