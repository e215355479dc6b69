import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { takeLock } from './lock';
import { startProcess } from './processes';
import { step } from './progress';
import { refusal } from './refusal';

/** All that a build is made of. What only the host, the tests and the demo use is left out. */
const sources = ['app', 'server', 'db', 'public', 'next.config.js', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json'];
const notBuilt = /\.test\.tsx?$|^server\/(host|testing|demo|web)(\/|$)|^server\/(worker|web)\.ts$/;

/** The folder of the site that `npm start` serves; tests and measurements build one of their own, so as not to disturb it. */
export const siteFolder = '.next';
export const testFolder = '.next-test';

/**
 * Builds the site if its sources have changed since it was last built there. The folder is held until this process ends, so that none is
 * replaced under a site that is being served from it.
 */
export async function buildIfChanged(folder: string): Promise<void> {
  const stamp = join(folder, 'built-from');
  const wanted = digestOf(sources);
  const isCurrent = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  while (!(await holdCurrent(folder, isCurrent))) {
    const lock = hold(folder, 'alone');
    if (!lock) {
      await wait(500);
      continue;
    }
    rmSync(stamp, { force: true });
    await step('Building the site (about a minute)', 'Built the site', () => build(folder));
    writeFileSync(stamp, wanted);
    lock.release();
  }
}

/** Keeps what is built from being replaced, if it is what is wanted; refuses when an older one is in use. */
async function holdCurrent(folder: string, isCurrent: () => boolean) {
  const lock = hold(folder, 'shared');
  if (!lock) return false;
  if (isCurrent()) return true;
  lock.release();
  const alone = hold(folder, 'alone');
  if (!alone && hold(folder, 'shared'))
    throw refusal(
      'Another Cairn serves from this clone, and the sources have changed since it was built. Stop it first, then start again.',
    );
  alone?.release();
  return false;
}

function hold(folder: string, how: 'alone' | 'shared') {
  mkdirSync('node_modules/.cache', { recursive: true });
  return takeLock(`node_modules/.cache/cairn${folder}.lock`, how);
}

async function build(folder: string) {
  const env = { NODE_ENV: 'production', NEXT_DIST_DIR: folder };
  const building = startProcess('node_modules/next/dist/bin/next', ['build'], { env });
  const code = await building.ended;
  // Other folders' types would be checked twice, and when they are old, wrongly.
  if (folder !== siteFolder) rmSync(join(folder, 'types'), { recursive: true, force: true });
  if (code !== 0 || !existsSync(join(folder, 'BUILD_ID')))
    throw refusal(`${building.said()}\nThe site could not be built; why stands above.`);
}

/** A digest of these files and folders: it differs when the name or the content of any file in them does. */
export function digestOf(roots: string[], root = '.') {
  const hash = createHash('sha256');
  for (const path of roots.flatMap((name) => filesIn(name, root)).sort())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}

function filesIn(name: string, root: string): string[] {
  const found = statSync(join(root, name), { throwIfNoEntry: false });
  if (!found || notBuilt.test(name)) return [];
  return found.isDirectory() ? readdirSync(join(root, name)).flatMap((entry) => filesIn(`${name}/${entry}`, root)) : [name];
}
