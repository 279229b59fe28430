import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a process has used since it began. */
export interface Used {
  readonly cpuMilliseconds: number;
  readonly peakMebibytes: number;
}

/** What a process holds once all that nobody needs is gone. */
export interface Held {
  readonly heapMebibytes: number;
}

// Loaded into each process that is measured: answers whoever started it.
process.on('message', (message) => {
  if (message === 'used') process.send?.(used());
  if (message === 'held') process.send?.(held());
});

function used(): Used {
  const { user, system } = process.cpuUsage();
  return {
    cpuMilliseconds: (user + system) / 1_000,
    peakMebibytes: process.resourceUsage().maxRSS / 1_024,
  };
}

function held(): Held {
  setFlagsFromString('--expose_gc');
  // What a first collection finalizes, a second one frees.
  for (let time = 0; time < 3; time += 1) runInNewContext('gc()');
  return { heapMebibytes: process.memoryUsage().heapUsed / 2 ** 20 };
}
