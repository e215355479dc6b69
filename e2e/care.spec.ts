import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { sessions, users } from '@/db/schema/accounts';
import { messageRequests } from '@/db/schema/messages';
import { pushAddresses } from '@/db/schema/notifications';
import { alerts, duties } from '@/db/schema/watch';
import { env } from '@/server/env';
import { answerRequest } from '@/server/messages/requests';
import { seal } from '@/server/seal';
import { expect, expectAccessible, test } from './test';

test('words in which somebody may be in danger are shown with help; a person is called, takes it, asks, and hands over', async ({
  page,
  make,
  db,
  signIn,
  otherBrowser,
}) => {
  await db.delete(duties);
  const writer = await make.member();
  const group = await make.group();
  const thread = await make.thread({ groupId: group.id });
  await make.membership({ groupId: group.id, userId: writer.id });
  await signIn(writer);
  await page.goto(`/groups/${group.slug}/${thread.number}`);
  const box = page.getByRole('textbox', { name: 'Your reply' });
  await box.fill('i dont want to be here anymore, i have it all planned for tonight');
  await expect(page.getByText('What you write will be saved and shown as it is.', { exact: false })).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(page.getByText('Your words are here, and nothing was taken out.', { exact: false })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('Nobody of this site is on duty at this moment.', { exact: false })).toBeVisible({ timeout: 20_000 });

  const desk = await otherBrowser(await make.member({ role: 'moderator' }));
  await desk.goto('/watch');
  await expectAccessible(desk);
  await desk.getByRole('link', { name: 'Open' }).first().click();
  await desk.getByRole('button', { name: 'I take it' }).click();
  await desk.getByRole('button', { name: /May we write to you/ }).click();
  await expect(desk.getByText('Asked whether you may write. No answer yet.')).toBeVisible();

  await page.goto('/');
  await page.getByRole('link', { name: 'Read and answer' }).click();
  await page.getByRole('button', { name: 'Yes, please' }).click();
  await expect(page.getByText('Somebody will write to you here.', { exact: false })).toBeVisible();
  await expectAccessible(page);

  await expect(desk.getByText('They said yes: you may write to them here.')).toBeVisible({ timeout: 20_000 });
  await desk.getByLabel('Write to them').fill('I read what you wrote. What would help right now?');
  await desk.getByRole('button', { name: 'Write to them' }).click();
  await expect(page.getByText('I read what you wrote. What would help right now?')).toBeVisible({ timeout: 20_000 });
  await page.getByLabel('Your words').fill('Somebody to sit with me.');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(desk.getByText('Somebody to sit with me.')).toBeVisible({ timeout: 20_000 });
  await desk.getByText('Hand over', { exact: true }).first().click();
  const folded = desk.locator('details[open]');
  await folded.getByLabel('A note for the others').fill('I have to stop here. They answered and are with a friend.');
  await folded.getByRole('button', { name: 'Hand over' }).click();
  await expect(desk.getByText(/handed it over/)).toBeVisible();
  await expectAccessible(desk);
});

test('the worker calls whoever is on duty, and calls again when nobody takes it and when it was taken and left; two end an emergency, and somebody asks a day later', async ({
  page,
  make,
  db,
  signIn,
  otherBrowser,
}) => {
  test.setTimeout(600_000);
  // What the maker of a browser would have: it takes the messages that wake it.
  const knocks: string[] = [];
  const maker = createServer((request, response) => {
    knocks.push(`${request.url} ${request.headers.urgency}`);
    response.writeHead(201).end();
  });
  await new Promise<void>((resolve) => maker.listen(0, '127.0.0.1', resolve));
  const address = maker.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const listens = async (userId: string) => {
    const [session] = await db.select({ id: sessions.id }).from(sessions).where(eq(sessions.userId, userId));
    const sessionId = session?.id ?? '';
    const addressSealed = seal(`${origin}/${userId}`, `push_addresses.address.${sessionId}`);
    await db.insert(pushAddresses).values({ sessionId, addressSealed, savedAt: new Date() });
  };
  const serving = await make.member({ role: 'moderator' });
  const other = await make.member({ role: 'moderator' });
  const emailSealed = seal(`${serving.id}@example.org`, `users.email.${serving.id}`);
  await db.update(users).set({ emailSealed, emailDigest: serving.id }).where(eq(users.id, serving.id));
  const desk = await otherBrowser(serving);
  const second = await otherBrowser(other);
  await listens(serving.id);
  await listens(other.id);
  const mails = async () => {
    const folder = join(env().CAIRN_DATA, 'outbox');
    const all = await Promise.all((await readdir(folder).catch(() => [])).map((name) => readFile(join(folder, name), 'utf8')));
    return all.filter((mail) => mail.includes(serving.id));
  };
  await desk.goto('/watch');
  await desk.getByRole('button', { name: 'Go on duty' }).click();
  await expect(desk.getByRole('button', { name: 'Go off duty' })).toBeVisible();

  const writer = await make.member();
  const group = await make.group();
  const thread = await make.thread({ groupId: group.id });
  await make.membership({ groupId: group.id, userId: writer.id });
  await signIn(writer);
  await page.goto(`/groups/${group.slug}/${thread.number}`);
  await page.getByRole('textbox', { name: 'Your reply' }).fill('i dont want to be here anymore, i have it all planned for tonight');
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(page.getByText('Somebody is on duty now.', { exact: false }).first()).toBeVisible({ timeout: 20_000 });

  // In the app, on their phone and by mail, at once, and nobody else yet.
  const isAbout = eq(alerts.subjectId, writer.id);
  await expect.poll(() => knocks, { timeout: 60_000 }).toEqual([`/${serving.id} high`]);
  await expect.poll(async () => (await mails()).length, { timeout: 30_000 }).toBe(1);
  expect((await mails())[0]).not.toMatch(/danger|alert|planned|crisis/i);
  await desk.goto('/inbox');
  await expect(desk.getByText('Somebody may need you now').first()).toBeVisible();
  const called = async () => (await db.select({ calls: alerts.calls }).from(alerts).where(isAbout))[0]?.calls;

  // Nobody takes it within five minutes: all are called.
  await db.update(alerts).set({ dueAt: sql`now() - interval '2 minutes'` }).where(isAbout);
  await expect.poll(called, { timeout: 150_000 }).toBe(2);
  await expect.poll(() => knocks.includes(`/${other.id} high`), { timeout: 30_000 }).toBe(true);

  // It is taken, and then nothing happens for a while.
  const [alert] = await db.select({ id: alerts.id }).from(alerts).where(isAbout);
  await desk.goto(`/watch/${alert?.id}`);
  await desk.getByRole('button', { name: 'I take it' }).click();
  await expect(desk.getByText('You are with them')).toBeVisible();
  await db.update(alerts).set({ activeAt: sql`now() - interval '15 minutes'` }).where(isAbout);
  await expect.poll(called, { timeout: 150_000 }).toBe(3);
  await expect(desk.getByText('Nothing happened for a while: open to all again')).toBeVisible({ timeout: 20_000 });

  // Nobody ends an emergency alone.
  await desk.getByRole('button', { name: 'I take it' }).click();
  await expect(desk.getByText('You are with them')).toBeVisible();
  await desk.getByText('End it', { exact: true }).first().click();
  const ending = desk.locator('details[open]');
  await ending.getByLabel('A note for the others').fill('Safe, with a friend.');
  await ending.getByRole('button', { name: 'End it' }).click();
  await expect(desk.getByText('Nobody ends this alone.', { exact: false })).toBeVisible();
  await second.goto(`/watch/${alert?.id}`);
  await second.getByRole('button', { name: 'I stand by' }).click();
  await expect(desk.getByText(`${other.handle} stood by`)).toBeVisible({ timeout: 20_000 });
  await ending.getByLabel('A note for the others').fill('Safe, with a friend.');
  await ending.getByRole('button', { name: 'End it' }).click();
  await expect(desk.getByText(`${serving.handle} ended it`)).toBeVisible();

  // Whoever was with it is asked whether they would like to talk.
  await desk.goto('/watch');
  await expect(desk.getByText('You were with somebody in an emergency.', { exact: false })).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'I would like to talk with somebody' }).click();
  await expect(desk.getByText('The others know that you would like to talk.', { exact: false })).toBeVisible();
  await second.goto('/watch');
  await expect(second.getByText(`${serving.handle} would like to talk over something hard`)).toBeVisible();
  await second.getByRole('button', { name: 'I have talked, or I am all right' }).click();
  await desk.getByRole('button', { name: 'I have talked, or I am all right' }).click();
  await expect(desk.getByText('The others know that you would like to talk.', { exact: false })).toHaveCount(0);
  await desk.getByRole('button', { name: 'Go off duty' }).click();
  await expect(desk.getByRole('button', { name: 'Go on duty' })).toBeVisible();

  // A day later.
  await db
    .update(alerts)
    .set({ closedAt: sql`closed_at - interval '25 hours'`, followUpAt: sql`follow_up_at - interval '25 hours'` })
    .where(isAbout);
  await db.execute(sql`update pgboss.job set start_after = now() where name = 'followUp' and data ->> 'alertId' = ${alert?.id ?? ''}`);
  await expect(async () => {
    await second.goto('/inbox');
    await expect(second.getByText('It is time to ask somebody how they are').first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await second.goto(`/watch/${alert?.id}`);
  await second.getByLabel('A note for the others').fill('She slept, and is going to a meeting.');
  await second.getByRole('button', { name: 'I asked them' }).click();
  await expect(second.getByText('They were asked how they are.', { exact: false })).toBeVisible();
  await db.delete(pushAddresses);
  maker.close();
});

test('staff plan their shifts ahead, see where nobody is, and take over from each other; members are told when somebody is next there', async ({
  page,
  make,
  db,
  signIn,
  otherBrowser,
}) => {
  await db.delete(duties);
  const staff = await make.member({ role: 'moderator' });
  await signIn(staff);
  await page.goto('/watch/roster');
  await expect(page.getByLabel('Times on the clock of')).toHaveValue('America/New_York');
  await expect(page.getByText('Nobody at any time').first()).toBeVisible();
  await page.getByLabel('Day').selectOption({ index: 2 });
  await page.getByLabel('From').fill('08:00');
  await page.getByLabel('Until').fill('20:00');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await expect(page.getByText('At most eight hours. Nobody can be there for longer.')).toBeVisible();
  await page.getByLabel('From').fill('00:00');
  await page.getByLabel('Until').fill('06:00');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await expect(page.getByText('12:00 AM–6:00 AM')).toBeVisible();
  await expect(page.getByText('6:00 AM–12:00 AM')).toBeVisible();
  await expectAccessible(page);
  await page.getByText('Change this shift').click();
  await page.getByRole('button', { name: 'Ask for somebody else' }).click();
  await expect(page.getByText('Wants somebody else')).toBeVisible();

  const other = await make.member({ role: 'moderator' });
  const desk = await otherBrowser(other);
  await desk.goto('/watch/roster?zone=America/New_York');
  await desk.getByRole('button', { name: 'Take it over' }).click();
  await expect(desk.getByText('You', { exact: true })).toBeVisible();
  await expect(page.getByText(other.handle).first()).toBeVisible({ timeout: 20_000 });

  const member = await make.member();
  const group = await make.group();
  const thread = await make.thread({ groupId: group.id });
  await make.membership({ groupId: group.id, userId: member.id });
  const reader = await otherBrowser(member);
  await reader.goto(`/groups/${group.slug}/${thread.number}`);
  await reader.getByRole('textbox', { name: 'Your reply' }).fill('i keep thinking about killing myself');
  await expect(reader.getByText(/Somebody plans to be there from .* at 12:00 AM on/)).toBeVisible({ timeout: 20_000 });
  await reader.goto('/care?of=S1&to=/groups');
  await expect(reader.getByText(/Somebody plans to be there from/)).toBeVisible();
  await expectAccessible(reader);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('staff plan a shift and give it back, take an alert and ask; the person names whom to call', async ({ page, make, db, signIn }) => {
    await db.delete(duties);
    const [staff, person] = [await make.member({ role: 'moderator' }), await make.member()];
    const made = { targetKind: 'message' as const, targetId: crypto.randomUUID(), subjectId: person.id, severity: 'S0' as const };
    const [alert] = await db
      .insert(alerts)
      .values({ ...made, classes: ['crisis'], noteSealed: '', openedAt: new Date(), dueAt: new Date(Date.now() + 300_000) })
      .returning({ id: alerts.id });
    const alertId = alert?.id ?? '';
    await db
      .update(alerts)
      .set({ noteSealed: seal('[]', `alerts.note.${alertId}`) })
      .where(eq(alerts.id, alertId));

    await signIn(staff);
    await page.goto('/watch/roster');
    await page.getByLabel('Times on the clock of').selectOption('Europe/Madrid');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByLabel('Day').selectOption({ index: 3 });
    await page.getByLabel('From').fill('22:00');
    await page.getByLabel('Until').fill('02:00');
    await page.getByRole('button', { name: 'Plan it' }).click();
    await expect(page.getByText('10:00 PM–12:00 AM').first()).toBeVisible();
    await expect(page.getByText('12:00 AM–2:00 AM').first()).toBeVisible();
    const shift = page.locator('details').filter({ hasText: 'Give it back' }).first();
    await shift.getByText('Change this shift').click();
    await shift.getByRole('button', { name: 'Give it back' }).click();
    await expect(page.getByText('12:00 AM–2:00 AM')).toHaveCount(0);

    await page.goto(`/watch/${alertId}`);
    await page.getByRole('button', { name: 'I take it' }).click();
    await page.getByRole('button', { name: /May we call someone for you/ }).click();
    await expect(page.getByText('Asked whether you may call someone for them.', { exact: false })).toBeVisible();

    await page.context().clearCookies();
    await signIn(person);
    await page.goto(`/watch/${alertId}`);
    await page.getByRole('button', { name: 'Yes, call them' }).click();
    await expect(page.getByText('Write whom to call.', { exact: false })).toBeVisible();
    await page.getByLabel('Whom should we call?').fill('My sister Bea, 555 0100');
    await page.getByRole('button', { name: 'Yes, call them' }).click();
    await expect(page.getByText('We cannot promise that we reach them.', { exact: false })).toBeVisible();

    await page.context().clearCookies();
    await signIn(staff);
    await page.goto(`/watch/${alertId}`);
    await expect(page.getByText('My sister Bea, 555 0100')).toBeVisible();
  });

  test('whoever writes that they may be in danger is told what helps and who is there, and so is whoever reads it', async ({
    page,
    make,
    db,
    system,
    signIn,
  }) => {
    const joinedAt = new Date(Date.now() - 60 * 86_400_000);
    const [person, reader] = [await make.member({ joinedAt }), await make.member({ joinedAt })];
    const group = await make.group();
    const thread = await make.thread({ groupId: group.id });
    for (const { id: userId } of [person, reader]) await make.membership({ groupId: group.id, userId });
    const numbers = page
      .locator('a[href^="tel:"]')
      .or(page.getByText('No number to call has been checked', { exact: false }))
      .first();
    const onDuty = page.getByText(/Nobody of this site is on duty|Somebody (of this site )?is on duty now/).first();

    await signIn(person);
    await page.goto(`/groups/${group.slug}/${thread.number}`);
    await page.getByLabel('Your reply').fill('i keep thinking about killing myself');
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await expect(page).toHaveURL(/\/care\?/);
    await expect(page.getByText(/One next step|If a life is in danger now/).first()).toBeVisible();
    await expect(numbers).toBeVisible();
    await expect(onDuty).toBeVisible();
    await page.getByRole('link', { name: 'Go on to what you wrote' }).click();
    await expect(page.locator('#post-2')).toContainText('killing myself');

    await page.goto(`/messages/new?to=${reader.handle}`);
    await page.getByLabel('Your words').fill('i keep thinking about killing myself');
    await page.getByRole('button', { name: 'Ask to write' }).click();
    await expect(page).toHaveURL(/\/care\?/);
    await expect(onDuty).toBeVisible();

    await page.context().clearCookies();
    await signIn(reader);
    // The page may be kept for others: nothing of what this browser says goes into it.
    await page.context().addCookies([{ name: 'help_country', value: 'of-this-browser', url: process.env.E2E_URL ?? '' }]);
    await page.goto(`/groups/${group.slug}/${thread.number}`);
    expect(await page.content()).not.toContain('of-this-browser');
    await expect(page.locator('#post-2')).toContainText('If somebody here may be in danger');
    await expect(numbers).toBeVisible();
    await expect(onDuty).toBeVisible();

    const [request] = await db.select({ id: messageRequests.id }).from(messageRequests).where(eq(messageRequests.askedId, reader.id));
    await answerRequest({ ...system, actor: reader }, { requestId: request?.id ?? '', answer: 'accept' });
    await page.goto('/messages');
    await page.getByRole('link', { name: person.handle }).first().click();
    await page.getByLabel(`Write to ${person.handle}`).fill('   ');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByLabel(`Write to ${person.handle}`)).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel(`Write to ${person.handle}`).fill('I am with you.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByRole('list', { name: 'Messages' })).toContainText('I am with you.');
    await page.getByLabel(`Write to ${person.handle}`).fill('and i keep thinking about killing myself too');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(onDuty).toBeVisible();
    await page.getByRole('link', { name: 'Go on to what you wrote' }).click();
    await expect(page.getByText('and i keep thinking', { exact: false })).toBeVisible();
  });
});
