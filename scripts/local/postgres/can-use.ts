import { spawnSync } from 'node:child_process';

import type { SystemUser } from './find-system-user.ts';

/** Whether a user can run a program, or go into a folder and write there: only trying tells, through every folder above. */
export function canUse({ uid, gid }: SystemUser, path: string): boolean {
  const attempt = 'if [ -d "$0" ]; then cd "$0" && [ -w . ]; else [ -x "$0" ]; fi';
  return spawnSync('/bin/sh', ['-c', attempt, path], { uid, gid, cwd: '/' }).status === 0;
}
