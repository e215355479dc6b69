import { eq } from 'drizzle-orm';
import { checkIns } from '@/db/schema/pairs';
import { rounds, sponsorships } from '@/db/schema/sponsorship';
import { openForPair } from '@/server/messages/mutations';
import { expect, expectAccessible, test } from './test';

const hours = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, from: 17 * 60, to: 22 * 60 }));

test('an applicant becomes a sponsor: a moderator proposes, the applicant trains and promises, an admin confirms', async ({
  page,
  make,
  signIn,
  otherBrowser,
}) => {
  const applicant = await make.sponsor({ status: 'applied', approvedAt: null, hours });
  const [moderator, admin] = [await make.member({ role: 'moderator' }), await make.member({ role: 'admin' })];
  const staff = await otherBrowser(moderator);
  await staff.goto('/sponsors/applications');
  const card = staff.getByRole('listitem').filter({ has: staff.getByRole('heading', { name: applicant.handle }) });
  await card.getByRole('button', { name: `Propose ${applicant.handle}` }).click();
  await staff.getByLabel('What speaks for them').fill('We talked for an hour.');
  await staff.getByRole('button', { name: 'Propose them' }).click();
  await expect(card.getByText('In training now.')).toBeVisible();

  await signIn(applicant);
  await page.goto('/sponsors/apply');
  await expectAccessible(page);
  const answers = ['b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b'];
  const questions = ['dose', 'setback', 'overdose', 'suicide', 'romance', 'money', 'secret', 'court', 'stop', 'self'];
  const choose = (question: string, answer?: string) => page.locator(`input[name=${question}][value=${answer}]`).check();
  for (const [at, question] of questions.entries()) await choose(question, at === 0 ? 'a' : answers[at]);
  await page.getByLabel('I have read this, and promise it.').check();
  await page.getByRole('button', { name: 'Check my answers and promise' }).click();
  await expect(page.getByText('One answer does not hold here.')).toBeVisible();
  await choose('dose', 'b');
  await page.getByRole('button', { name: 'Check my answers and promise' }).click();
  await expect(page.getByText('You are done with the training.')).toBeVisible();

  const second = await otherBrowser(admin);
  await second.goto('/sponsors/applications');
  await second.getByRole('button', { name: `Confirm ${applicant.handle}` }).click();
  await expect(second.getByRole('heading', { name: applicant.handle })).toHaveCount(0);
  await page.goto('/sponsors/apply');
  await expect(page.getByText('You have one place until')).toBeVisible();
  await page.getByRole('link', { name: 'Open the sponsor circle' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sponsor circle' })).toBeVisible();
});

test('two walk together: what is shared is taken back, a number is stopped softly, and one tap ends it, with an undo', async ({
  page,
  make,
  system,
  db,
  signIn,
  otherBrowser,
}) => {
  const [sponsor, sponsee] = [await make.sponsor({ capacity: 2, hours }), await make.member()];
  const now = new Date();
  const { id } = await make.sponsorship({
    sponsorId: sponsor.id,
    sponseeId: sponsee.id,
    status: 'trial',
    requestedAt: now,
    answeredAt: now,
  });
  await openForPair({ ...system, now }, sponsor.id, sponsee.id);
  await signIn(sponsee);
  await page.goto(`/sponsorships/${id}`);
  await expectAccessible(page);
  await page.getByLabel('In your words', { exact: true }).first().fill('Sleep through the night.');
  await page.getByRole('button', { name: `Show this to ${sponsor.handle}` }).click();
  const item = page.getByRole('listitem').filter({ hasText: 'Sleep through the night.' });
  await expect(item).toBeVisible();

  const theirs = await otherBrowser(sponsor);
  await theirs.goto(`/sponsorships/${id}`);
  await expect(theirs.getByText('Sleep through the night.')).toBeVisible();
  await item.getByRole('button', { name: 'Take back' }).click();
  await expect(theirs.getByText('Sleep through the night.')).toHaveCount(0);

  await page.getByRole('link', { name: `Write to ${sponsor.handle}` }).click();
  await page.getByLabel(`Write to ${sponsor.handle}`).fill('My number is 215-555-0123');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('In the first 30 days it is safer to stay here')).toBeVisible();
  await page.getByRole('button', { name: 'Send it all the same' }).click();
  await expect(page.getByRole('list', { name: 'Messages' }).getByText('My number is 215-555-0123')).toBeVisible();

  await page.goto(`/sponsorships/${id}`);
  await page.getByRole('button', { name: 'End this now' }).click();
  await page.getByRole('button', { name: 'Undo: go on together' }).click();
  await expect(page.getByRole('button', { name: 'End this now' })).toBeVisible();
  expect((await db.select().from(sponsorships).where(eq(sponsorships.id, id)))[0]?.status).toBe('trial');

  await page.getByText('Tell a moderator', { exact: true }).click();
  await page.getByLabel('What is it about?').last().selectOption('romance');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send it and end this' }).click();
  await expect(page.getByText('You did right.')).toBeVisible();
  const staff = await otherBrowser(await make.member({ role: 'admin' }));
  await staff.goto('/sponsors/applications');
  await expect(staff.getByRole('heading', { name: sponsor.handle })).toBeVisible();
});

test('what a round proposed: a yes of each, a first word, and an end', async ({ page, make, db, signIn, otherBrowser }) => {
  const [sponsor, sponsee] = [await make.sponsor({ hours }), await make.member()];
  const [round] = await db.insert(rounds).values({ status: 'stopped', startedAt: new Date() }).returning({ id: rounds.id });
  const { id } = await make.sponsorship({
    ...{ sponsorId: sponsor.id, sponseeId: sponsee.id, status: 'offered', place: 1, roundId: round?.id, messageSealed: null },
    ...{ requestedAt: new Date(), expiresAt: new Date(Date.now() + 72 * 3_600_000) },
  });
  const theirs = await otherBrowser(sponsor);
  await theirs.goto('/sponsorships');
  await expect(theirs.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(theirs.getByText(sponsee.handle)).toHaveCount(0);

  await signIn(sponsee);
  await page.goto(`/sponsorships/${id}`);
  await expectAccessible(page);
  await page.getByRole('button', { name: `Yes, with ${sponsor.handle}` }).click();
  await expect(page.getByRole('button', { name: `Yes, with ${sponsor.handle}` })).toHaveCount(0);

  await theirs.goto('/sponsorships');
  await theirs.getByRole('button', { name: `Yes, with ${sponsee.handle}` }).click();
  await theirs.getByRole('link', { name: 'Open your page' }).click();
  await theirs.getByRole('link', { name: `Write to ${sponsee.handle}` }).click();
  await theirs.getByLabel(`Write to ${sponsee.handle}`).fill('Good that you are here.');
  await theirs.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(theirs.getByRole('list', { name: 'Messages' }).getByText('Good that you are here.')).toBeVisible();

  await page.goto(`/sponsorships/${id}`);
  await page.getByRole('link', { name: `Write to ${sponsor.handle}` }).click();
  await expect(page.getByRole('list', { name: 'Messages' }).getByText('Good that you are here.')).toBeVisible();
  await page.goto(`/sponsorships/${id}`);
  await page.getByText('End it with a good word of your own').click();
  await page.getByRole('button', { name: 'We did what we came for' }).click();
  await expect(page.getByText('This sponsorship has ended')).toBeVisible();
  const [ended] = await db.select().from(sponsorships).where(eq(sponsorships.id, id));
  expect(ended).toMatchObject({ status: 'ended', endReason: 'completed' });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a check-in on the front page, a thing shown, a step, the next talk and an end for safety need none', async ({
    page,
    make,
    db,
    signIn,
    otherBrowser,
  }) => {
    const [sponsor, sponsee] = [await make.sponsor({ hours }), await make.member()];
    const pair = { sponsorId: sponsor.id, sponseeId: sponsee.id, status: 'trial' as const, answeredAt: new Date() };
    const { id } = await make.sponsorship(pair);
    await db.insert(checkIns).values({ sponsorshipId: id, userId: sponsee.id, kind: 'day3', askedAt: new Date() });
    await signIn(sponsee);
    await page.goto('/');
    await expect(page.getByText(`How is it going with ${sponsor.handle}?`)).toBeVisible();
    await page.getByRole('link', { name: 'Answer', exact: true }).click();
    await page.getByLabel('Now and then').check();
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await expect(page.getByText('Please choose one')).toHaveCount(2);
    await expect(page.getByLabel('Now and then')).toBeChecked();
    await page.getByLabel('Yes', { exact: true }).check();
    await page.getByLabel('Go on as it is').check();
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await expect(page.getByText('Thank you. Your answers are kept encrypted.')).toBeVisible();

    await page.getByLabel('In your words', { exact: true }).fill('Sleep through the night.');
    await page.getByRole('button', { name: `Show this to ${sponsor.handle}` }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Sleep through the night.' })).toBeVisible();
    await page.getByLabel('A step or a goal').fill('Call the clinic');
    await page.getByRole('button', { name: 'Add it' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Call the clinic' })).toBeVisible();
    await page.getByText('Arrange it', { exact: true }).first().click();
    const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('Day and time').fill(`${soon}T18:30`);
    await page.getByRole('button', { name: 'Arrange it' }).click();
    await expect(page.getByRole('button', { name: 'Call it off' })).toBeVisible();

    await page.getByText('Tell a moderator', { exact: true }).click();
    await page.getByLabel('What is it about?').last().selectOption('romance');
    await page.getByRole('button', { name: 'Send it and end this' }).click();
    await expect(page.getByText('You did right.')).toBeVisible();
    const theirs = await otherBrowser(sponsor);
    await theirs.goto(`/sponsorships/${id}`);
    await expect(theirs.getByText('Sleep through the night.')).toHaveCount(0);
  });

  test('a break is one tap, and so is the end', async ({ page, make, signIn }) => {
    const [sponsor, sponsee] = [await make.sponsor({ hours }), await make.member()];
    const { id } = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: sponsee.id, status: 'trial', answeredAt: new Date() });
    await signIn(sponsor);
    await page.goto('/sponsors/apply');
    await page.getByRole('button', { name: 'I need a break' }).click();
    await expect(page.getByRole('button', { name: 'I am back' })).toBeVisible();
    await page.goto(`/sponsorships/${id}`);
    await page.getByRole('button', { name: 'End this now' }).click();
    await expect(page.getByText('This sponsorship has ended')).toBeVisible();
  });
});
