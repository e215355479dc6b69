import { expect, expectAccessible, test } from './test';

test('a person sees where they are signed in, and ending one signs it out and closes its streams', async ({
  page,
  make,
  signIn,
  otherBrowser,
}) => {
  const person = await make.member();
  const group = await make.group();
  await make.membership({ groupId: group.id, userId: person.id });
  const quiet = await make.thread({ authorId: person.id, groupId: group.id });
  const phone = await otherBrowser(person);
  await phone.goto(`/groups/${group.slug}/${quiet.number}`);
  await expect(phone.getByLabel('Your reply')).toBeVisible();

  await signIn(person);
  await page.goto('/me/sessions');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'End all others' }).click();
  await expect(page.getByRole('button', { name: /^End / })).toHaveCount(0);

  await phone.goto('/me');
  await expect(phone).toHaveURL(/sign-in/);
});

test('a visitor who opens a page for members is shown where to sign in', async ({ page }) => {
  await page.goto('/inbox');
  await expect(page).toHaveURL(/sign-in/);
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a person signs in and out', async ({ page, make, db }) => {
    const { hashPassphrase } = await import('@/server/accounts/passphrase');
    const { users } = await import('@/db/schema/accounts');
    const { eq } = await import('drizzle-orm');
    const person = await make.member();
    await db
      .update(users)
      .set({ passphraseHash: await hashPassphrase('tangle marble orchard seventeen kites') })
      .where(eq(users.id, person.id));

    await page.goto('/sign-in');
    await page.getByLabel('Your handle').fill(person.handle);
    await page.getByLabel('Your passphrase').fill('not the one');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('alert').first()).toBeVisible();

    await page.getByLabel('Your handle').fill(person.handle);
    await page.getByLabel('Your passphrase').fill('tangle marble orchard seventeen kites');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.goto('/me');
    await expect(page.getByText(person.handle).first()).toBeVisible();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.goto('/me');
    await expect(page).toHaveURL(/sign-in/);
  });
});
