import { expect, expectAccessible, test } from './test';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

test('two people come to write to each other, read it live, agree for how long, and one reports and blocks', async ({
  page,
  make,
  signIn,
  otherBrowser,
}) => {
  const [ana, ben, moderator] = [
    await make.member({ joinedAt: daysAgo(60) }),
    await make.member({ joinedAt: daysAgo(60) }),
    await make.member({ role: 'moderator', joinedAt: daysAgo(60) }),
  ];
  await signIn(ana);
  await page.goto('/messages');
  await expect(page.getByText('No conversations yet')).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/messages/new?to=${ben.handle}`);
  await page.getByLabel('Your words').fill('Your post stayed with me: https://example.com May I write to you?');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ask to write' }).click();
  await expect(page.getByRole('heading', { name: 'People you asked' })).toBeVisible();

  const theirs = await otherBrowser(ben);
  await theirs.goto('/messages');
  await expect(theirs.getByText('Your post stayed with me: https://example.com May I write to you?')).toBeVisible();
  await expect(theirs.getByRole('link', { name: /example/ })).toHaveCount(0);
  await expectAccessible(theirs);
  await theirs.getByRole('button', { name: `Yes, write with ${ana.handle}` }).click();
  await expect(theirs.getByLabel(`Write to ${ana.handle}`)).toBeVisible();

  await page.getByRole('link', { name: ben.handle }).click();
  await expect(page.getByLabel(`Write to ${ben.handle}`)).toBeVisible();
  await expectAccessible(page);
  await theirs.getByLabel(`Write to ${ana.handle}`).fill('Gladly. *Send me money.*');
  await theirs.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('Send me money.')).toBeVisible();

  await page.getByRole('button', { name: 'Change how long' }).click();
  await page.getByLabel('7 days').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(theirs.getByText('Messages here are kept for: 7 days.')).toBeVisible();

  await page.getByRole('button', { name: 'Report' }).click();
  await page.getByRole('checkbox', { name: /Send me money/ }).check();
  await page.getByLabel('Attacks or harasses someone').check();
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.getByText('A moderator will look at it.')).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).last().click();

  await page.getByRole('button', { name: 'Block' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Block' }).click();
  await expect(page.getByText('Nobody can write here now')).toBeVisible();
  await expect(theirs.getByText('Nobody can write here now')).toBeVisible();

  const desk = await otherBrowser(moderator);
  await desk.goto(`${page.url()}`);
  await expect(desk.getByText('Send me money.')).toHaveCount(0);
  await desk.goto('/moderation');
  await desk
    .getByRole('link', { name: /Private messages/ })
    .last()
    .click();
  await desk.getByRole('button', { name: 'Show these messages' }).click();
  await expect(desk.getByText('Gladly. *Send me money.*')).toBeVisible();
  await expect(desk.getByText('stayed with me')).toHaveCount(0);
  await expectAccessible(desk);
});
