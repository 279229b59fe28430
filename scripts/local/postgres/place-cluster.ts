import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { canUse } from './can-use.ts';
import { fallbackFolder } from './fallback-folder.ts';
import type { Binaries } from './find-binaries.ts';
import { copyBinaries, findBinaries } from './find-binaries.ts';
import type { SystemUser } from './find-system-user.ts';
import { findSystemUser } from './find-system-user.ts';

/** Where a PostgreSQL server keeps its files, which programs run it, and as whom. */
export interface Place {
  /** A folder that the server's user owns: the cluster and the log lie in it. */
  readonly folder: string;
  readonly cluster: string;
  readonly log: string;
  readonly binaries: Binaries;
  /** Null: the one who runs this. */
  readonly user: SystemUser | null;
  /** What somebody should know, where the place is not the usual one. */
  readonly notice: string | null;
}

/** The place for the server of a data folder; PostgreSQL refuses to run as root, so root's runs as a system user. */
export async function placeCluster(dataFolder: string): Promise<Place> {
  const binaries = await findBinaries();
  const user = findSystemUser();
  const folder = join(dataFolder, 'postgres');
  if (user === null) return place(createFolder(folder, user), binaries, user, null);
  const programs = canUse(user, binaries.postgres)
    ? binaries
    : copyBinaries(binaries, fallbackFolder(dataFolder));
  if (canUse(user, createFolder(folder, user))) return place(folder, programs, user, null);
  const fallback = join(fallbackFolder(dataFolder), 'postgres');
  const notice = `As root, PostgreSQL runs as "${user.name}", who cannot reach ${folder}: its data is in ${fallback}`;
  return place(createFolder(fallback, user), programs, user, notice);
}

function place(
  folder: string,
  binaries: Binaries,
  user: SystemUser | null,
  notice: string | null,
): Place {
  const [cluster, log] = [join(folder, 'cluster'), join(folder, 'log')];
  return { folder, cluster, log, binaries, user, notice };
}

function createFolder(folder: string, user: SystemUser | null): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user !== null) chownSync(folder, user.uid, user.gid);
  return folder;
}
