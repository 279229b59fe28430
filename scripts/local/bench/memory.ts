import { execFileSync } from 'node:child_process';

/** How much memory a process holds now, in MiB; null where it is gone. */
export function memoryOf(processId: number): number | null {
  try {
    const kibibytes = execFileSync('ps', ['-o', 'rss=', '-p', String(processId)], {
      encoding: 'utf8',
    });
    return Math.round(Number(kibibytes) / 1024);
  } catch {
    return null;
  }
}
