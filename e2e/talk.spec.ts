import type { Page } from '@playwright/test';
import type { makers } from '@/server/testing/make';
import { expect, expectAccessible, test } from './test';

const soon = { timeout: 5_000 };
const box = (page: Page) => page.getByLabel('Your reply');
const send = (page: Page) => page.getByRole('button', { name: 'Reply', exact: true });
const post = (page: Page, number: number) => page.locator(`#post-${number}`);
const open = (page: Page, number: number) => page.getByRole('button', { name: `More about post ${number}` }).click();

test('a question is asked, answered with a quote, supported, changed and taken back, and all of it shows in the other browser', async ({
  page,
  make,
  signIn,
  otherBrowser,
}) => {
  const asker = await make.member();
  const helper = await make.member();
  const group = await make.group();
  for (const { id } of [asker, helper]) await make.membership({ groupId: group.id, userId: id });
  await signIn(asker);

  await page.goto(`/groups/${group.slug}/new`);
  await expect(page.getByText('within 24 hours')).toBeVisible();
  await page.getByLabel('Title').fill('How do you sleep?');
  await page.getByLabel('What would you like to say?').fill('I lie awake until five.');
  await page.getByLabel('I am asking a question').check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Start this thread' }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: 'How do you sleep?' })).toBeVisible();
  await expect(page.getByText('Question', { exact: true })).toBeVisible();

  const other = await otherBrowser(helper);
  await other.goto(new URL(page.url()).pathname);
  await post(other, 1).getByRole('button', { name: 'With you' }).click();
  await expect(post(page, 1).getByText('With you')).toContainText('1', soon);
  await post(other, 1).getByRole('button', { name: 'Quote' }).click();
  await expect(box(other)).toBeFocused();
  await box(other).fill('Cold feet, and a dull podcast.');
  await send(other).dblclick();
  await expect(other.getByText('Your reply is posted.')).toBeVisible();
  await expect(box(other)).toHaveValue('');

  await expect(post(page, 2)).toContainText('Cold feet', soon);
  await expect(post(page, 2).getByRole('link', { name: `${asker.handle} in post 1` })).toHaveAttribute('href', '#post-1');
  await expect(page.getByText('New since you looked')).toBeVisible();
  await expect(page.locator('li[id^=post-]')).toHaveCount(2);

  await open(other, 2);
  await other.getByRole('button', { name: 'Edit', exact: true }).click();
  await other.getByLabel('Your words').fill('Cold feet, and a very dull podcast.');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(post(page, 2)).toContainText('very dull', soon);
  await page.getByRole('button', { name: 'edited' }).click();
  await expect(page.getByText('Cold feet, and a dull podcast.')).toBeVisible();
  await expectAccessible(page);

  await open(other, 2);
  await other.getByRole('button', { name: 'Remove', exact: true }).click();
  await other.getByRole('button', { name: 'Remove my post' }).click();
  await expect(post(page, 2)).toContainText('Removed by its author.', soon);
  await expect(page.getByText('very dull')).toHaveCount(0);
});

test('words are kept while they are written, and an older tab never writes over newer ones', async ({ page, context, make, signIn }) => {
  const writer = await make.member();
  const { address } = await talkOf(make, writer);
  await signIn(writer);
  await page.goto(address);
  await box(page).fill('From the first tab');
  await expect(page.getByText('Draft saved')).toBeVisible();

  const second = await context.newPage();
  await second.goto(address);
  await expect(box(second)).toHaveValue('From the first tab');
  await box(second).fill('Newer words from the second tab');
  await expect(second.getByText('Draft saved')).toBeVisible();

  await box(page).fill('The first tab goes on');
  await expect(page.getByText('You wrote something else for this')).toBeVisible();
  await expect(box(page)).toHaveValue('The first tab goes on');
  await page.getByRole('button', { name: 'Use those words' }).click();
  await expect(box(page)).toHaveValue('Newer words from the second tab');
  await send(page).click();
  await expect(page.getByText('Your reply is posted.')).toBeVisible();
  await page.reload();
  await expect(post(page, 2)).toContainText('Newer words');
  await expect(box(page)).toHaveValue('');
});

test('somebody speaks under a name for one thread, behind a warning, and nothing on the other page says who it is', async ({
  page,
  make,
  signIn,
  otherBrowser,
}) => {
  const [writer, reader] = [await make.member(), await make.member()];
  const { address } = await talkOf(make, writer, reader);
  await signIn(writer);
  await page.goto(address);
  await box(page).fill('I went back to it on Friday.');
  await page.getByText('Add a content warning').click();
  await page.getByLabel('What should people know first?').fill('a return to use');
  await page.getByRole('checkbox', { name: /Speak under a name/ }).check();
  await expectAccessible(page);
  await send(page).click();
  await expect(page.getByText('Your reply is posted.')).toBeVisible();

  const other = await otherBrowser(reader);
  await other.goto(address);
  await expect(post(other, 2).getByText('Name for this thread')).toBeVisible();
  await expect(post(other, 2).getByText('I went back')).toBeHidden();
  await other.getByText('Content warning: a return to use').click();
  await expect(post(other, 2).getByText('I went back')).toBeVisible();
  expect(await other.content()).not.toContain(writer.handle);
  expect(await other.content()).not.toContain(writer.id);
});

test('a thread that is closed while somebody writes says so, and keeps their words', async ({ page, make, signIn, otherBrowser }) => {
  const [writer, moderator] = [await make.member(), await make.member()];
  const { address, group } = await talkOf(make, writer);
  await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
  await signIn(writer);
  await page.goto(address);
  await box(page).fill('Nearly done writing this');
  await expect(page.getByText('Draft saved')).toBeVisible();

  const desk = await otherBrowser(moderator);
  await desk.goto(address);
  await desk.getByRole('button', { name: 'Moderate' }).click();
  await desk.getByRole('button', { name: 'Close the thread' }).click();
  await expect(desk.getByText('You moderate here')).toBeVisible();
  await expectAccessible(desk);
  await expect(page.getByText('This thread is closed')).toBeVisible(soon);

  await desk.getByRole('button', { name: 'Reopen the thread' }).click();
  await expect(box(page)).toHaveValue('Nearly done writing this', soon);
});

test('without JavaScript one can read, open what is folded, and answer; what is refused stays in the box', async ({
  browser,
  make,
  signIn,
}) => {
  const writer = await make.member();
  const { address } = await talkOf(make, writer);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: process.env.E2E_URL });
  await signIn(writer, context);
  const page = await context.newPage();
  await page.goto(address);
  await expect(post(page, 1)).toContainText('The first words.');
  await page.getByText('Add a content warning').click();
  await page.getByLabel('What should people know first?').fill('a hospital');
  await send(page).click();
  await expect(page.getByLabel('What should people know first?')).toHaveValue('a hospital');
  await expect(box(page)).toHaveAttribute('aria-invalid', 'true');
  await box(page).fill('Plainly sent.');
  await send(page).click();
  await expect(page).toHaveURL(/#post-2$/);
  await expect(page.getByText('Content warning: a hospital')).toBeVisible();
  await page.getByText('Content warning: a hospital').click();
  await expect(post(page, 2)).toContainText('Plainly sent.');
  await context.close();
});

test('a list says how much is new and leads there; what was read in one tab is read in the other', async ({
  page,
  make,
  signIn,
  otherBrowser,
}) => {
  const [reader, writer] = [await make.member(), await make.member()];
  const { address, list } = await talkOf(make, reader, writer);
  await signIn(reader);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Follow' })).toBeVisible();
  await page.waitForResponse((response) => response.url().includes('reading.read'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.goto('/groups');

  const other = await otherBrowser(writer);
  await other.goto(address);
  await box(other).fill('Something new.');
  await send(other).click();
  await expect(other.getByText('Your reply is posted.')).toBeVisible();

  await page.goto(list);
  const isRead = page.waitForResponse((response) => response.url().includes('reading.read'));
  await page.getByRole('link', { name: '1 new' }).click();
  await expect(page).toHaveURL(/#post-2$/);
  await expect(page.getByText('New since you looked')).toBeVisible();
  await isRead;
  const isAsked = page.waitForResponse((response) => response.url().includes('reading.unread'));
  await page.goto(list);
  await isAsked;
  await expect(page.getByRole('link', { name: 'A thread', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: '1 new' })).toHaveCount(0);
});

type Make = ReturnType<typeof makers>;

/** A thread with one post, in a group of its own that these people are in. */
async function talkOf(make: Make, ...people: { id: string }[]) {
  const group = await make.group();
  const thread = await make.thread({ groupId: group.id });
  for (const { id } of people) await make.membership({ groupId: group.id, userId: id });
  return { group, list: `/groups/${group.slug}`, address: `/groups/${group.slug}/${thread.number}` };
}
