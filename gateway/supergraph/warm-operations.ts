import { setImmediate } from 'node:timers/promises';

import { parse, validate } from 'graphql';

import type { LoadedSupergraph } from './load-supergraph.ts';
import type { UsedOperation } from './operations/operations.ts';
import { withLabels } from './operations/with-labels.ts';

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
    await warm(to, used);
    // Requests are served meanwhile.
    await setImmediate();
  }
}

/** Prepares an operation for those who sent it, unless it does not fit or is not theirs to ask. */
async function warm(
  { apiSchema, allowed, operations, drawLabels }: LoadedSupergraph,
  { hits, ...sent }: UsedOperation,
): Promise<void> {
  try {
    const document = parse(sent.source, { noLocation: true });
    if (validate(apiSchema, document).length > 0) return;
    const { asked } = allowed.find(sent, document);
    // What was used long ago counts half.
    const labelled = asked && withLabels(asked, drawLabels({}));
    if (labelled) await operations.prepare(labelled, Math.floor(hits / 2));
  } catch {
    // Whoever asks it again is told.
  }
}
