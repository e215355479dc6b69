import { expect, expectAccessible, test } from './test';

const box = 'Place, ZIP or postcode, name or group';
const fresh = (name: string) => `${name} ${crypto.randomUUID().slice(0, 6)}`;
const wordOf = (name: string) => name.split(' ').at(-1) ?? '';

test('where somebody is gets asked for on a tap alone, and only the area is sent', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 39.951234, longitude: -75.165432 });
  await page.addInitScript(() => {
    const ask = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
    navigator.geolocation.getCurrentPosition = (...given) => {
      sessionStorage.setItem('asked', 'yes');
      ask(...given);
    };
  });
  const addresses: string[] = [];
  context.on('request', (request) => addresses.push(request.url() + (request.postData() ?? '')));
  await page.goto('/meetings');
  await expect(page.getByRole('button', { name: 'Use my location' })).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('asked'))).toBeNull();
  await page.getByRole('button', { name: 'Use my location' }).click();
  await expect(page).toHaveURL(/near=39\.95,-75\.17/);
  expect(await page.evaluate(() => sessionStorage.getItem('asked'))).toBe('yes');
  for (const address of addresses) expect(address).not.toMatch(/39\.951|75\.165/);
});

test('where nothing is found there is something to do: look farther, join from home, or talk to somebody', async ({ page, make }) => {
  const name = fresh('Causeway');
  const { slug } = await make.meeting({ name, searchText: name.toLowerCase(), latitude: 52.4, longitude: 4.3 });
  // Somewhere there is always one online, or this would be tested on whatever else there is.
  await make.meeting({ name: fresh('Dial in'), venue: 'online', latitude: null, longitude: null, conferenceUrl: 'https://zoom.us/j/1' });
  await page.goto(`/meetings?near=52.1,4.3&within=5&q=${wordOf(name)}`);
  await expect(page.getByText('No meeting fits all of that')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Online, the next to begin' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Talk to someone now' })).toHaveAttribute('href', '/help/lines');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Look within 500 km' }).click();
  await expect(page.getByRole('link', { name })).toHaveAttribute('href', `/meetings/${slug}`);
});

test('a list is handed on by its address, and printed without what is only for a screen', async ({ page, context, make }) => {
  const name = fresh('Lock keeper');
  await make.meeting({ name, searchText: name.toLowerCase() });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/meetings?q=${wordOf(name)}`);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('button', { name: 'Address copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name })).toBeVisible();
  for (const part of [page.getByLabel(box), page.getByRole('button', { name: 'Print' }), page.locator('[data-exit]')])
    await expect(part).toBeHidden();
});

test('leaving at once takes what was kept of meetings along, unless the device is one’s own', async ({ page, make }) => {
  const name = fresh('Ferry stairs');
  const { slug } = await make.meeting({ name });
  // As `app/_ui/exit-url.ts` has it.
  const exitUrl = 'https://www.weather.gov/';
  await page.route(exitUrl, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }));
  const keepAndLeave = async (isMine: boolean) => {
    await page.goto(`/meetings/${slug}`);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.goto('/meetings/mine');
    await expect(page.getByRole('link', { name })).toBeVisible();
    if (isMine) await page.getByRole('checkbox').check();
    await page.locator('[data-exit]').click();
    await expect(page).toHaveURL(exitUrl);
    await page.goto('/meetings/mine');
  };
  await keepAndLeave(false);
  await expect(page.getByText('You have saved no meetings here yet')).toBeVisible();
  await expect.poll(() => page.evaluate(() => caches.has('meetings'))).toBe(false);
  await keepAndLeave(true);
  await expect(page.getByRole('link', { name })).toBeVisible();
});

test.describe('in London', () => {
  test.use({ timezoneId: 'Europe/London' });

  test('a meeting in New York is at its own time and at mine, also while only one of them has changed the clock', async ({
    page,
    make,
  }) => {
    const year = new Date().getUTCFullYear() + 1;
    const sunday = (month: number, from: number) => {
      const first = new Date(Date.UTC(year, month - 1, from));
      return first.getTime() + ((7 - first.getUTCDay()) % 7) * 86_400_000;
    };
    const dayAfter = (sunday: number, days: number) => new Date(sunday + days * 86_400_000).toISOString().slice(0, 10);
    const group = fresh('Two clocks');
    const mondays = [
      ['before', dayAfter(sunday(3, 8), -6), 'EST', /Tue,? 12:00\sAM GMT for you/],
      ['between', dayAfter(sunday(3, 8), 1), 'EDT', /Mon,? 11:00\sPM GMT for you/],
      ['after', dayAfter(sunday(3, 25), 1), 'EDT', /Tue,? 12:00\sAM GMT\+1 for you/],
      ['autumn', dayAfter(sunday(10, 25), 1), 'EDT', /Mon,? 11:00\sPM GMT for you/],
      ['winter', dayAfter(sunday(11, 1), 1), 'EST', /Tue,? 12:00\sAM GMT for you/],
    ] as const;
    for (const [word, startsOn] of mondays) await make.meeting({ name: `${group} ${word}`, searchText: group.toLowerCase(), startsOn });
    await page.goto(`/meetings?q=${wordOf(group)}`);
    for (const [word, , zone, mine] of mondays) {
      const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: `${group} ${word}` }) });
      await expect(row.getByText(/^7:00\sPM$/)).toBeVisible();
      await expect(row.getByText(`${zone} · 1 hour`)).toBeVisible();
      await expect(row.getByText(mine)).toBeVisible();
    }
  });
});
