import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of `package.json`, the same for the sources and for what is built from them. */
export const projectRoot = rootAbove(import.meta.dirname);

function rootAbove(folder: string): string {
  const isRoot = existsSync(join(folder, 'package.json')) || dirname(folder) === folder;
  return isRoot ? folder : rootAbove(dirname(folder));
}
