import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';

import { StartupError } from '../../subgraphs/_kit/wire/startup-error.ts';

/** Arguments that a script does not take: it says so, and ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Runs a script: `--help` prints its usage; an unknown option is refused (exit 2); a failure that
 * its user can mend is one line, any other is printed whole (exit 1).
 */
export async function runCommand<const Own extends Options>(
  usage: string,
  options: Own,
  work: (values: Read<Own>['values'], positionals: readonly string[]) => Promise<void>,
): Promise<void> {
  try {
    if (process.argv.includes('--help')) {
      console.log(usage);
      return;
    }
    const { values, positionals } = read(options);
    await work(values, positionals);
  } catch (error) {
    const isClear = error instanceof StartupError || error instanceof UsageError;
    console.error(isClear ? error.message : error);
    process.exit(error instanceof UsageError ? 2 : 1);
  }
}

type Read<Own extends Options> = ReturnType<typeof read<Own>>;

function read<const Own extends Options>(options: Own) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message} (--help lists the options)`);
  }
}
