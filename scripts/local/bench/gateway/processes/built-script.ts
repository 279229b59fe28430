import { join } from 'node:path';

import { projectRoot } from '../../../../../gateway/project-root.ts';

/** Where a script is built: processes run compiled JavaScript, whoever starts them. */
export function builtScript(path: string): string {
  return join(projectRoot, 'dist', path);
}

/** Where a script of this folder is built. */
export function benchProcessScript(name: string): string {
  return builtScript(`scripts/local/bench/gateway/processes/${name}.js`);
}
