// Brings dist/ up to date with the sources, file by file; silent and quick when it is already.
// It only strips types: `npm run check` is what verifies them.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

import { withLock } from './local/with-lock.js';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const manifestFile = join(dist, '.built.json');
const rooms = ['gateway', 'schema', 'scripts', 'subgraphs', 'tests/support'];
const page = 'gateway/explorer/page';
const assets = ['.graphql', '.sql', '.csv', '.json'];
const sources = (path) => path.endsWith('.ts') || assets.some((ending) => path.endsWith(ending));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await build().catch((error) => {
    console.error(
      error instanceof Error && error.message.startsWith('Cannot') ? error.message : error,
    );
    process.exitCode = 1;
  });
}

/** Builds what changed since the last build; of two builds at once, the second waits. */
export async function build() {
  if (isFresh(readManifest(), surveySources())) return;
  await withLock(join(root, '.data', 'build.lock'), async () => {
    const built = readManifest();
    const wanted = surveySources();
    if (isFresh(built, wanted)) return;
    await buildFiles(built.files, wanted.files, built.settings === wanted.settings);
    writeManifest({ ...wanted, page: built.page });
    if (built.page !== wanted.page) buildPage();
    writeManifest(wanted);
  });
}

/** What the outcome depends on: each source's stamp, the compiler's settings, the browser page. */
function surveySources() {
  const files = {};
  for (const room of rooms) {
    for (const path of listFiles(room, (folder) => folder !== page)) {
      if (sources(path) && !path.endsWith('.config.ts')) files[path] = stamp(path);
    }
  }
  const settings = ['scripts/build.js', 'tsconfig.json'].map(stamp).join();
  const pageSources = [...listFiles(page), 'gateway/explorer/vite.config.ts', 'package-lock.json'];
  const hasPage = existsSync(join(root, 'gateway/explorer/vite.config.ts'));
  return { settings, files, page: hasPage ? pageSources.map(stamp).join() : '' };
}

function listFiles(folder, enter = () => true) {
  if (!existsSync(join(root, folder)) || !enter(folder)) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(path, enter) : [path];
  });
}

function stamp(path) {
  const { mtimeMs, size } = statSync(join(root, path));
  return `${mtimeMs}:${size}`;
}

function readManifest() {
  if (!existsSync(manifestFile)) return { settings: '', files: {}, page: '' };
  return JSON.parse(readFileSync(manifestFile, 'utf8'));
}

function writeManifest(manifest) {
  writeWhole(manifestFile, JSON.stringify(manifest));
}

function isFresh(built, wanted) {
  return JSON.stringify(built) === JSON.stringify(wanted);
}

async function buildFiles(built, wanted, settingsHold) {
  for (const path of Object.keys(built))
    if (!(path in wanted)) rmSync(output(path), { force: true });
  const stale = Object.keys(wanted).filter((path) => !settingsHold || built[path] !== wanted[path]);
  if (stale.length === 0) return;
  console.log(`Building ${stale.length} files into dist/ ...`);
  const { default: ts } = await import('typescript');
  const { options } = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), {}, ts.sys);
  for (const path of stale) {
    if (path.endsWith('.ts')) transpile(ts, options, path);
    else copyWhole(join(root, path), output(path));
  }
}

function transpile(ts, compilerOptions, path) {
  const target = output(path);
  const { outputText, sourceMapText } = ts.transpileModule(readFileSync(join(root, path), 'utf8'), {
    // One file alone does not show that its package is made of ES modules.
    compilerOptions: { ...compilerOptions, module: ts.ModuleKind.ESNext },
    fileName: path,
  });
  const map = JSON.parse(sourceMapText);
  map.sources = [relative(dirname(target), join(root, path))];
  writeWhole(`${target}.map`, JSON.stringify(map));
  writeWhole(target, outputText);
}

function output(path) {
  return join(dist, path.endsWith('.ts') ? `${path.slice(0, -3)}.js` : path);
}

/** Written beside and renamed: a process that reads now sees the old file or the new one. */
function writeWhole(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

function copyWhole(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, `${to}.new`);
  renameSync(`${to}.new`, to);
}

function buildPage() {
  console.log('Building the explorer page (once, about half a minute) ...');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = [vite, 'build', '--config', 'gateway/explorer/vite.config.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, options, {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return;
  throw new Error(`Cannot build the explorer page: Vite ended with an error\n${stdout}${stderr}`);
}
