import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { UsageError, runCommand } from './local/command.ts';

const usage = `Compares our executor with one schema and with @apollo/gateway's, by random operations.

Usage: npm run differential -- [--runs N] [--seed N]

  --runs N  how many operations over the small supergraphs, and a tenth of it on our graph (1000)
  --seed N  where they begin; the same seed draws the same operations (20260930)
  --help    this text

A failing operation is shrunk and printed so that it can be kept as a question of a case in
tests/gateway/federation.

Exit codes: 0 all alike, 1 one is not, 2 wrong usage`;

const options = { runs: { type: 'string' }, seed: { type: 'string' } } as const;

await runCommand(usage, options, ({ runs = '1000', seed = '20260930' }) => {
  for (const number of [runs, seed])
    if (!/^\d+$/.test(number)) throw new UsageError(`Cannot read "${number}", give a whole number`);
  const jest = join(import.meta.dirname, '../node_modules/.bin/jest');
  const { status } = spawnSync(jest, ['tests/gateway/differential'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
      DIFFERENTIAL_RUNS: runs,
      DIFFERENTIAL_SEED: seed,
    },
  });
  process.exitCode = status === 0 ? 0 : 1;
  return Promise.resolve();
});
