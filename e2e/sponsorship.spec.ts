import { eq } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { seekers } from '@/db/schema/sponsorship';
import { SeekerWishes } from '@/server/sponsorship/input';
import { sealWishes } from '@/server/sponsorship/seeking';
import { expect, expectAccessible, test } from './test';

test('a newcomer says what they look for, sees who fits and why, asks, and is accepted in another browser', async ({
  page,
  make,
  db,
  signIn,
  otherBrowser,
}) => {
  const hours = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, from: 17 * 60, to: 22 * 60 }));
  const sponsor = await make.sponsor({ about: 'Nine years on, still on methadone, still here.', experiences: ['methadone'], hours });
  const name = `fern-${crypto.randomUUID().slice(0, 8)}`;
  await db.update(users).set({ handle: name }).where(eq(users.id, sponsor.id));
  const newcomer = await make.member();
  await signIn(newcomer);

  await page.goto('/sponsors');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Say what I look for' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What I look for' })).toBeVisible();
  await page.getByRole('link', { name: 'Begin' }).click();
  await expect(page.getByLabel('My sponsor must be on the side of medication')).toBeChecked();
  await expectAccessible(page);
  await page.getByLabel('Methadone').check();
  for (const next of ['What I need', 'Who I would feel safe with', 'When I can talk']) {
    await page.getByRole('button', { name: 'Keep this and go on' }).click();
    await expect(page.getByRole('heading', { level: 1, name: next })).toBeVisible();
  }
  for (const box of await page.getByRole('checkbox', { name: /evening/i }).all()) await box.check();
  await page.getByRole('button', { name: 'Show me who fits' }).click();

  await expect(page.getByRole('heading', { name: /fits? what you look for/ })).toBeVisible();
  const card = page.getByRole('listitem').filter({ hasText: name }).first();
  await expect(card).toContainText(/You share \d+ hours a week/);
  await expectAccessible(page);
  await card.getByRole('link', { name: `Ask ${name}` }).click();
  await page.getByLabel(`Your message to ${name}`).fill('I am new here, and I would be glad of some company.');
  await expectAccessible(page);
  await page.getByRole('button', { name: `Send to ${name}` }).click();
  await expect(page).toHaveURL(/sponsorships/);
  await expect(page.getByText('Not answered yet')).toBeVisible();

  const theirs = await otherBrowser(sponsor);
  await theirs.goto('/sponsorships');
  await expect(theirs.getByText('I am new here, and I would be glad of some company.')).toBeVisible();
  await theirs.getByRole('button', { name: `Say yes to ${newcomer.handle}` }).click();
  await expect(page.getByRole('link', { name: 'Open your page' })).toBeVisible({ timeout: 5_000 });
  await expectAccessible(page);
});

test('a sponsor sees nobody who is looking', async ({ page, make, db, signIn }) => {
  const seeker = await make.member();
  const wishes = SeekerWishes.parse({
    ...{ pathways: ['na'], languages: ['en'], experiences: [], contactStyle: 'any', interests: '' },
    ...{ timeZone: 'America/New_York', hours: ['1-1080-1320'] },
  });
  await db.insert(seekers).values({ userId: seeker.id, wishesSealed: sealWishes(seeker.id, wishes), seekingSince: new Date() });
  await signIn(await make.sponsor());
  for (const path of ['/sponsors', '/sponsorships', '/sponsors/apply']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(seeker.handle)).toHaveCount(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a talk of 20 minutes before choosing: asked for, opened with a yes in another browser, and gone to', async ({
    page,
    make,
    signIn,
    otherBrowser,
  }) => {
    const [sponsor, seeker] = [await make.sponsor(), await make.member()];
    await signIn(seeker);
    await page.goto(`/sponsors/${sponsor.handle}`);
    await page.getByRole('button', { name: `Ask ${sponsor.handle} for a talk` }).click();
    await expect(page.getByText(`You asked ${sponsor.handle} for a short talk.`)).toBeVisible();

    const theirs = await otherBrowser(sponsor);
    await theirs.goto('/sponsorships');
    await theirs.getByRole('button', { name: 'Yes, I am here now' }).click();
    await expect(theirs.getByText(`You and ${seeker.handle} can write to each other now.`)).toBeVisible();

    await page.goto('/sponsorships');
    await page.getByRole('link', { name: 'Go to the talk' }).click();
    await expect(page).toHaveURL(/messages\//);
    await expect(page.getByText('Nobody can write here now')).toHaveCount(0);
  });
});
