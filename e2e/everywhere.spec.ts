import { expect, expectAccessible, test } from './test';

const publicPages = [
  '/',
  '/groups',
  '/meetings',
  '/sign-in',
  '/sign-up',
  '/rules',
  '/privacy',
  '/help/now',
  '/help/overdose',
  '/help/lines',
];

for (const path of publicPages) {
  test(`P1: ${path} is open to everyone, in light and dark, on a narrow phone, and asks no other host for anything`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    expect(response?.headers()['cache-control']).toContain('no-store');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Leave now' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
  });
}

test('help in a crisis is one tap from every page', async ({ page }) => {
  for (const path of publicPages.slice(0, 7)) {
    await page.goto(path);
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Help now' })).toBeVisible();
  }
  await page.getByRole('contentinfo').getByRole('link', { name: 'Help now' }).click();
  await expect(page).toHaveURL(/help\/now/);
});

test('P2: Shift three times leaves at once, and going back does not show the page again', async ({ page, context }) => {
  await context.route(/^https?:\/\/(?!127\.0\.0\.1|localhost)/, (route) =>
    route.fulfill({ body: '<title>Weather</title>', contentType: 'text/html' }),
  );
  await page.goto('/rules');
  await page.goto('/groups');
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await expect(page).toHaveTitle('Weather');
  await page.goBack().catch(() => null);
  await expect(page.getByRole('heading', { name: 'Groups' })).toHaveCount(0);
});
