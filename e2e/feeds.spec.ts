import { eq } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds } from '@/db/schema/meetings-feeds';
import { expect, expectAccessible, origins, test } from './test';

const word = () => crypto.randomUUID().slice(0, 6);

/** Stands for a site of somebody else: a page of one process that reads from the other, which is another origin. */
test.use({ bypassCSP: true });

test("another site shows our meetings with the field's own program, as it is", async ({ page, make, db, request }) => {
  const name = `Harbor Light ${word()}`;
  const first = await make.meeting({ name, day: 0, city: 'Camden' });
  await db
    .update(meetingFeeds)
    .set({ name: `List of ${name}` })
    .where(eq(meetingFeeds.id, first.feedId));
  // One on each day: the program opens with those of today.
  for (const day of [1, 2, 3, 4, 5, 6]) await make.meeting({ name, day, city: 'Camden', feedId: first.feedId, sourceId: `${day}` });

  const [here, there] = [origins()[0], origins().at(-1)];
  const root = `${there}/api/bmlt`;
  const bodies = async () => (await request.get(`${root}/client_interface/json/?switcher=GetServiceBodies`)).json();
  await expect
    .poll(async () => (await bodies()).map((body: { name: string }) => body.name), { timeout: 30_000 })
    .toContain(`List of ${name}`);
  const { id } = (await bodies()).find((body: { name: string }) => body.name === `List of ${name}`);

  await page.goto(`${here}/help/lines`);
  await page.setContent('<title>Another site</title><div id="bmlt-tabs"></div>');
  await page.addScriptTag({ path: 'node_modules/@bmlt-enabled/croutonjs/crouton.min.js' });
  // Without its map, whose tiles come from elsewhere.
  await page.addScriptTag({
    content: `var crouton = new Crouton({ root_server: '${root}', service_body: ['${id}'], recurse_service_bodies: true, show_map: '0' }); crouton.render();`,
  });
  await expect(page.getByText(name).filter({ visible: true }).first()).toBeVisible({ timeout: 30_000 });
});

test('whoever has a site finds how to use the listings, and programs find the feed of just these', async ({ page, make, request }) => {
  const name = `Open Window ${word()}`;
  const { slug } = await make.meeting({ name, searchText: name.toLowerCase(), fellowship: 'ha', conferenceUrl: null });
  await page.goto(`/meetings?q=${name.split(' ').at(-1)}`);
  const feed = await page.locator('link[rel=alternate][type="application/json"]').getAttribute('href');
  await expect
    .poll(async () => (await (await request.get(String(feed))).json()).map(({ name }: { name: string }) => name), { timeout: 30_000 })
    .toEqual([name]);
  await page.getByRole('link', { name: 'Use these listings on your own site' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Meeting data for your own site' })).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/meetings/${slug}`);
  const data = JSON.parse(String(await page.locator('script[type="application/ld+json"]').textContent()));
  expect(data).toMatchObject({ '@type': 'Event', name, eventSchedule: { startTime: '19:00', scheduleTimezone: 'America/New_York' } });
});

test('a page of another site reads the feed, and is told when it changes', async ({ page, make, db }) => {
  const name = `Far Shore ${word()}`;
  const { id } = await make.meeting({ name, searchText: name.toLowerCase() });
  const there = `${origins().at(-1)}/api/meetings.json?q=${name.split(' ').at(-1)}`;
  const read = () => page.evaluate(async (url) => (await (await fetch(url)).json()).map(({ name }: { name: string }) => name), there);
  await page.goto(`${origins()[0]}/help/lines`);
  await expect.poll(read, { timeout: 30_000 }).toEqual([name]);
  await db
    .update(meetings)
    .set({ name: `${name} again` })
    .where(eq(meetings.id, id));
  await expect.poll(read, { timeout: 30_000 }).toEqual([`${name} again`]);
});
