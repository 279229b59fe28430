import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder in the system's temporary directory for one data folder: readable for all, ours alone to change. */
export function fallbackFolder(dataFolder: string): string {
  const key = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `concierto-${key}`);
  mkdirSync(folder, { recursive: true });
  const found = lstatSync(folder);
  // Anybody may create a folder there, also before us.
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new Error(`Cannot use ${folder}: somebody else created it. Remove it, or set TMPDIR`);
  }
  chmodSync(folder, 0o755);
  return folder;
}
