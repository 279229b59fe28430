import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Place } from './place-cluster.ts';

/** What a server says of itself in its `postmaster.pid`; a killed server leaves the file behind. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly status: string;
}

/** Reads the note of a cluster's server; null where there is none. */
export function readPostmaster({ cluster }: Place): Postmaster | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const [pid = '', , , port = '', , , , status = ''] = lines;
    return { pid: Number(pid), port: Number(port), status: status.trim() };
  } catch {
    return null;
  }
}
