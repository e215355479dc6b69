import { count, eq } from 'drizzle-orm';
import { events } from '@/db/schema/events';
import { stages } from '@/db/vocabulary';
import { expect, expectAccessible, test } from './test';

const questions = ['types', 'genes', 'calm', 'mental-health', 'first-try'];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a visitor reads every stage and every question, and no tab tells which', async ({ page, make }) => {
    const open = await make.group({ name: '1 slow morning', stages: ['preparation'], admission: 'open' });
    const hidden = await make.group({ name: '0 behind the door', stages: ['preparation'], admission: 'invitation' });
    await page.goto('/stages');
    for (const stage of stages) {
      await expect(page.locator(`main a[href="/stages/${stage}"]`)).toBeVisible();
    }
    for (const stage of stages) {
      await page.goto(`/stages/${stage}`);
      await expect(page.getByRole('heading', { level: 2, name: 'What it can feel like' })).toBeVisible();
      await expect(page.getByRole('heading', { level: 2, name: 'What to do next today' })).toBeVisible();
      await expect(page).toHaveTitle(/^Stages · /);
    }
    for (const question of questions) {
      await page.goto(`/questions/${question}`);
      await expect(page.getByRole('heading', { level: 2, name: 'In short' })).toBeVisible();
      await expect(page.getByText('Checked November 2026').first()).toBeVisible();
      await expect(page).toHaveTitle(/^Questions · /);
    }
    await page.goto('/stages/preparation');
    await expect(page.getByRole('link', { name: open.name }).first()).toBeVisible();
    await expect(page.getByText(hidden.name)).toHaveCount(0);
  });
});

test('a note leads to its source, and the pages are accessible and fit a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/stages', '/stages/active-recovery', '/stages/preparation', '/questions', '/questions/first-try']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  }
  await page.getByRole('link', { name: 'Source 1', exact: true }).first().click();
  await expect(page).toHaveURL(/#source-1$/);
  await expect(page.locator('#source-1')).toBeInViewport();
});

test('what is printed is what was written: no frame, no links to press', async ({ page }) => {
  await page.goto('/stages/preparation');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Ask the place' })).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('link', { name: 'See the checklist' })).toBeHidden();
});

test('a page that is no stage and no question is not there', async ({ request }) => {
  expect((await request.get('/stages/toString')).status()).toBe(404);
  expect((await request.get('/questions/none')).status()).toBe(404);
});

test('a member changes where they are in one tap on the front page, and nobody is told', async ({ page, make, signIn, db }) => {
  const member = await make.member();
  await signIn(member);
  await page.goto('/');
  const step = page.getByRole('region', { name: 'One small step' });
  await expect(step.getByRole('link', { name: 'Read more about this' })).toHaveAttribute('href', '/stages');
  await step.getByText('Change where you are').click();
  await expectAccessible(page);
  await step.getByRole('button', { name: 'I am in two minds' }).click();
  await expect(step.getByRole('link', { name: 'Read more about this' })).toHaveAttribute('href', '/stages/contemplation');
  await step.getByRole('button', { name: 'I would rather not say' }).click();
  await expect(step.getByRole('link', { name: 'Read more about this' })).toHaveAttribute('href', '/stages');
  const [told] = await db.select({ count: count() }).from(events).where(eq(events.actorId, member.id));
  expect(told?.count).toBe(0);
});
