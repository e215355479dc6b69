import { eq } from 'drizzle-orm';
import { cases } from '@/db/schema/moderation';
import { expect, expectAccessible, test } from './test';

test('a post is reported, a moderator takes it up and does two things; the member appeals, another overturns it, and all is back', async ({
  page,
  make,
  db,
  signIn,
  otherBrowser,
}) => {
  const long = new Date(Date.now() - 90 * 86_400_000);
  const [author, reader] = [await make.member({ joinedAt: long }), await make.member({ joinedAt: long })];
  const group = await make.group();
  const thread = await make.thread({ authorId: author.id, groupId: group.id, title: 'Something to appeal' });
  await make.membership({ groupId: group.id, userId: reader.id });
  const address = `/groups/${group.slug}/${thread.number}`;

  await signIn(reader);
  await page.goto(`/report/post/${thread.first.id}`);
  await expectAccessible(page);
  await page.getByRole('radio', { name: /Attacks or harasses someone/ }).check();
  await page.getByRole('button', { name: 'Send this report' }).click();
  await expect(page.getByText('Thank you. Your report is with us.')).toBeVisible();
  await page.goto('/me/reports');
  await expect(page.getByText('Waiting').first()).toBeVisible();

  const desk = await otherBrowser(await make.member({ role: 'moderator', joinedAt: long }));
  const [opened] = await db.select({ id: cases.id }).from(cases).where(eq(cases.targetId, thread.first.id));
  await desk.goto(`/moderation/cases/${opened?.id}`);
  // Hard words wait behind a tap.
  await expect(desk.getByText('The first words.').first()).toBeHidden();
  await desk.getByText('Show these words').click();
  await expect(desk.getByText('The first words.').first()).toBeVisible();
  await desk.getByRole('button', { name: 'Take it up' }).click();
  await expect(desk.getByText('You are working on this.')).toBeVisible();
  await expectAccessible(desk);
  await desk.getByText('Do more than one thing').click();
  await desk.getByRole('checkbox', { name: /Hide the post/ }).check();
  await desk.getByRole('checkbox', { name: /Reading only/ }).check();
  const more = desk.getByRole('group').filter({ hasText: 'Do more than one thing' });
  await more.getByLabel('The rule behind it').selectOption({ label: 'Attacks or harasses someone' });
  await more.getByLabel('Words to the person').fill('Please speak of yourself.');
  await more.getByRole('button', { name: 'Do this and close the case' }).click();
  // The form goes with the case; its hint says as well that a moderator hid it.
  await expect(more.getByRole('button', { name: 'Do this and close the case' })).toHaveCount(0);
  await expect(desk.getByText(/hid it/).first()).toBeVisible();

  const theirs = await otherBrowser(author);
  await theirs.goto('/me/moderation');
  await expect(theirs.getByText('Please speak of yourself.').first()).toBeVisible();
  await expectAccessible(theirs);
  // What was done to them, and that a post was hidden, can each be appealed.
  const silenced = theirs.getByRole('listitem').filter({ hasText: 'You can read and not write' });
  await silenced.getByText('Appeal this').click();
  await silenced.getByLabel('Why do you think this was a mistake?').fill('I was quoting my own diary.');
  await silenced.getByRole('button', { name: 'Send the appeal' }).click();
  await expect(theirs.getByText('Waits for an answer')).toBeVisible();

  const other = await otherBrowser(await make.member({ role: 'admin', joinedAt: long }));
  await other.goto('/moderation/appeals');
  await expectAccessible(other);
  const appeal = other.getByRole('listitem').filter({ hasText: 'I was quoting my own diary.' });
  await appeal.getByRole('radio', { name: 'Take it back, with all it did' }).check();
  await appeal.getByLabel('Your words to the person').fill('You were. It is taken back.');
  await appeal.getByRole('button', { name: 'Send the answer' }).click();
  await expect(other.getByText('The decision was taken back').first()).toBeVisible();

  await theirs.goto('/me/moderation');
  await expect(theirs.getByText('You were. It is taken back.')).toBeVisible();
  await page.goto('/me/reports');
  await expect(page.getByText('Looked at: we agree')).toBeVisible();
  await page.goto(address);
  await expect(page.getByText('Hidden by a moderator.')).toBeVisible();
  await page.goto('/transparency');
  await expect(page.getByRole('heading', { name: 'How we look after this place' })).toBeVisible();
  await expectAccessible(page);
});
