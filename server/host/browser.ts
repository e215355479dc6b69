import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { step } from './progress';
import { refusal } from './refusal';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser for the journeys: the one named, else one of the system, else Playwright's own; undefined when there is none. */
export function browserPath(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
  return found ?? [chromium.executablePath()].find((path) => existsSync(path));
}

/** What Chromium needs to be told to run as root, and to ask nobody but the site for anything. */
export const browserArgs = () => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** Sees to it that there is a browser that starts, and brings one in if need be. */
export async function haveBrowser() {
  if (browserPath() && (await starts())) return;
  if (process.env.CHROMIUM_PATH) throw refusal(`The browser of CHROMIUM_PATH (${process.env.CHROMIUM_PATH}) does not start.`);
  await step('Bringing in a browser', 'Looked for a browser', async () => {
    const ways: [string, string[]][] = [['npx', ['playwright', 'install', 'chromium']]];
    if (process.getuid?.() === 0) ways.push(['apt-get', ['update']], ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium']]);
    for (const [program, args] of ways) {
      spawnSync(program, args, { stdio: 'ignore' });
      if (browserPath() && (await starts())) return;
    }
  });
  if (!(await starts()))
    throw refusal('There is no browser for the journeys, and none could be brought in. Install Chromium, or set CHROMIUM_PATH.');
}

async function starts() {
  try {
    const browser = await chromium.launch({ executablePath: browserPath(), args: browserArgs() });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
