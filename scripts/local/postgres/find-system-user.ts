import { execFileSync } from 'node:child_process';

/** A user of this machine, by the names and numbers it has here. */
export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Whom root runs PostgreSQL as; null for everybody else, who runs it as herself. */
export function findSystemUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  const user = findUser('postgres') ?? findUser('nobody');
  if (user !== null) return user;
  throw new Error(
    'Cannot start PostgreSQL as root without a system user "postgres": create it, or use another account',
  );
}

function findUser(name: string): SystemUser | null {
  try {
    const ask = (option: string) =>
      Number(execFileSync('id', [option, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { name, uid: ask('-u'), gid: ask('-g') };
  } catch {
    return null;
  }
}
