import { hashPassphrase } from '@/server/accounts/passphrase';
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

  test('a person signs in, says where they are, and signs out', async ({ page, make }) => {
    const passphrase = 'tangle marble orchard seventeen kites';
    const person = await make.member({ passphraseHash: await hashPassphrase(passphrase) });

    await page.goto('/sign-in');
    await page.getByLabel('Your handle').fill(person.handle);
    await page.getByLabel('Your passphrase').fill('not the one');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('alert').first()).toBeVisible();

    await page.getByLabel('Your handle').fill(person.handle);
    await page.getByLabel('Your passphrase').fill(passphrase);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.goto('/me/stage');
    await page.getByRole('button', { name: 'I would rather not say' }).click();
    await expect(page).toHaveURL(/groups/);
    await page.goto('/me');
    await expect(page.getByText(person.handle).first()).toBeVisible();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.goto('/me');
    await expect(page).toHaveURL(/sign-in/);
  });
});
