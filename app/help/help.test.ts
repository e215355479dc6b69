import { describe, expect, test, vi } from 'vitest';
import { type Locale, locales } from '@/db/vocabulary';
import { html } from './html';

const request = vi.hoisted(() => ({ locale: 'en' as Locale }));
vi.mock('next-intl/server', () => ({
  getLocale: async () => request.locale,
  getFormatter: async () => ({ dateTime: (day: Date) => day.toISOString().slice(0, 10) }),
}));

const checked = vi.hoisted(() => ({ lines: [] as object[] }));
vi.mock('@/app/_trpc/server', () => ({ api: { watch: { lines: async () => checked.lines } } }));
const line = {
  ...{
    id: 'a',
    country: 'US',
    kind: 'overdose',
    name: 'Never Use Alone',
    call: '1-877-696-1996',
    write: null,
    languages: ['en'],
    hours: '24/7',
  },
  ...{ source: 'neverusealone.com', verifiedAt: new Date('2026-11-25T12:00:00Z') },
};

const pages = { now: () => import('./now/route'), overdose: () => import('./overdose/route'), lines: () => import('./lines/route') };
const cases = locales.flatMap((locale) => Object.entries(pages).map(([name, load]) => ({ name, locale, load })));

describe.each(cases)('the help page "$name" in $locale', ({ locale, load }) => {
  async function answer() {
    request.locale = locale;
    return (await load()).GET();
  }

  test('P16: weighs less than 30 kB, style and all', async () => {
    const size = (await (await answer()).arrayBuffer()).byteLength;
    expect(size).toBeGreaterThan(4000);
    expect(size).toBeLessThan(30_000);
  });

  test('has no script, and loads nothing', async () => {
    const page = await (await answer()).text();
    expect(page).not.toMatch(/<script|<iframe|<img|<object|javascript:|\son\w+=|@import|url\(/i);
  });

  test('leads only to this site, to a call, to a message, and out', async () => {
    const page = await (await answer()).text();
    const away = [...page.matchAll(/(?:href|src|action)="([^"]*)"/g)]
      .map(([, to]) => to)
      .filter((to) => !/^(\/(?!\/)|#|tel:|sms:)/.test(to ?? ''));
    expect(away).toEqual(['https://www.weather.gov/']);
  });

  test('says that its numbers are not confirmed, and since when', async () => {
    const page = await (await answer()).text();
    expect(page).toMatch(
      locale === 'en' ? /has not confirmed these numbers yet.*2026-11-22/ : /aún no ha confirmado estos números.*2026-11-22/,
    );
  });

  test('lets its browser run nothing and fetch nothing', async () => {
    expect((await answer()).headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']*'; img-src 'self';/,
    );
  });
});

test.each(['now', 'lines'] as const)('/help/%s shows a number that was checked, with the day of it, and no other', async (name) => {
  request.locale = 'en';
  const before = await (await (await pages[name]()).GET()).text();
  expect(before).not.toContain('1-877-696-1996');
  checked.lines = [line];
  const after = await (await (await pages[name]()).GET()).text();
  checked.lines = [];
  expect(after).toContain('href="tel:1-877-696-1996"');
  expect(after).toMatch(/somebody of this site checked these numbers.*2026-11-25/i);
});

test('/help/now lets a person call the lifeline, or write to it', async () => {
  request.locale = 'en';
  const page = await (await (await pages.now()).GET()).text();
  expect(page).toContain('href="tel:988"');
  expect(page).toContain('href="sms:988"');
});

test('words put into a plain page are escaped', () => {
  expect(html`<p title="${'"a"'}">${'<b>&'}</p>`.markup).toBe('<p title="&#34;a&#34;">&#60;b&#62;&#38;</p>');
});
