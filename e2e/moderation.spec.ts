import { eq } from 'drizzle-orm';
import { cases } from '@/db/schema/moderation';
import { expect, expectAccessible, test } from './test';

test('a member reports a post; a moderator hides it with words; others no longer see it, its author is told why', async ({
  page,
  make,
  db,
  signIn,
  otherBrowser,
}) => {
  const author = await make.member();
  const reader = await make.member();
  const group = await make.group();
  const thread = await make.thread({ authorId: author.id, groupId: group.id });
  await make.membership({ groupId: group.id, userId: reader.id });
  const address = `/groups/${group.slug}/${thread.number}`;
  await signIn(reader);

  await page.goto(address);
  await page.getByRole('button', { name: 'More about post 1' }).click();
  await page.getByRole('button', { name: 'Report' }).click();
  await expectAccessible(page);
  await page.getByRole('radio', { name: /Asks where to get drugs/ }).check();
  await page.getByRole('dialog').getByRole('button', { name: /Send/ }).click();
  await expect(page.getByRole('dialog').getByText(/Thank you/)).toBeVisible();
  await page.goto(address);
  await expect(page.getByText('The first words.')).toBeVisible();

  const desk = await otherBrowser(await make.member({ role: 'moderator' }));
  await desk.goto('/moderation');
  const [opened] = await db.select({ id: cases.id }).from(cases).where(eq(cases.targetId, thread.first.id));
  await desk.locator(`a[href="/moderation/cases/${opened?.id}"]`).click();
  await expect(desk.getByText('The first words.').first()).toBeVisible();
  await desk.getByLabel('Your words to the author').fill('We do not ask for drugs here. You are still welcome.');
  await desk.getByLabel('Which rule is it about?').selectOption({ label: 'Asks where to get drugs' });
  await desk.getByRole('button', { name: 'Hide the post' }).click();
  await expect(desk.getByText(/hid it/)).toBeVisible();

  await expect(page.getByText('The first words.')).toHaveCount(0, { timeout: 5_000 });
  await expect(page.getByText('Hidden by a moderator.')).toBeVisible();
  await expectAccessible(page);

  const authors = await otherBrowser(author);
  await authors.goto(address);
  await expect(authors.getByText('We do not ask for drugs here. You are still welcome.')).toBeVisible();
  await desk.goto('/moderation/log');
  await expect(desk.getByText(/hid a post/).first()).toBeVisible();
});

test('a member has no way to the queue', async ({ page, make, signIn }) => {
  await signIn(await make.member());
  const response = await page.goto('/moderation');
  expect(response?.status()).toBe(404);
});
