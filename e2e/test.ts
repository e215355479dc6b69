import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { encode } from 'next-auth/jwt';
import { connect } from '@/db/client';
import { rateLimits } from '@/db/schema/accounts';
import { startSession } from '@/server/accounts/mutations';
import { authSecret, sessionCookieName } from '@/server/api/auth';
import type { Context, Member } from '@/server/context';
import { env } from '@/server/env';
import { makers } from '@/server/testing/make';

const { db } = connect(env().DATABASE_URL, { max: 4 });

type Fixtures = {
  db: typeof db;
  make: ReturnType<typeof makers>;
  /** What the server's functions ask for, acting as nobody. */
  system: Context;
  /** Opens the site as one of the people `make` made. */
  signIn: (member: Member, context?: BrowserContext) => Promise<void>;
  /** A second person's browser, at the second app process: what is seen there came through the database. */
  otherBrowser: (member?: Member) => Promise<Page>;
  /** Fails the test when any page of it asked another host for anything. */
  staysHome: undefined;
  freshLimits: undefined;
};

/** `make` fills the database the servers read; `signIn` opens the site as one of the people it made. */
export const test = base.extend<Fixtures>({
  db: async ({}, use) => use(db),
  make: async ({}, use) => {
    const make = makers(db);
    // A page reckons the next time of a meeting from this moment, and not from that of the other tests.
    await use({ ...make, meeting: (over) => make.meeting({ firstSeenAt: new Date(), ...over }) });
  },
  system: async ({}, use) => use({ db, actor: { kind: 'system' }, now: new Date() }),

  signIn: async ({ context, system }, use) =>
    use(async (member, where = context) => {
      const { token } = await startSession({ ...system, now: new Date() }, member.id, 'Chromium on Linux');
      const value = await encode({ token: { token }, secret: authSecret() });
      for (const url of origins()) await where.addCookies([{ name: sessionCookieName(), value, url, httpOnly: true, sameSite: 'Lax' }]);
    }),

  otherBrowser: async ({ browser, signIn }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (member) => {
      const context = await browser.newContext({ baseURL: origins().at(-1) });
      opened.push(context);
      watchHosts(context);
      if (member) await signIn(member, context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },

  staysHome: [
    async ({ context }, use) => {
      strays.length = 0;
      watchHosts(context);
      await use(undefined);
      expect(strays, 'requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],

  freshLimits: [
    async ({}, use) => {
      await db.delete(rateLimits);
      await use(undefined);
    },
    { auto: true },
  ],
});

/** The addresses of the app processes: the journeys use the first, second browsers the last. */
export const origins = () => [process.env.E2E_URL, process.env.E2E_URL_2].filter((url): url is string => Boolean(url));

const strays: string[] = [];
function watchHosts(context: BrowserContext) {
  const own = origins().map((url) => new URL(url).host);
  context.on('request', (request) => {
    const url = new URL(request.url());
    // Where a person goes by themselves, such as by the quick exit, is not asked for by a page.
    const isGoing = request.isNavigationRequest() && request.frame().parentFrame() === null;
    if (url.protocol.startsWith('http') && !own.includes(url.host) && !isGoing) strays.push(request.url());
  });
}

/** Nothing that axe knows of stands in anybody's way on this page, in light and in dark. */
export async function expectAccessible(page: Page) {
  await expect(page).toHaveTitle(/./);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`,
    );
    expect(found, `${page.url()} in ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

export { expect } from '@playwright/test';
