import { quantile } from '../../quantile.ts';
import { repeatRequest, requestsWith } from '../repeat-request.ts';
import { isLoad } from './load.ts';
import type { Load, LoadOutcome } from './load.ts';

process.on('disconnect', () => process.exit(0));
process.on('message', (message) => {
  if (isLoad(message)) void run(message).then((outcome) => process.send?.(outcome));
});

/** Keeps connections busy for a time, and longer until there are enough answers to judge by. */
async function run({
  port,
  body,
  credentials,
  bytes,
  connections,
  seconds,
  atLeast,
}: Load): Promise<LoadOutcome> {
  const times: number[] = [];
  let failed = 0;
  let enough = (): void => undefined;
  const startedAt = performance.now();
  const isOver = (): boolean =>
    times.length >= atLeast && performance.now() - startedAt >= seconds * 1_000;
  const ended = new Promise<void>((resolve) => {
    enough = resolve;
  });
  const next = inTurn(requestsWith(port, body, credentials));
  const requests = Array.from({ length: connections }, () =>
    repeatRequest(port, next, (milliseconds, isWhole, length) => {
      times.push(milliseconds);
      if (!isWhole || length !== bytes) failed += 1;
      if (isOver()) enough();
    }),
  );
  await ended;
  const elapsed = (performance.now() - startedAt) / 1_000;
  for (const request of requests) request.stop();
  return {
    requests: times.length,
    failed,
    requestsPerSecond: times.length / elapsed,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}

function inTurn(requests: readonly Buffer[]): () => Buffer {
  let at = -1;
  return () => {
    at = (at + 1) % requests.length;
    return requests[at] ?? Buffer.alloc(0);
  };
}
