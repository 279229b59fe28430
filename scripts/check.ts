import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { runCommand } from './local/command.ts';

const usage = `Checks everything that needs no database: generated types and supergraph fresh, types, lint,
format, and the architecture's rules. All checks run, whatever fails.

Usage: npm run check

  --help  this text

Exit codes: 0 all hold, 1 some do not, 2 wrong usage`;

const checks: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['generated types', 'tsx', 'scripts/codegen.ts', '--check'],
  ['supergraph', 'tsx', 'scripts/compose.ts', '--check'],
  ['types', 'tsc', '--noEmit', '-p', '.'],
  ['types of the explorer', 'tsc', '--noEmit', '-p', 'gateway/explorer/page'],
  ['lint', 'eslint', '.'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['architecture', 'jest', '--config', 'tests/architecture.config.js'],
];

await runCommand(usage, {}, () => {
  const failed = checks.filter((check) => !passes(check)).map(([name]) => name);
  if (failed.length > 0) {
    console.error(`\n${failed.length} of ${checks.length} checks fail: ${failed.join(', ')}`);
    process.exitCode = 1;
  } else {
    console.log(`\nAll ${checks.length} checks hold`);
  }
  return Promise.resolve();
});

function passes([name, command, ...args]: (typeof checks)[number]): boolean {
  const start = performance.now();
  const bin = join(import.meta.dirname, '../node_modules/.bin', command);
  const env = {
    ...process.env,
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  };
  const { status } = spawnSync(bin, args, { stdio: 'inherit', env });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  return status === 0;
}
