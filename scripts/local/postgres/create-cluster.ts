import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Place } from './place-cluster.ts';

// Without these the encoding follows LANG: SQL_ASCII where it is unset.
const locale = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
];

/** Creates the files of a new server, unless they exist; a creation that was interrupted leaves nothing. */
export function createCluster(place: Place, superuserPassword: string): void {
  if (existsSync(place.cluster)) return;
  const unfinished = `${place.cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  const passwordFile = join(place.folder, 'password');
  writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
  if (place.user !== null) chownSync(passwordFile, place.user.uid, place.user.gid);
  try {
    runInitdb(place, [`--pgdata=${unfinished}`, `--pwfile=${passwordFile}`]);
  } finally {
    rmSync(passwordFile);
  }
  renameSync(unfinished, place.cluster);
}

function runInitdb({ binaries, folder, user }: Place, options: readonly string[]): void {
  const always = ['--username=postgres', '--auth=scram-sha-256', '--no-sync', ...locale];
  const { status, stderr, error } = spawnSync(binaries.initdb, [...always, ...options], {
    cwd: folder,
    encoding: 'utf8',
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
  });
  if (status !== 0)
    throw new Error(`Cannot create the PostgreSQL cluster: ${error?.message ?? stderr}`);
}
