import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { posts } from '@/db/schema/discussions';
import { ruleVersions } from '@/db/schema/watch';
import { expect, expectAccessible, origins, test } from './test';

test('a post that sells waits for a moderator, who lets it be seen', async ({ page, make, signIn, otherBrowser }) => {
  const writer = await make.member();
  const group = await make.group();
  const thread = await make.thread({ groupId: group.id });
  await make.membership({ groupId: group.id, userId: writer.id });
  await signIn(writer);
  await page.goto(`/groups/${group.slug}/${thread.number}`);
  await page.getByRole('textbox', { name: 'Your reply' }).fill('selling 10 extra strips, cheap');
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(page.getByText('Your words wait for a moderator')).toBeVisible({ timeout: 20_000 });
  await page.goto('/me/waiting');
  await expect(page.getByText('selling 10 extra strips, cheap')).toBeVisible();
  await expectAccessible(page);

  const desk = await otherBrowser(await make.member({ role: 'moderator' }));
  await desk.goto('/moderation/held');
  await expectAccessible(desk);
  const waiting = desk.getByRole('listitem').filter({ hasText: writer.handle });
  await waiting.getByText('Show the words').click();
  await expect(waiting.getByText('selling 10 extra strips, cheap')).toBeVisible();
  await waiting.getByRole('button', { name: 'Let others see it' }).click();
  await expect(waiting).toHaveCount(0);
  await page.goto('/me/waiting');
  await expect(page.getByText('Nothing of yours waits')).toBeVisible();
});

test('an admin writes a rule, sees what it would do, puts it in force and goes back', async ({ page, make, signIn }) => {
  await signIn(await make.member({ role: 'admin' }));
  await page.goto('/admin/triage');
  await expectAccessible(page);
  await page.getByLabel('Your own rules').fill('hold sourcing: (a+)+');
  await page.getByRole('button', { name: 'Try it' }).click();
  await expect(page.getByText('Some lines cannot be read', { exact: true })).toBeVisible({ timeout: 20_000 });
  await page.getByLabel('Your own rules').fill('hold sourcing: who ..3 zubzub');
  await page.getByRole('button', { name: 'Try it' }).click();
  await expect(page.getByText('It passes')).toBeVisible({ timeout: 20_000 });
  await page.getByLabel('Why this change').fill('A new word in our town');
  await page.getByRole('button', { name: 'Put it in force' }).click();
  await expect(page.getByText('A new word in our town').last()).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Go back to these' }).click();
  await expect(page.getByText('Version 2 is in force')).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);
});

test('a rule put in force at one process is read by the other from the next word on, and so is its end', async ({
  db,
  make,
  otherBrowser,
  page,
  signIn,
}) => {
  await signIn(await make.member({ role: 'admin' }));
  const writer = await make.member();
  const group = await make.group();
  await make.membership({ groupId: group.id, userId: writer.id });
  const { id: threadId } = await make.thread({ groupId: group.id });
  const there = await otherBrowser(writer);
  const [here, other] = [origins()[0] ?? '', origins().at(-1) ?? ''];
  const ask = async (of: Page, origin: string, procedure: string, json: object) => {
    const answer = await of.request.post(`${origin}/api/trpc/${procedure}`, { headers: { origin }, data: { json } });
    expect(answer.status()).toBe(200);
  };
  const isHeld = async () => {
    const postId = crypto.randomUUID();
    await ask(there, other, 'discussions.reply', { postId, threadId, body: 'Does anyone have a wugwug for me?' });
    const [post] = await db.select({ heldAt: posts.heldAt }).from(posts).where(eq(posts.id, postId));
    return post?.heldAt !== null;
  };
  expect(await isHeld()).toBe(false);
  for (let round = 0; round < 3; round++) {
    const change = { text: 'hold sourcing: anyone ..4 wugwug', number: await db.$count(ruleVersions), words: 'A new word in our town.' };
    await ask(page, here, 'watch.publishRules', change);
    expect(await isHeld()).toBe(true);
    await ask(page, here, 'watch.goBackRules', { number: 0 });
    expect(await isHeld()).toBe(false);
  }
});
