import { eq } from 'drizzle-orm';
import { crisisLines } from '@/db/schema/watch';
import { expect, expectAccessible, test } from './test';

test('the host checks the numbers of two countries and says which is its own; a reader chooses the other on the help page, and it is so on the card', async ({
  page,
  make,
  db,
  signIn,
  otherBrowser,
}) => {
  const admin = await make.member({ role: 'admin' });
  const desk = await otherBrowser(admin);
  await desk.goto('/');
  await desk.getByRole('link', { name: 'Check them now' }).click();
  await desk.getByRole('button', { name: 'I checked it today: 988 Suicide & Crisis Lifeline' }).click();
  await expect(desk.getByText(/^Shown\. Checked on/)).toHaveCount(1);
  const adding = desk.getByRole('region', { name: 'Add a number' });
  await adding.getByLabel('Name').fill('Somebody There');
  await adding.getByLabel('Country').fill('gb');
  await adding.getByLabel('Number to call').fill('116 123');
  await adding.getByLabel('Languages').fill('english');
  await adding.getByRole('button', { name: 'Save' }).click();
  await expect(adding.getByText('Codes of two or three letters, such as en, es.')).toBeVisible();
  await adding.getByLabel('Languages').fill('en, cy');
  await adding.getByRole('button', { name: 'Save' }).click();
  await desk.getByRole('button', { name: 'I checked it today: Somebody There' }).click();
  await expect(desk.getByText(/^Shown\. Checked on/)).toHaveCount(2);
  await desk.getByRole('button', { name: 'Show United Kingdom first' }).click();
  await expect(desk.getByText('Numbers for United Kingdom are shown first.', { exact: false })).toBeVisible();
  await expectAccessible(desk);

  await page.goto('/help/lines');
  await expect(page.getByRole('heading', { name: 'Somebody There' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '988 Suicide & Crisis Lifeline' })).toHaveCount(0);
  await page.getByRole('link', { name: 'United States' }).click();
  await expect(page.getByRole('heading', { name: '988 Suicide & Crisis Lifeline' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/help/now');
  await expect(page.getByRole('link', { name: 'Call 988' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'United States' })).toHaveAttribute('aria-current', 'true');

  const member = await make.member();
  const group = await make.group();
  const thread = await make.thread({ groupId: group.id });
  await make.membership({ groupId: group.id, userId: member.id });
  await signIn(member);
  await page.goto(`/groups/${group.slug}/${thread.number}`);
  await page.getByRole('textbox', { name: 'Your reply' }).fill('i keep thinking about killing myself');
  await expect(page.getByRole('link', { name: /988 Suicide & Crisis Lifeline/ })).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'United Kingdom' }).click();
  await expect(page.getByRole('link', { name: 'Somebody There: 116 123' })).toHaveAttribute('href', 'tel:116123');
  await expect(page.getByRole('link', { name: /988 Suicide & Crisis Lifeline/ })).toHaveCount(0);
  await page.goto('/help/lines');
  await expect(page.getByRole('heading', { name: 'Somebody There' })).toBeVisible();
  await db.delete(crisisLines).where(eq(crisisLines.name, 'Somebody There'));
  await db.update(crisisLines).set({ verifiedAt: null, verifiedBy: null });
});
