import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { defineConfig } from 'vite';
import type { Plugin, Rolldown } from 'vite';

const built = join(import.meta.dirname, '..', '..', 'dist', 'gateway', 'explorer', 'page');

// Base and workers as the gateway serves them: one origin, no CDN, no `eval`.
export default defineConfig({
  root: join(import.meta.dirname, 'page'),
  base: '/graphiql/',
  worker: { format: 'es' },
  build: {
    outDir: built,
    emptyOutDir: true,
    chunkSizeWarningLimit: 6_000,
    rolldownOptions: { onLog: tell },
  },
  plugins: [precompress()],
});

/** Directives such as "use client" mean nothing to a page without a server side, and there are hundreds. */
function tell(
  level: Rolldown.LogLevel,
  log: Rolldown.RolldownLog,
  next: (level: Rolldown.LogLevel, log: Rolldown.RolldownLog) => void,
): void {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
}

/** Writes each file compressed beside itself, so that the gateway only reads. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    closeBundle: async () => {
      const entries = await readdir(built, { recursive: true, withFileTypes: true });
      const files = entries.filter(
        (entry) => entry.isFile() && /\.(css|html|js|ttf)$/.test(entry.name),
      );
      await Promise.all(files.map((entry) => compress(join(entry.parentPath, entry.name))));
    },
  };
}

async function compress(file: string): Promise<void> {
  const text = await readFile(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(text, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(text, { level: 9 }));
}
