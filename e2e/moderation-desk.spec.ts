import { eq } from 'drizzle-orm';
import { posts, threads } from '@/db/schema/discussions';
import { cases } from '@/db/schema/moderation';
import { firstDays } from '@/db/schema/watch';
import { reported } from '@/server/testing/moderation';
import { expect, expectAccessible, test } from './test';

const long = new Date(Date.now() - 90 * 86_400_000);

test('a moderator goes through the queue by keys, leaves several cases as they are with one word, and opens them again', async ({
  page,
  make,
  db,
  signIn,
}) => {
  const [author, reader, moderator] = [await make.member(), await make.member({ joinedAt: long }), await make.member({ joinedAt: long })];
  const group = await make.group();
  await make.membership({ groupId: group.id, userId: reader.id });
  await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
  for (let count = 0; count < 3; count++) {
    const thread = await make.thread({ groupId: group.id, authorId: author.id });
    await reported({ db, actor: reader, now: new Date() }, thread.first.id);
  }
  const statuses = async () =>
    (await db.select({ status: cases.status }).from(cases).where(eq(cases.groupId, group.id))).map(({ status }) => status).toSorted();
  await signIn(moderator);
  await page.goto('/moderation');
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('checkbox') });
  await expect(rows).toHaveCount(3);
  await expectAccessible(page);

  // Until the page is awake, a key is only a key.
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await page.keyboard.press('l');
  const note = page.getByLabel('A note for other moderators');
  await expect(note).toBeFocused();
  // While somebody writes, keys are letters.
  await page.keyboard.type('jx? the same joke');
  await expect(note).toHaveValue('jx? the same joke');
  await page.getByRole('button', { name: 'Leave the chosen cases as they are' }).click();
  await expect(page.getByText('They were left as they are, under one entry of the log.')).toBeVisible();
  expect(await statuses()).toEqual(['dismissed', 'dismissed', 'open']);
  await page.getByRole('button', { name: 'Open them all again' }).click();
  await expect(rows).toHaveCount(3);
  expect(await statuses()).toEqual(['open', 'open', 'open']);
});

test('the filters of the queue and what the site noticed can be read by everyone', async ({ page, make, db, signIn }) => {
  await db.insert(firstDays).values({ userId: (await make.member({ joinedAt: new Date() })).id, threads: 3 });
  await signIn(await make.member({ role: 'moderator', joinedAt: long }));
  for (const path of ['/moderation?show=free', '/moderation/noticed']) {
    await page.goto(path);
    await expectAccessible(page);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a case is taken up, its thread moved and its author warned at once; what was chosen stays when something is missing; all is taken back', async ({
    page,
    make,
    db,
    signIn,
  }) => {
    const [author, reader, moderator] = [await make.member(), await make.member({ joinedAt: long }), await make.member({ joinedAt: long })];
    const [group, other] = [await make.group(), await make.group({ name: 'Quiet corner' })];
    await make.membership({ groupId: group.id, userId: reader.id });
    for (const { id } of [group, other]) await make.membership({ groupId: id, userId: moderator.id, role: 'moderator' });
    const thread = await make.thread({ groupId: group.id, authorId: author.id });
    await signIn(reader);
    await page.goto(`/report/thread/${thread.id}`);
    await page.getByRole('button', { name: 'Send this report' }).click();
    await expect(page.getByRole('alert').first()).toBeVisible();
    await page.getByRole('radio', { name: /Attacks or harasses someone/ }).check();
    await page.getByRole('button', { name: 'Send this report' }).click();
    await expect(page.getByText('Thank you. Your report is with us.')).toBeVisible();

    await page.context().clearCookies();
    await signIn(moderator);
    await page.goto('/moderation');
    await page
      .getByRole('listitem')
      .getByRole('link')
      .filter({ hasText: 'Show' })
      .or(page.locator('a[href^="/moderation/cases/"]'))
      .first()
      .click();
    // Hard words wait behind a tap.
    await expect(page.getByText('The first words.')).toBeHidden();
    await page.getByText('Show these words').first().click();
    await expect(page.getByText('The first words.')).toBeVisible();
    await page.getByRole('button', { name: 'Take it up' }).click();
    await expect(page.getByText('You are working on this.')).toBeVisible();

    const more = page.getByRole('group').filter({ hasText: 'Do more than one thing' });
    await page.getByText('Do more than one thing').click();
    await expect(more.getByLabel('To which group')).toBeHidden();
    await more.getByRole('checkbox', { name: /Move the thread/ }).check();
    await more.getByRole('checkbox', { name: /Warn the person/ }).check();
    await expect(more.getByLabel('Words of the content warning')).toBeHidden();
    await more.getByLabel('To which group').selectOption('Quiet corner');
    await more.getByRole('button', { name: 'Do this and close the case' }).click();
    await page.getByText('Do more than one thing').click();
    await expect(more.getByRole('checkbox', { name: /Warn the person/ })).toBeChecked();
    await more.getByLabel('The rule behind it').selectOption({ label: 'Attacks or harasses someone' });
    await more.getByLabel('Words to the person').fill('Please speak of yourself.');
    await more.getByRole('button', { name: 'Do this and close the case' }).click();
    await expect(page.getByText(/found it against the rules/)).toBeVisible();
    const place = async () => (await db.select().from(threads).where(eq(threads.id, thread.id)))[0]?.groupId;
    expect(await place()).toBe(other.id);

    const undoing = page.getByRole('button', { name: 'Take this back' });
    await undoing.first().click();
    await expect(undoing).toHaveCount(1);
    await undoing.first().click();
    await expect(undoing).toHaveCount(0);
    expect(await place()).toBe(group.id);

    // The same without a case.
    await page.goto(`/moderation/act/post/${thread.first.id}`);
    await page.getByRole('checkbox', { name: /Hide the post/ }).check();
    await page.getByLabel('The rule behind it').selectOption({ label: 'Attacks or harasses someone' });
    await page.getByLabel('Words to the person').fill('Please speak of yourself.');
    await page.getByRole('button', { name: 'Do this' }).click();
    await expect(page.getByText('It is done, and noted in the log.')).toBeVisible();
    await page.getByRole('button', { name: 'Take this back' }).click();
    await expect(page.getByRole('button', { name: 'Take this back' })).toHaveCount(0);
    const [post] = await db.select().from(posts).where(eq(posts.id, thread.first.id));
    expect(post?.hiddenAt).toBeNull();
  });

  test('the queue is narrowed to one group; what the site noticed is marked as seen, and stands on the page of the person’s case', async ({
    page,
    make,
    db,
    signIn,
  }) => {
    const [newcomer, reader] = [await make.member({ joinedAt: new Date() }), await make.member({ joinedAt: long })];
    await db.insert(firstDays).values({ userId: newcomer.id, threads: 3 });
    const name = `Group ${crypto.randomUUID().slice(0, 8)}`;
    const [group, other] = [await make.group({ name }), await make.group()];
    for (const { id } of [group, other]) {
      await make.membership({ groupId: id, userId: reader.id });
      const thread = await make.thread({ groupId: id, authorId: newcomer.id });
      await reported({ db, actor: reader, now: new Date() }, thread.first.id);
    }
    await signIn(await make.member({ role: 'moderator', joinedAt: long }));
    await page.goto('/moderation');
    await page.getByText('Show only some').click();
    await page.getByLabel('In which group').selectOption(name);
    await page.getByRole('button', { name: 'Show these' }).click();
    await expect(page.getByLabel('In which group')).toHaveValue(group.slug);
    const rows = page.getByRole('listitem').filter({ has: page.getByRole('checkbox') });
    await expect(rows).toHaveCount(1);
    await rows.locator('a[href^="/moderation/cases/"]').first().click();
    const hint = page.getByRole('listitem').filter({ hasText: `${newcomer.handle} has used up` });
    await expect(hint.getByText('Nobody has looked yet')).toBeVisible();

    await page.goto('/moderation/noticed');
    await hint.getByRole('button', { name: 'I have looked at it' }).click();
    await expect(hint.getByText(/^Seen by/)).toBeVisible();
    await expect(hint.getByRole('button')).toHaveCount(0);
  });
});
