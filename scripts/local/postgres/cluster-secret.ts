import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gives each role of a data folder's server its password, drawn from one random secret that only its owner can read. */
export function passwordsOf(dataFolder: string): (role: string) => string {
  const secret = readSecret(join(dataFolder, 'secret'));
  return (role) => createHmac('sha256', secret).update(role).digest('base64url');
}

function readSecret(file: string): string {
  if (!existsSync(file)) createSecret(file);
  return readFileSync(file, 'utf8');
}

function createSecret(file: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
}
