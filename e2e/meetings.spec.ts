import { expect, expectAccessible, test } from './test';

/** Late in the evening and before dawn on each day of the week, so that there is one tonight whenever this runs. */
const nights = [0, 1, 2, 3, 4, 5, 6].flatMap((day) => ['23:30', '03:30'].map((time) => ({ day, time })));

test('a person finds a meeting near a ZIP code tonight, and sees what to expect', async ({ page, make }) => {
  const name = `Lamp in the window ${crypto.randomUUID().slice(0, 6)}`;
  for (const night of nights) await make.meeting({ name, ...night });

  await page.goto('/meetings');
  await page.getByLabel('Town, ZIP or postcode').fill('19104');
  await page.getByRole('button', { name: 'Find meetings' }).click();
  await expect(page).toHaveURL(/place=19104/);
  await expect(page.getByRole('heading', { name: /Meetings within \d+ km of/ })).toBeVisible();
  await page.getByRole('link', { name: 'Tonight' }).click();
  await expect(page).toHaveURL(/when=tonight/);
  await expectAccessible(page);
  await page.getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText(/(11|3):30/).first()).toBeVisible();
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a person finds a meeting just the same', async ({ page, make }) => {
    const name = `Back stairs ${crypto.randomUUID().slice(0, 6)}`;
    for (const night of nights) await make.meeting({ name, ...night });
    await page.goto('/meetings');
    await page.getByLabel('Town, ZIP or postcode').fill('19104');
    await page.getByRole('button', { name: 'Find meetings' }).click();
    await page.getByRole('link', { name: 'Tonight' }).click();
    await page.getByRole('link', { name }).first().click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  });

  test('a place nobody knows ends in advice, not in nothing', async ({ page }) => {
    await page.goto('/meetings?place=Nowhereinparticular');
    await expect(page.getByText(/We do not know a place called/).first()).toBeVisible();
  });
});
