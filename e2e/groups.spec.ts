import { expect, expectAccessible, test } from './test';

test('a few people meet in a circle nobody else sees: one is asked in, joins, and later has to leave', async ({
  page,
  make,
  signIn,
  otherBrowser,
}) => {
  const founder = await make.member({ joinedAt: new Date(Date.now() - 40 * 86_400_000) });
  const invited = await make.member();
  await signIn(founder);
  await page.goto('/groups');
  await page.getByRole('link', { name: 'Start a circle' }).click();
  await page.getByRole('button', { name: 'Start it' }).click();
  await expect(page.getByLabel('Name')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  const name = `Early birds ${crypto.randomUUID().slice(0, 8)}`;
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('What it is for').fill('For six people who get up early.');
  await page.getByRole('radio', { name: /By invitation only/ }).check();
  await page.getByRole('button', { name: 'Start it' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expectAccessible(page);
  const address = new URL(page.url()).pathname;

  const other = await otherBrowser(invited);
  await other.goto(address);
  await expect(other.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();

  await page.getByRole('link', { name: 'Invite somebody' }).click();
  await page.getByLabel('Their handle').fill('nobody-of-this-name');
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(page.getByText('This person cannot be invited.')).toBeVisible();
  await page.getByLabel('Their handle').fill(invited.handle);
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: invited.handle })).toBeVisible();
  await expectAccessible(page);

  await other.goto('/groups');
  await expect(other.getByRole('heading', { name: 'You are invited' })).toBeVisible();
  await expectAccessible(other);
  await other.getByRole('button', { name: `Join ${name}` }).click();
  await expect(other.getByRole('heading', { name: 'You are invited' })).toBeHidden();
  await other.goto(address);
  await expect(other.getByRole('link', { name: 'Start a thread' }).first()).toBeVisible();

  await page.goto(`${address}/people`);
  await page.getByRole('button', { name: `Ask to leave: ${invited.handle}` }).click();
  await page.getByRole('radio', { name: 'Until a moderator takes it back' }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ask to leave', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Kept out for now' })).toBeVisible();
  await other.goto(address);
  await expect(other.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
});

test('somebody who asks to come in is told no with kind words, for them alone', async ({ page, make, signIn, otherBrowser }) => {
  const group = await make.group({ admission: 'approval', memberCount: 1 });
  const [moderator, person] = [await make.member(), await make.member()];
  await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
  await signIn(person);
  await page.goto(`/groups/${group.slug}`);
  await expect(page.getByText('The community rules hold here')).toBeVisible();
  await page.getByRole('button', { name: 'Ask to join' }).click();
  await expect(page.getByText('Your request is with the moderators')).toBeVisible();

  const desk = await otherBrowser(moderator);
  await desk.goto(`/groups/${group.slug}/people`);
  await desk.getByRole('button', { name: `Not now: ${person.handle}` }).click();
  await desk.getByLabel('A few words to them (optional)').fill('We are full just now. Please ask in spring.');
  await desk.getByRole('button', { name: 'Send this answer' }).click();
  await expect(desk.getByText('Nobody is waiting to be let in.')).toBeVisible();

  await page.reload();
  await expect(page.getByText('We are full just now. Please ask in spring.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ask to join' })).toBeHidden();
  await expectAccessible(page);
});
