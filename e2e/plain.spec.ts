import { eq } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { hashPassphrase } from '@/server/accounts/passphrase';
import { passphrase } from '@/server/testing/signed-in';
import { expect, expectAccessible, test } from './test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a person joins a group, begins a thread, changes it, keeps a reply for later, sends it and takes it back; a moderator hides a post and shows it again', async ({
    page,
    make,
    signIn,
  }) => {
    const [person, moderator] = [await make.member(), await make.member()];
    const group = await make.group();
    await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
    await signIn(person);
    await page.goto(`/groups/${group.slug}`);
    await page.getByRole('button', { name: 'Join', exact: false }).first().click();
    await page.getByRole('link', { name: 'Start a thread' }).first().click();
    await page.getByLabel('Title').fill('A quiet evening');
    await page.getByLabel('What would you like to say?').fill('It was hard today.');
    await page.getByRole('button', { name: 'Start this thread' }).click();
    await expect(page.getByRole('heading', { name: 'A quiet evening' })).toBeVisible();
    const address = page.url();

    await page.getByRole('link', { name: 'More about post 1' }).click();
    await page.getByRole('textbox', { name: 'Your words', exact: true }).fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('alert').first()).toBeVisible();
    await page.getByRole('textbox', { name: 'Your words', exact: true }).fill('It was hard today, and I am here.');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.locator('#post-1')).toContainText('and I am here');

    await page.getByLabel('Your reply').fill('I will');
    await page.getByRole('button', { name: 'Keep it for later' }).click();
    await expect(page.getByLabel('Your reply')).toHaveValue('I will');
    await page.goto(address);
    await page.getByLabel('Your reply').fill('Something else');
    await page.getByRole('button', { name: 'Keep it for later' }).click();
    await expect(page.getByRole('alert').first()).toBeVisible();
    await expect(page.getByLabel('Your reply')).toHaveValue('Something else');
    await page.getByRole('link', { name: 'What I kept for this thread' }).click();
    await expect(page.getByLabel('Your reply')).toHaveValue('I will');
    await page.getByLabel('Your reply').fill('Thank you, and take this back.');
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.getByRole('link', { name: 'More about post 2' }).click();
    await page.getByRole('button', { name: 'Remove my post' }).click();
    await expect(page.locator('#post-2')).not.toContainText('take this back');

    await page.context().clearCookies();
    await signIn(moderator);
    await page.goto(address);
    await page.getByRole('link', { name: 'More about post 1' }).click();
    await page.getByRole('textbox', { name: 'Your words to the author' }).fill('Please say it another way.');
    await page.getByRole('button', { name: 'Hide it' }).click();
    await page.goto(address);
    await page.getByRole('link', { name: 'More about post 1' }).click();
    await page.getByRole('button', { name: 'Show it again' }).click();
    await expect(page.locator('#post-1')).toContainText('and I am here');
  });

  test('a person who mistypes keeps their handle; they choose what others see, take a copy of their data, close the account and keep it after all', async ({
    page,
    make,
    db,
  }) => {
    const person = await make.member({ passphraseHash: await hashPassphrase(passphrase) });
    await page.goto('/sign-in');
    await page.getByLabel('Your handle').fill(person.handle);
    await page.getByLabel('Your passphrase').fill('not the one');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByLabel('Your handle')).toHaveValue(person.handle);
    expect(page.url()).not.toContain(person.handle);
    await page.getByLabel('Your passphrase').fill(passphrase);
    await page.getByRole('button', { name: 'Sign in' }).click();

    await page.goto('/me/privacy');
    await page.getByRole('button', { name: 'Show it to others' }).click();
    await expect(page.getByText('Others can see it beside your handle.')).toBeVisible();

    const copy = page.locator('#copy');
    const loading = page.waitForEvent('download');
    await copy.getByLabel('Your passphrase').fill(passphrase);
    await copy.getByRole('button', { name: 'Make my copy' }).click();
    const file = await loading;
    expect(file.suggestedFilename()).toBe('my-data.json');
    await copy.getByLabel('Your passphrase').fill('not the one');
    await copy.getByRole('button', { name: 'Make my copy' }).click();
    await expect(page.getByRole('alert').first()).toBeVisible();

    const close = page.locator('#close');
    await close.getByLabel('Your passphrase').fill(passphrase);
    await close.getByRole('button', { name: 'Close my account' }).click();
    await expect(page).toHaveURL(/sign-in/);
    await expect(page.getByText('gone in a week')).toBeVisible();
    await page.getByLabel('Your handle').fill(person.handle);
    await page.getByLabel('Your passphrase').fill(passphrase);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.goto('/me');
    await page.getByRole('button', { name: 'Keep my account' }).click();
    await expect.poll(async () => (await db.select({ at: users.closesAt }).from(users).where(eq(users.id, person.id)))[0]?.at).toBeNull();
  });
});

test('a person keeps somebody and some words out of sight, says who may call them, and how they want to hear of news', async ({
  page,
  make,
  signIn,
}) => {
  const [person, other] = [await make.member(), await make.member()];
  await signIn(person);
  await page.goto('/me/safety');
  await expectAccessible(page);
  const section = (name: string) => page.locator('section', { has: page.getByRole('heading', { name }) });
  const blocked = section('Blocked people');
  await blocked.getByLabel('Name of the person').fill(other.handle);
  await blocked.getByRole('button', { name: 'Block', exact: true }).click();
  await expect(blocked.getByText(other.handle)).toBeVisible();
  await blocked.getByRole('button', { name: `Unblock ${other.handle}` }).click();
  await expect(blocked.getByText('You have blocked nobody.')).toBeVisible();
  const words = section('Words you would rather not meet');
  await words.getByLabel('Word or words').fill('a certain place');
  await words.getByRole('button', { name: 'Keep away' }).click();
  await expect(words.getByText('a certain place')).toBeVisible();
  const calls = section('Who may call you by name');
  await calls.getByLabel('Nobody').check();
  await calls.getByRole('button', { name: 'Save' }).click();
  await expect(calls.getByText('Saved.')).toBeVisible();

  await page.goto('/me/notifications');
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Once a day' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Once a day' })).toBeChecked();
});

test('the way out never lies over the way to help, however narrow the phone', async ({ page, make, signIn }) => {
  await signIn(await make.member());
  for (const locale of ['en', 'es'])
    for (const width of [320, 340, 360, 390]) {
      await page.setViewportSize({ width, height: 640 });
      await page.context().addCookies([{ name: 'locale', value: locale, url: process.env.E2E_URL ?? '' }]);
      await page.goto('/groups');
      const help = await page.locator('header a[href="/help/now"]').boundingBox();
      const exit = await page.locator('[data-exit]').boundingBox();
      if (!help || !exit) throw new Error('There is no way to help, or no way out.');
      const apart =
        help.x + help.width <= exit.x || exit.x + exit.width <= help.x || help.y + help.height <= exit.y || exit.y + exit.height <= help.y;
      expect({ locale, width, apart }).toEqual({ locale, width, apart: true });
    }
});
