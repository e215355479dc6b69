import { mkdirSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { demoSignIns } from '@/server/demo/people';
import { browserArgs, browserPath } from '@/server/host/browser';

type Picture = { name: string; path: string; as?: (typeof demoSignIns)[number]['handle']; phone?: boolean; dark?: boolean };

/** What the README shows: the demo community as each kind of person meets it. */
const pictures: Picture[] = [
  { name: 'front', path: '/' },
  { name: 'thread', path: '/groups/first-months/2', as: 'morning-otter' },
  { name: 'thread-phone', path: '/groups/on-medication/2', as: 'morning-otter', phone: true, dark: true },
  { name: 'meetings-phone', path: '/meetings?place=19104&when=today', phone: true },
  { name: 'sponsors', path: '/sponsors', as: 'amber-lantern' },
  { name: 'case', path: '/moderation', as: 'slow-river', dark: true },
  { name: 'help-phone', path: '/help/now', phone: true },
];

const folder = 'docs/pictures';
const origin = process.env.E2E_URL ?? '';

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: browserPath(), args: browserArgs() });
for (const picture of pictures) await take(browser, picture);
await browser.close();

async function take(browser: Browser, { name, path, as, phone, dark }: Picture) {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: phone ? { width: 390, height: 780 } : { width: 1280, height: 860 },
    deviceScaleFactor: 1.5,
    colorScheme: dark ? 'dark' : 'light',
    timezoneId: 'America/New_York',
  });
  const page = await context.newPage();
  const demo = demoSignIns.find(({ handle }) => handle === as);
  if (demo) {
    await page.goto('/sign-in');
    await page.getByLabel('Your handle').fill(demo.handle);
    await page.getByLabel('Your passphrase').fill(demo.passphrase);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('/');
  }
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `${folder}/${name}.png` });
  await context.close();
  console.log(`${folder}/${name}.png`);
}
