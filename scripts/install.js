// Installs the packages when they are missing or are not those of package-lock.json.
// Plain JavaScript without dependencies: on a fresh clone it runs before there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

refuseOldNode();
if (!isInstalled()) install();

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Concierto needs Node 20.19 or newer, this is ${process.versions.node}: see https://nodejs.org`,
  );
}

/** npm notes what it installed in a lock file of its own, as its last act. */
function isInstalled() {
  const note = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = readPackages(note);
  const wanted = readPackages(join(root, 'package-lock.json'));
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = installed[path];
    // A package for another platform is optional, and is left out.
    if (path === '' || (found === undefined && optional === true)) return true;
    return found?.version === version && found?.integrity === integrity;
  });
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function install() {
  console.log('Installing packages (once, and when package-lock.json changes) ...');
  const npm = process.env.npm_execpath ?? '';
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const result = npm.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', options, {
        cwd: root,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
  if (result.status === 0) return;
  fail(
    'Cannot install the packages: npm ended with an error (above). Check that the package ' +
      'registry can be reached and that this folder can be written to, then try again',
  );
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
