import { setImmediate } from 'node:timers/promises';

import type { LoadedSupergraph } from './load-supergraph.ts';

/** A new supergraph is not kept waiting longer than this: what is not warm by then is planned when it is asked. */
const warmingMilliseconds = 30_000;

/** Prepares the operations that are used most with one supergraph for another that will take its place. */
export async function warmOperations(
  from: LoadedSupergraph,
  to: LoadedSupergraph,
  count: number,
): Promise<void> {
  const end = performance.now() + warmingMilliseconds;
  for (const used of from.operations.mostUsed(count)) {
    if (performance.now() > end) return;
    await to.operations.warm(used);
    // Requests are served meanwhile.
    await setImmediate();
  }
}
