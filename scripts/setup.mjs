// Prepares a checkout and, when asked, runs a script of package.json in it:
//
//   node scripts/setup.mjs                    only prepares
//   node scripts/setup.mjs run SCRIPT [ARG…]  prepares, then runs; exits with the script's code
//
// Needs Node 20.19 or newer and npm. Everything lands in the checkout: pnpm in .tools/, the packages
// (and the Node that the tools run on) in node_modules/. Nothing is installed globally.

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The one place that decides pnpm's version. */
const pnpmVersion = '12.21.0';
const oldestNode = [20, 19];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tools = join(root, '.tools');
const toolsBin = join(tools, 'node_modules', '.bin');
const windows = process.platform === 'win32';
const pnpm = join(tools, 'node_modules', 'pnpm', windows ? 'pnpm.exe' : 'pnpm');
const stamp = join(root, 'node_modules', '.merkki-setup');

/** Notes go to standard error: standard output belongs to the script that runs. */
function say(text) {
  process.stderr.write(`setup: ${text}\n`);
}

function stop(text) {
  say(text);
  process.exit(1);
}

function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** Without this checkout's own node_modules/.bin, whose node may be replaced while we work. */
function outsidePath() {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(join(root, 'node_modules')))
    .join(delimiter);
}

function runTool(command, args, options = {}) {
  return spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, PATH: outsidePath(), CI: 'true' },
    stdio: ['ignore', 2, 2],
    ...options,
  });
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  stop(`Node ${oldestNode.join('.')} or newer is needed; this is Node ${process.versions.node}.`);
}

function pnpmIsThere() {
  if (!existsSync(pnpm)) return false;
  const asked = runTool(pnpm, ['--version'], { stdio: 'pipe', encoding: 'utf8' });
  return asked.status === 0 && asked.stdout.trim() === pnpmVersion;
}

function installPnpm() {
  if (pnpmIsThere()) return;
  const start = performance.now();
  say(`pnpm ${pnpmVersion} into .tools/ (by npm) …`);
  const shell = windows; // npm is a .cmd file there
  const npm = runTool('npm', ['--version'], {
    stdio: ['ignore', 'pipe', 2],
    shell,
    encoding: 'utf8',
  });
  if (npm.status !== 0) stop('npm is needed and was not found. It comes with Node.');
  rmSync(tools, { recursive: true, force: true });
  mkdirSync(tools, { recursive: true });
  // allowScripts: pnpm's own script puts the binary of this platform in place.
  const manifest = {
    private: true,
    dependencies: { pnpm: pnpmVersion },
    allowScripts: { pnpm: true },
  };
  writeFileSync(join(tools, 'package.json'), JSON.stringify(manifest));
  const args = ['install', '--prefix', '.tools', '--ignore-scripts=false', '--loglevel=error'];
  args.push('--no-audit', '--no-fund', '--no-update-notifier');
  const installed = runTool('npm', args, { shell });
  if (installed.status !== 0 || !pnpmIsThere()) {
    stop('npm could not install pnpm; the reason stands above. Is the package registry reachable?');
  }
  say(`pnpm ${pnpmVersion} is there (${secondsSince(start)}).`);
}

/** Everything that decides what `pnpm install` does. */
function fingerprint() {
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc'];
  for (const folder of ['packages', 'examples', 'test']) {
    files.push(join(folder, 'package.json'));
    if (!existsSync(join(root, folder))) continue;
    for (const name of readdirSync(join(root, folder)).sort()) {
      files.push(join(folder, name, 'package.json'));
    }
  }
  const hash = createHash('sha256').update(
    `${root} ${process.platform} ${process.arch} ${pnpmVersion}`,
  );
  for (const file of files) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(`\n${file}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function installPackages() {
  const wanted = fingerprint();
  const node = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');
  if (existsSync(stamp) && existsSync(node) && readFileSync(stamp, 'utf8') === wanted) return;
  const start = performance.now();
  say('packages of pnpm-lock.yaml into node_modules/ (by pnpm) …');
  rmSync(stamp, { force: true });
  const installed = runTool(pnpm, ['install', '--frozen-lockfile']);
  if (installed.status !== 0) {
    stop(
      'pnpm could not install the packages; the reason stands above. Is the package registry ' +
        'reachable? After a change of a package.json, update the lockfile: ' +
        '.tools/node_modules/.bin/pnpm install',
    );
  }
  writeFileSync(stamp, wanted);
  say(`packages are there (${secondsSince(start)}).`);
}

/** Runs a script of the root package.json; Ctrl-C reaches the child by itself, so we only wait. */
function runScript(script, args) {
  const env = { ...process.env, PATH: `${toolsBin}${delimiter}${outsidePath()}` };
  const child = spawn(pnpm, ['run', script, ...args], { cwd: root, env, stdio: 'inherit' });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => stop(`pnpm could not be started: ${error.message}`));
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? code : 1;
  });
}

const [action, script, ...rest] = process.argv.slice(2);
if (action !== undefined && (action !== 'run' || script === undefined)) {
  stop('usage: node scripts/setup.mjs [run SCRIPT [ARG…]]');
}
checkNode();
installPnpm();
installPackages();
if (script === undefined) say('ready.');
else runScript(script, rest);
