import { setTimeout } from 'node:timers/promises';

/** Waits until something holds, and fails when it does not within ten seconds. */
export async function eventually(holds: () => boolean): Promise<void> {
  const giveUpAt = performance.now() + 10_000;
  while (!holds()) {
    if (performance.now() > giveUpAt) throw new Error(`It never came to be that ${String(holds)}`);
    await setTimeout(10);
  }
}
