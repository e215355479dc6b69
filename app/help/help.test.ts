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

const asked = (address: string, cookie = '') => new Request(`http://localhost/help/${address}`, { headers: { cookie } });

const pages = { now: () => import('./now/route'), overdose: () => import('./overdose/route'), lines: () => import('./lines/route') };
const cases = locales.flatMap((locale) => Object.entries(pages).map(([name, load]) => ({ name, locale, load })));

describe.each(cases)('the help page "$name" in $locale', ({ locale, load }) => {
  async function answer() {
    request.locale = locale;
    return (await load()).GET(asked('now'));
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
  const before = await (await (await pages[name]()).GET(asked(name))).text();
  expect(before).not.toContain('1-877-696-1996');
  checked.lines = [line];
  const after = await (await (await pages[name]()).GET(asked(name))).text();
  checked.lines = [];
  expect(after).toContain('href="tel:1-877-696-1996"');
  expect(after).toMatch(/somebody of this site checked these numbers.*2026-11-25/i);
});

test('/help/now lets a person call the lifeline, or write to it', async () => {
  request.locale = 'en';
  const page = await (await (await pages.now()).GET(asked('now'))).text();
  expect(page).toContain('href="tel:988"');
  expect(page).toContain('href="sms:988"');
});

test('words put into a plain page are escaped', () => {
  expect(html`<p title="${'"a"'}">${'<b>&'}</p>`.markup).toBe('<p title="&#34;a&#34;">&#60;b&#62;&#38;</p>');
});

describe('numbers of several countries', () => {
  const british = { ...line, id: 'b', country: 'GB', kind: 'suicide', name: 'Samaritans', call: '116 123', languages: ['en'] };
  const welsh = { ...british, id: 'c', name: 'Ayuda', call: '117 117', languages: ['es'] };
  const textOf = async (page: 'now' | 'lines', address = page as string, cookie = '') => {
    request.locale = 'en';
    checked.lines = [british, welsh, line];
    const answer = await (await pages[page]()).GET(asked(address, cookie));
    checked.lines = [];
    return { text: await answer.text(), kept: answer.headers.get('set-cookie') };
  };

  test('show those of the host’s own country first, and the others one tap away', async () => {
    const { text, kept } = await textOf('lines');
    expect(text).toContain('tel:116123');
    expect(text).not.toContain('1-877-696-1996');
    expect(text).toContain('<a href="/help/lines?country=US">United States</a>');
    expect(text.indexOf('tel:999')).toBeLessThan(text.indexOf('tel:911'));
    expect(kept).toBeNull();
  });

  test('are kept as chosen in a cookie alone, and shown so on every help page', async () => {
    const chosen = await textOf('lines', 'lines?country=US');
    expect(chosen.text).toContain('1-877-696-1996');
    expect(chosen.kept).toMatch(/^help_country=US; Path=\/; Max-Age=31536000; SameSite=Lax$/);
    expect((await textOf('now', 'now', 'help_country=US')).text).toContain('1-877-696-1996');
    const unknown = await textOf('lines', 'lines?country=%3Cb%3E');
    expect([unknown.text.includes('116 123'), unknown.kept]).toEqual([true, null]);
  });

  test('do not send people in one country to the line of another', async () => {
    const { text } = await textOf('now');
    expect(text).not.toContain('tel:988');
    expect(text).not.toContain('Call or text 988');
    expect((await textOf('now', 'now?country=US')).text).toContain('tel:988');
  });

  test('begin with those that speak the reader’s language', async () => {
    request.locale = 'es';
    checked.lines = [british, welsh, line];
    const text = await (await (await pages.lines()).GET(asked('lines'))).text();
    checked.lines = [];
    expect(text.indexOf('Ayuda')).toBeLessThan(text.indexOf('Samaritans'));
  });
});
