import { eq } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { sponsors } from '@/db/schema/sponsorship';
import { expect, expectAccessible, test } from './test';

const everyEvening = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, from: 18 * 60, to: 22 * 60 }));
const named = (word: string) => `${word}-${crypto.randomUUID().slice(0, 8)}`;

test('a person says what they look for in steps, another day in between, puts somebody on their list, and a round proposes them', async ({
  page,
  make,
  db,
  signIn,
  otherBrowser,
}) => {
  const sponsor = await make.sponsor({
    about: 'Nine years on, still on methadone, still here.',
    experiences: ['methadone', 'veteran'],
    hours: everyEvening,
  });
  const name = named('alder');
  await db.update(users).set({ handle: name }).where(eq(users.id, sponsor.id));
  const seeker = await make.member();
  await signIn(seeker);

  await page.goto('/sponsors');
  await page.getByRole('link', { name: 'Say what I look for' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What I look for' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What matters' })).toBeVisible();
  await expect(page.getByLabel('My sponsor must be on the side of medication')).toBeChecked();
  await expectAccessible(page);
  await page.getByLabel('Methadone').check();
  await page.getByLabel('Military service').check();
  await page.getByRole('button', { name: 'Keep this and go on' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What I need' })).toBeVisible();

  // Interrupted: what was said is there another day.
  await page.goto('/sponsors');
  await page.getByRole('link', { name: 'Go on' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'What I need' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep this and go on' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who I would feel safe with' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep this and go on' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'When I can talk' })).toBeVisible();
  await page.getByLabel('Time zone').selectOption('America/New_York');
  for (const box of await page.getByRole('checkbox', { name: /evening/i }).all()) await box.check();
  await page.getByRole('button', { name: 'Show me who fits' }).click();

  await expect(page.getByRole('heading', { name: /fits? what you look for/ })).toBeVisible();
  const card = page.getByRole('listitem').filter({ hasText: name }).first();
  await expect(card).toContainText('You share 28 hours a week');
  await expect(card).toContainText('methadone');
  await card.getByRole('button', { name: `Put ${name} on my list` }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My list for the next round' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  await expectAccessible(page);

  const admin = await otherBrowser(await make.member({ role: 'admin' }));
  await admin.goto('/admin/sponsorship');
  await expectAccessible(admin);
  await admin.getByRole('button', { name: 'Begin a round now' }).click();
  await expect(admin.getByText('The offers are written')).toBeVisible({ timeout: 60_000 });
  await expect(admin.getByText('Pairs with reason to envy')).toBeVisible();
  await expect(admin.getByText(seeker.handle)).toHaveCount(0);
  await expectAccessible(admin);

  await page.goto('/sponsorships');
  await expect(page.getByText(name).first()).toBeVisible();
});

test('without JavaScript one can say what one looks for, is told what is missing by its field, and makes a list', async ({
  browser,
  make,
  db,
  signIn,
}) => {
  const sponsor = await make.sponsor({ hours: everyEvening });
  const name = named('birch');
  await db.update(users).set({ handle: name }).where(eq(users.id, sponsor.id));
  // Others made by other tests may fit as well; this one shares what nobody else has.
  await db
    .update(sponsors)
    .set({ interests: ['birdsong'], experiences: ['pregnancy'] })
    .where(eq(sponsors.userId, sponsor.id));
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: process.env.E2E_URL });
  await signIn(await make.member(), context);
  const page = await context.newPage();
  await page.goto('/sponsors/seek/matters');
  await page.getByLabel('Pregnancy').check();
  await page.getByRole('button', { name: 'Keep this and go on' }).click();
  await page.getByLabel('Things I like').fill('birdsong');
  await page.getByRole('button', { name: 'Keep this and go on' }).click();
  await page.getByRole('button', { name: 'Keep this and go on' }).click();
  await page.getByLabel('Time zone').selectOption('America/New_York');
  await page.getByRole('button', { name: 'Show me who fits' }).click();
  await expect(page.getByText('Please tick at least one time when you can talk.')).toBeVisible();
  await expect(page.getByLabel('Time zone')).toHaveValue('America/New_York');
  for (const box of await page.getByRole('checkbox', { name: /evening/i }).all()) await box.check();
  await page.getByRole('button', { name: 'Show me who fits' }).click();
  await page.getByRole('button', { name: `Put ${name} on my list` }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My list for the next round' })).toBeVisible();
  await page.getByRole('button', { name: `Take ${name} off my list` }).click();
  await expect(page.getByText('Nobody on your list yet')).toBeVisible();
  await context.close();
});

test('two who found each other elsewhere are joined by a code that both confirm', async ({ page, make, signIn, otherBrowser }) => {
  const sponsor = await make.sponsor();
  const sponsee = await make.member();
  await signIn(sponsee);
  await page.goto('/sponsors/connect');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'They are my sponsor' }).click();
  const code = (await page.getByRole('status').filter({ hasText: 'Your code' }).locator('strong').textContent()) ?? '';

  const theirs = await otherBrowser(sponsor);
  await theirs.goto('/sponsors/connect');
  await theirs.getByLabel('The code you were told').fill(code.toLowerCase());
  await theirs.getByRole('button', { name: 'Join us' }).click();
  await expect(theirs.getByText(`You typed in the code of ${sponsee.handle}`)).toBeVisible();

  await page.goto('/sponsors/connect');
  await expect(page.getByRole('heading', { name: `${sponsor.handle} typed in your code` })).toBeVisible();
  await page.getByRole('button', { name: 'Yes, join us' }).click();
  await expect(page).toHaveURL(/\/sponsorships\//);
  await expect(page.getByText(sponsor.handle).first()).toBeVisible();
});
