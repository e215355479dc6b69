import { expect, expectAccessible, test } from './test';

test('a newcomer makes an account without e-mail, says where they are, joins a group, writes, and sees an answer arrive', async ({
  page,
  make,
  otherBrowser,
}) => {
  const group = await make.group({ name: 'Both sides of the door', stages: ['contemplation'] });
  const neighbour = await make.member();
  await make.membership({ groupId: group.id, userId: neighbour.id });

  await page.goto('/');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Make an account' }).first().click();

  await expect(page.getByRole('heading', { name: 'Make an account' })).toBeVisible();
  const handle = `willow-${crypto.randomUUID().slice(0, 8)}`;
  await page.getByLabel('Choose a handle').fill(handle);
  await page.getByLabel('Choose a passphrase').fill('password1');
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page.getByLabel('Choose a passphrase')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Choose a handle')).toHaveValue(handle);
  await expectAccessible(page);

  await page.getByLabel('Choose a passphrase').fill('tangle marble orchard seventeen kites');
  await page.getByLabel('I am 18 or older.').check();
  await page.getByRole('checkbox', { name: /community rules/ }).check();
  await page.getByRole('button', { name: 'Make my account' }).click();

  await expect(page.getByRole('heading', { name: new RegExp(`Welcome, ${handle}`) })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^\w{4}-\w{4}-\w{4}$/ })).toHaveCount(8);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'I have my codes' }).click();

  await expect(page.getByRole('heading', { name: 'Where are you right now?' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'I am in two minds' }).click();
  await expect(page).toHaveURL(/\/groups/);
  await expect(page.getByRole('heading', { level: 1, name: 'Groups' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Both sides of the door' }).click();
  await page.getByRole('button', { name: 'Join this group' }).click();
  await page.getByRole('link', { name: 'Start a thread' }).first().click();
  await page.getByLabel('Title').fill('Hello from the doorstep');
  await page.getByLabel('What would you like to say?').fill('I do not know yet what I want. **Part of me** does.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Start this thread' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hello from the doorstep' })).toBeVisible();
  await expect(page.getByText('Part of me', { exact: true })).toBeVisible();
  await expectAccessible(page);

  const other = await otherBrowser(neighbour);
  await other.goto(new URL(page.url()).pathname);
  await other.getByLabel('Your reply').fill('Glad you wrote. Nobody has to know tonight.');
  await other.getByRole('button', { name: 'Reply' }).click();
  await expect(page.getByText('Glad you wrote. Nobody has to know tonight.')).toBeVisible({ timeout: 5_000 });

  await page.getByLabel('Your reply').fill('Thank you for being awake.');
  await page.getByRole('button', { name: 'Reply' }).click();
  await expect(other.getByText('Thank you for being awake.')).toBeVisible({ timeout: 5_000 });
});

test('a taken handle is said beside its field, and what was typed stays', async ({ page, make }) => {
  const taken = await make.member();
  await page.goto('/sign-up');
  await page.getByLabel('Choose a handle').fill(taken.handle.toUpperCase());
  await page.getByLabel('Choose a passphrase').fill('tangle marble orchard seventeen kites');
  await page.getByLabel('I am 18 or older.').check();
  await page.getByRole('checkbox', { name: /community rules/ }).check();
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page.getByLabel('Choose a handle')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Choose a handle')).toHaveValue(taken.handle.toUpperCase());
});
