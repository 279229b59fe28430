import { watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Something that goes on until it is stopped. */
export interface FileWatch {
  readonly stop: () => void;
}

/** A file is often written in pieces: it is looked at when nothing has happened for so long. */
const calmMilliseconds = 100;
/** File systems that tell nothing, such as network ones, are looked at so often. */
const pollMilliseconds = 2_000;

/** Tells when a file may have changed, also where it was replaced by another of its name, or is a link that was. */
export function watchFile(file: string, changed: () => void): FileWatch {
  let calm: NodeJS.Timeout | undefined;
  const stir = (): void => {
    clearTimeout(calm);
    calm = setTimeout(changed, calmMilliseconds);
  };
  // The folder, not the file: a file that is replaced takes its watcher along.
  const watcher = openWatcher(dirname(file), stir);
  let last: string | undefined;
  const look = (): void => {
    void stampOf(file).then((stamp) => {
      if (last !== undefined && stamp !== last) stir();
      last = stamp;
    });
  };
  look();
  const poll = setInterval(look, pollMilliseconds).unref();
  return {
    stop: () => {
      watcher?.close();
      clearInterval(poll);
      clearTimeout(calm);
    },
  };
}

/** None where there is nothing to watch with: then polling has to do. */
function openWatcher(folder: string, stir: () => void): FSWatcher | undefined {
  try {
    return watch(folder, { persistent: false }, stir).on('error', () => undefined);
  } catch {
    return undefined;
  }
}

async function stampOf(file: string): Promise<string> {
  try {
    const { ino, mtimeMs, size } = await stat(file);
    return `${ino} ${mtimeMs} ${size}`;
  } catch {
    return 'absent';
  }
}
