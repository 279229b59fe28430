import { UsageError, runCommand } from './local/command.ts';
import { soak } from './local/soak/soak.ts';

const usage = `Sends varied requests to a gateway whose supergraph is replaced again and again, and weighs it.

Usage: npm run soak -- [--requests N]

  --requests N  how many (1000000; a thousand take some seconds)
  --help        this text

Exit codes: 0 the heap ends close to where it began and all were answered, 1 not, 2 wrong usage`;

await runCommand(usage, { requests: { type: 'string', default: '1000000' } }, async (flags) => {
  const requests = Number(flags.requests);
  if (!Number.isInteger(requests) || requests < 1) {
    throw new UsageError(`Cannot read --requests "${flags.requests}": give a whole number above 0`);
  }
  const { heapAtFirst, heapAtLast, wrong } = await soak(requests, (done, heap) => {
    console.log(`${done} requests, ${heap.toFixed(1)} MiB of heap`);
  });
  for (const line of wrong.slice(0, 20)) console.error(line);
  console.log(
    `${wrong.length} wrong answers, ${(heapAtLast - heapAtFirst).toFixed(1)} MiB more heap`,
  );
  if (wrong.length > 0 || heapAtLast - heapAtFirst > 10) process.exitCode = 1;
});
