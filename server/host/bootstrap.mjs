// The first step of every command: runs on any Node from 20 on with nothing installed, brings the packages in, and hands over to
// the Node of the project (the npm package `node`), which runs `<command>.ts` beside this file.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const commands = ['start', 'test', 'dev', 'import', 'bench', 'pictures', 'audit'];
const oldestNode = 20;
const root = fileURLToPath(new URL('../..', import.meta.url));
const stamp = 'node_modules/.cairn-installed';
const installing = '.data/installing';
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

let child;
let stopped = false;
for (const signal of signals)
  process.on(signal, () => {
    stopped = true;
    child?.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  });

try {
  process.chdir(root);
  const [command = 'start', ...args] = process.argv.slice(2);
  if (Number(process.versions.node.split('.')[0]) < oldestNode)
    refuse(`Cairn needs Node ${oldestNode} or newer; this is ${process.version}.`);
  if (!commands.includes(command)) refuse(`There is no command "${command}". There are: ${commands.join(', ')}.`);
  stopWithNpm();
  if (!isInstalled()) await alone(install);
  const node = 'node_modules/node/bin/node';
  if (!existsSync(node)) refuse('The npm package "node" was not set up. Run "npm rebuild node", and look at what it says.');
  // What was compiled is kept, for the next start to be quick.
  process.env.NODE_COMPILE_CACHE ??= 'node_modules/.cache/compiled';
  process.exitCode = await run(node, ['--import', 'tsx', `server/host/${command}.ts`, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
} catch (error) {
  refuse(
    error.code === 'EROFS' || error.code === 'EACCES' || error.code === 'ENOSPC'
      ? `Cairn cannot write to its folder: ${error.message}`
      : error.message,
  );
}

function refuse(line) {
  console.error(line);
  process.exit(1);
}

/** npm does not always pass on that it was ended; then this process has another parent, and ends too. */
function stopWithNpm() {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  setInterval(() => {
    if (process.ppid !== parent) {
      stopped = true;
      child?.kill('SIGTERM');
    }
  }, 500).unref();
}

/** What is wanted, in short: a lock file of this content, for this kind of machine. */
function wanted() {
  return createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(process.platform + process.arch)
    .digest('hex');
}

/** Whether the folder holds what the lock file names: by our stamp, or, where npm was run by hand, by npm's own list. */
function isInstalled() {
  if (!existsSync('node_modules/node/bin/node')) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) return true;
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const asked = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const there = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
  return Object.entries(asked).every(
    ([path, { version, optional }]) => !path || (there[path] ? there[path].version === version : optional),
  );
}

async function install() {
  if (isInstalled()) return;
  const began = Date.now();
  const npm = await findNpm();
  console.log('Installing the packages (a minute or two, the first time) …');
  const how = existsSync('node_modules/.package-lock.json') ? ['install', '--no-save'] : ['ci'];
  const code = await run(...npm([...how, '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']), {
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (stopped) process.exit(130);
  if (code !== 0) refuse('npm could not install the packages; what it said stands above. Run the same command again when that is mended.');
  writeFileSync(stamp, wanted());
  console.log(`Installed the packages (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

/** The npm that runs this script, else the one on the path. */
async function findNpm() {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.c?js$/.test(cli) && existsSync(cli)) return (args) => [process.execPath, [cli, ...args]];
  const name = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  if ((await run(name, ['--version'], { stdio: 'ignore' }).catch(() => 1)) !== 0)
    refuse('Cairn needs npm beside Node, and it is not there. Install it, and run this again.');
  return (args) => [name, args];
}

/** Runs the work while no other start of this clone does; waits for one that does. */
async function alone(work) {
  mkdirSync('.data', { recursive: true, mode: 0o711 });
  for (let waited = 0; !takeTurn(); waited++) {
    if (waited === 0) console.log('Another start is installing the packages; waiting for it …');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    if (stopped) process.exit(130);
  }
  const turn = setInterval(() => writeFileSync(installing, String(process.pid)), 2000);
  process.on('exit', () => rmSync(installing, { force: true }));
  await work();
  clearInterval(turn);
  rmSync(installing, { force: true });
}

/** The file is written anew every two seconds, so one that is older was left by a start that was killed. */
function takeTurn() {
  try {
    if (Date.now() - statSync(installing).mtimeMs > 10_000) rmSync(installing, { force: true });
  } catch {
    /* There is none. */
  }
  try {
    writeFileSync(installing, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function run(program, args, options) {
  return new Promise((resolve, reject) => {
    child = spawn(program, args, { stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
