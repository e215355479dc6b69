import { expect, expectAccessible, origins, test } from './test';

/** Late in the evening and before dawn on each day of the week, so that there is one tonight whenever this runs. */
const nights = [0, 1, 2, 3, 4, 5, 6].flatMap((day) => ['23:30', '03:30'].map((time) => ({ day, time })));
const box = 'Place, ZIP or postcode, name or group';
const fresh = (name: string) => `${name} ${crypto.randomUUID().slice(0, 6)}`;

test('a person finds a meeting near a ZIP code tonight, and sees what to expect', async ({ page, make }) => {
  const name = fresh('Lamp in the window');
  for (const night of nights) await make.meeting({ name, facets: ['newcomer', 'open'], types: ['BEG', 'O'], ...night });

  await page.goto('/meetings');
  await page.getByLabel(box).fill('NA 19104');
  await page.getByRole('button', { name: 'Find meetings' }).click();
  await expect(page).toHaveURL(/place=NA\+19104/);
  await expect(page.getByRole('heading', { name: /meetings? within \d+ km of/ })).toBeVisible();
  await expect(page.getByText('Understood as: Narcotics Anonymous')).toBeVisible();
  await page.getByRole('link', { name: /^Tonight/ }).click();
  await expect(page).toHaveURL(/when=tonight/);
  await expect(page.getByRole('link', { name: 'Take away: Tonight' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText(/(11|3):30/).first()).toBeVisible();
  await expect(page.getByText('Made for people who are new. A good first one.')).toBeVisible();
  await expect(page.getByText('If it is your first time')).toBeVisible();
  await expectAccessible(page);
});

test('on a small screen a search leads to what was found', async ({ page, make }) => {
  await make.meeting({ name: fresh('Footbridge') });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/meetings');
  const found = page.getByRole('heading', { name: /meetings? within \d+ km of/ });
  await page.getByLabel(box).fill('19104');
  await page.getByLabel(box).press('Enter');
  await expect(found).toBeInViewport();
});

test('a choice is asked for at once, counts what it finds, and can be taken away', async ({ page, make }) => {
  const group = fresh('Harbor');
  for (const day of [1, 2, 2]) await make.meeting({ name: `${group} ${day}`, searchText: group.toLowerCase(), day });
  await page.goto(`/meetings?q=${group.split(' ')[1]}`);
  await page.getByText('More choices').click();
  const tuesday = page.getByRole('checkbox', { name: 'Tuesday (2)' });
  await tuesday.check();
  await expect(page).toHaveURL(/day=2/);
  await expect(page.getByRole('heading', { name: '2 meetings, the next first' })).toBeVisible();
  await page.getByRole('link', { name: 'Take away: Tuesday' }).click();
  await expect(page.getByRole('heading', { name: '3 meetings, the next first' })).toBeVisible();
});

test('the map has as many as the list, and leads closer', async ({ page, make }) => {
  const group = fresh('Quay');
  const [, word] = group.split(' ');
  for (let index = 0; index < 5; index++)
    await make.meeting({ name: group, searchText: group.toLowerCase(), latitude: 52.1 + index / 10, longitude: 4.3 + index / 10 });
  await make.meeting({ name: group, searchText: group.toLowerCase(), venue: 'online', latitude: null, longitude: null });
  await page.goto(`/meetings?q=${word}`);
  await expect(page.getByRole('heading', { name: '6 meetings, the next first' })).toBeVisible();
  await page.getByRole('link', { name: 'Map' }).click();
  await expect(page.getByRole('heading', { name: '6 meetings on this map and beside it' })).toBeVisible();
  await expect(page.getByText('1 more has no place on a map, such as one online.')).toBeVisible();
  await expectAccessible(page);
});

test('a person keeps a meeting, and opens it where there is no network', async ({ page, context, make }) => {
  const name = fresh('Back room');
  const { slug } = await make.meeting({ name, searchText: name.toLowerCase() });
  await page.goto(`/meetings/${slug}`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Saved' })).toBeVisible();
  await page.goto('/meetings/mine');
  await expect(page.getByRole('link', { name })).toBeVisible();
  // A worker that began while this page was loading gives out the next one.
  const isKept = (path: string) =>
    page.evaluate(async (asked) => {
      const worker = (await navigator.serviceWorker.getRegistration())?.active;
      return worker?.state === 'activated' && (await caches.match(asked, { ignoreVary: true })) !== undefined;
    }, path);
  for (const path of [`/meetings/${slug}`, '/meetings/mine']) await expect.poll(() => isKept(path), { timeout: 30_000 }).toBe(true);
  // The list around here as well.
  const list = `/meetings?q=${name.split(' ').at(-1)}`;
  await page.goto(list);
  await page.getByRole('button', { name: 'Keep offline' }).click();
  await expect(page.getByRole('button', { name: 'Kept offline' })).toBeVisible();
  await expect.poll(() => isKept(list), { timeout: 30_000 }).toBe(true);
  await context.setOffline(true);
  await page.goto(list);
  await expect(page.getByRole('link', { name })).toBeVisible();
  await page.goto(`/meetings/${slug}`);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.goto('/meetings/mine');
  await expect(page.getByRole('link', { name })).toBeVisible();
  await context.setOffline(false);
});

test('what is kept goes to the account when one says so, and reminds; the diary is there', async ({ page, make, signIn }) => {
  const person = await make.member();
  const name = fresh('Corner house');
  const { slug } = await make.meeting({ name });
  await signIn(person);
  await page.goto(`/meetings/${slug}`);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.goto('/meetings/mine');
  await page.getByRole('button', { name: 'Keep them in my account' }).click();
  await expect(page.getByRole('heading', { name: 'My week' })).toBeVisible();
  await page.getByLabel(`Remind me of ${name}`).selectOption('60');
  await page.getByLabel('A note to yourself').fill('I stayed to the end.');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'I stayed to the end.' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(`Remind me of ${name}`)).toHaveValue('60');
  await expectAccessible(page);
  // On a device that others use as well, nothing of it stays when one signs out.
  await page.goto('/me');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
  await page.goto('/meetings/mine');
  await expect(page.getByText('You have saved no meetings here yet')).toBeVisible();
});

test('Q01: whoever has no account reads meetings: no cookie is set, nobody is asked to sign in, no other host hears of it', async ({
  make,
  playwright,
}) => {
  const visitor = await playwright.request.newContext({ baseURL: origins()[0] });
  for (const fellowship of ['na', 'aa'] as const) {
    const name = fresh(`Open ${fellowship}`);
    const { slug } = await make.meeting({ name, fellowship });
    for (const path of [`/meetings?q=${encodeURIComponent(name)}&fellowship=${fellowship}`, `/meetings/${slug}`]) {
      const answer = await visitor.get(path, { maxRedirects: 0 });
      expect([path, answer.status()]).toEqual([path, 200]);
      expect(answer.headers()).not.toHaveProperty('set-cookie');
      const html = await answer.text();
      expect(html).toContain(name);
      expect(html.match(/ src(?:set)?="(?:https?:)?\/\/(?!localhost|127\.0\.0\.1)[^"]*"/g) ?? []).toEqual([]);
    }
  }
  await visitor.dispose();
});

test('a visitor says what is wrong, and a moderator takes up a part of it', async ({ page, make, otherBrowser }) => {
  const name = fresh('Side door');
  const { slug } = await make.meeting({ name, day: 1, time: '19:00' });
  await page.goto(`/meetings/${slug}`);
  await page.getByRole('link', { name: 'Details are wrong' }).click();
  await page.getByLabel('Day').selectOption('4');
  await page.getByLabel('Building').fill('The new hall');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('A moderator will look at it.')).toBeVisible();

  const staff = await otherBrowser(await make.member({ role: 'moderator' }));
  await staff.goto('/moderation/meetings');
  const proposal = staff.getByRole('listitem').filter({ hasText: name });
  await proposal.getByLabel(/Building/).uncheck();
  await proposal.getByRole('button', { name: 'Take up 1 field' }).click();
  await expect(proposal).toHaveCount(0);
  // A page of the meetings may be as old as half a second.
  await expect(async () => {
    await page.goto(`/meetings/${slug}`);
    await expect(page.getByText('Every Thursday')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(page.getByText('The new hall')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a person finds a meeting just the same, and the way in', async ({ page, make }) => {
    const name = fresh('Back stairs');
    const ways = { venue: 'hybrid' as const, conferenceUrl: 'https://zoom.us/j/123456789' };
    for (const night of nights) await make.meeting({ name, ...ways, ...night });
    await page.goto('/meetings');
    await page.getByLabel(box).fill('19104');
    await page.getByRole('button', { name: 'Find meetings' }).click();
    await page.getByRole('link', { name: /^Tonight/ }).click();
    await page.getByRole('link', { name }).first().click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    expect(await page.content()).not.toContain('zoom.us');
    await page.getByRole('button', { name: 'Show the join link' }).click();
    await expect(page.getByRole('link', { name: 'Open the meeting’s link' })).toHaveAttribute('href', ways.conferenceUrl);
    await page.getByRole('button', { name: 'It was on' }).click();
    await expect(page.getByText('Thank you. That helps the next person.')).toBeVisible();
  });

  test('a place nobody knows ends in advice, not in nothing', async ({ page }) => {
    await page.goto('/meetings?place=Nowhereinparticular');
    await expect(page.getByText(/We do not know a place called/).first()).toBeVisible();
  });
});
