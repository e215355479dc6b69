import { eq } from 'drizzle-orm';
import { meetingFeeds } from '@/db/schema/meetings-feeds';
import { seal } from '@/server/seal';
import { expect, expectAccessible, test } from './test';

const row = (index: number) => ({
  slug: `listings-${index}`,
  name: `Harbor meeting ${index}`,
  day: index % 7,
  time: '18:00',
  timezone: 'Europe/Dublin',
  fellowship: 'na',
  formatted_address: `${index + 1} Quay St, Galway, Ireland`,
  latitude: 53.27,
  longitude: -9.05,
  types: ['O'],
});
const file = (count: number) => ({
  name: 'harbor.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(Array.from({ length: count }, (_, index) => row(index)))),
});

test('an admin adds a source from a file, looks, lists it, and decides when it loses too much at once', async ({ page, make, signIn }) => {
  await signIn(await make.member({ role: 'admin' }));
  const name = `Harbor area ${Date.now()}`;
  await page.goto('/admin/meetings/sources');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.locator('input[type=file]').setInputFiles(file(80));
  await page.getByRole('button', { name: 'Add and look' }).click();

  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Look at what would change' }).click({ timeout: 60_000 });
  await expect(page.getByRole('heading', { name: '80 new meetings' })).toBeVisible();
  await page.getByRole('button', { name: 'List these meetings' }).click();
  await expect(page.getByText(/80 meetings listed/)).toBeVisible({ timeout: 60_000 });

  await page.locator('input[type=file]').setInputFiles(file(30));
  await page.getByRole('button', { name: 'Read these files' }).click();
  await expect(page.getByRole('heading', { name: '50 removals are held back' })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Take these 50 off the list' }).click();
  await expect(page.getByText(/30 meetings listed/)).toBeVisible();
  await page.getByRole('button', { name: 'Put back Harbor meeting 30' }).click();
  await expect(page.getByText(/31 meetings listed/)).toBeVisible();
});

test('a moderator says that a meeting is not held on a date, and people are told the next', async ({ page, make, signIn }) => {
  const meeting = await make.meeting({ name: 'Quay Lights' });
  await signIn(await make.member({ role: 'moderator' }));
  await page.goto(`/moderation/meetings/${meeting.slug}`);
  const next = page.getByRole('region', { name: 'Next dates' }).getByRole('listitem');
  const first = (await next.first().textContent()) ?? '';
  const on = new Date(Date.parse(first.replace(/ at .*/, '')) + 12 * 3_600_000).toISOString().slice(0, 10);
  await page.getByLabel('Date', { exact: true }).fill(on);
  await page.getByLabel('Note for people').fill('The hall is closed');
  await page.getByRole('button', { name: 'Enter' }).click();
  await expect(page.getByText('The hall is closed')).toBeVisible();
  await expect(next.first()).not.toHaveText(first);
  await page.getByRole('button', { name: `Take back the entry for ${on}` }).click();
  await expect(next.first()).toHaveText(first);
});

test('a moderator adds a meeting that no source lists, people find it, and it is paused with a reason', async ({ page, make, signIn }) => {
  await signIn(await make.member({ role: 'moderator' }));
  const name = `Quay ${crypto.randomUUID().slice(0, 6)}`;
  await page.goto('/moderation/listings');
  await page.getByRole('link', { name: 'Add a meeting' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Codes', { exact: true }).fill('Open, Beginner/Newcomer');
  await page.getByLabel('Day', { exact: true }).selectOption({ label: 'Friday' });
  await page.getByLabel('Time', { exact: true }).fill('19:30');
  await page.getByLabel('Time zone').fill('Europe/Nowhere');
  await page.getByLabel('Address', { exact: true }).fill('1 Quay St, Galway, Ireland');
  await page.getByRole('button', { name: 'Add this meeting' }).click();
  await expect(page.getByText('This is not a time zone we know.')).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(name);
  await page.getByLabel('Time zone').fill('Europe/Dublin');
  await page.getByRole('button', { name: 'Add this meeting' }).click();

  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'As people see it' }).click();
  await expect(page.getByText('1 Quay St, Galway, Ireland').first()).toBeVisible();

  await page.goBack();
  await page.getByLabel('Status').selectOption({ label: 'Suspended' });
  await page.getByRole('button', { name: 'Save corrections' }).click();
  await expect(page.getByText('Give a reason and a date to look again.')).toBeVisible();
  await page.getByLabel('Why it is suspended').selectOption({ label: 'The room is closed' });
  await page.getByLabel('Look again on').fill('2031-03-01');
  await page.getByRole('button', { name: 'Save corrections' }).click();
  await expect(page.getByText('It has no next date.')).toBeVisible();
});

test('what somebody proposes is sent on to those who keep the list, and the moderator sees that it was', async ({
  page,
  make,
  db,
  signIn,
}) => {
  const name = `Harbor ${crypto.randomUUID().slice(0, 6)}`;
  const { slug, feedId } = await make.meeting({ name });
  const source = `Area of ${name}`;
  await db
    .update(meetingFeeds)
    .set({ name: source, contactSealed: seal('lists@area.example.org', `meeting_feeds.contact.${feedId}`) })
    .where(eq(meetingFeeds.id, feedId));
  await page.goto(`/meetings/${slug}/change`);
  await page.getByLabel('Time', { exact: true }).fill('08:30');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Thank you')).toBeVisible();

  await signIn(await make.member({ role: 'moderator' }));
  await page.goto('/moderation/meetings');
  await page.getByRole('button', { name: `Send to ${source}` }).click();
  const proposal = page.getByRole('listitem').filter({ hasText: name });
  await expect(proposal.getByText(`to ${source}`).last()).toBeVisible();
  await expect
    .poll(
      async () => {
        await page.reload();
        return proposal.getByText(`Sent to ${source}`).isVisible();
      },
      { timeout: 60_000 },
    )
    .toBe(true);
});
