import { eq } from 'drizzle-orm';
import { describe, expect, vi } from 'vitest';
import { users } from '@/db/schema/accounts';
import { messageRequests } from '@/db/schema/messages';
import { alerts } from '@/db/schema/watch';
import type { Member, MemberContext } from '@/server/context';
import { block } from '@/server/safety/mutations';
import { endSponsorship } from '@/server/sponsorship/ending';
import { ask, connected, days, newId, reasonOf, settled } from '@/server/testing/letters';
import type { Make } from '@/server/testing/make';
import { noon, test } from '@/server/testing/test';
import { getAlert } from '@/server/watch/queries';
import { endConversation, sendMessage } from './mutations';
import { countUnread, findConversations, findRequests, getAsking, getConversation } from './queries';
import { answerRequest, askToWrite, chooseRequests } from './requests';

// Jobs are asked for in the transaction at hand; none is needed here.
vi.mock('@/server/jobs', () => ({ later: vi.fn() }));

type As = (member: Member, now?: Date) => MemberContext;
type Between = (people: { ana: Member; ben: Member; make: Make; as: As }) => Promise<unknown>;

/** How two people stand to each other, and what comes of it when one of them asks the other. */
const ways: [way: string, between: Between, outcome: string][] = [
  ['strangers', async () => {}, 'done'],
  ['the other turned it down', async ({ ana, ben, as }) => declined(as, ana, ben), 'message.alreadyAsked'],
  ['it still waits', async ({ ana, ben, as }) => ask(as(ana), ben), 'message.alreadyAsked'],
  ['the other takes no requests', async ({ ben, as }) => chooseRequests(as(ben), { takesRequests: false }), 'message.notNow'],
  ['the other blocked them', async ({ ana, ben, as }) => block(as(ben), { handle: ana.handle }), 'message.notNow'],
  ['they blocked the other', async ({ ana, ben, as }) => block(as(ana), { handle: ben.handle }), 'message.notNow'],
  ['the other is suspended', async ({ ben, as }) => suspend(as, ben), 'message.notNow'],
  ['they are sponsor and sponsee', async ({ ana, ben, make }) => pair(make, ana, ben), 'done'],
  [
    'they are sponsor and sponsee, and the other takes no requests',
    async ({ ana, ben, make, as }) => {
      await chooseRequests(as(ben), { takesRequests: false });
      await pair(make, ana, ben);
    },
    'done',
  ],
];

const declined = async (as: As, ana: Member, ben: Member, now?: Date) => {
  const id = newId();
  await askToWrite(as(ana, now), { id, to: ben.handle, words: 'May I write to you?' });
  await answerRequest(as(ben, now), { requestId: id, answer: 'decline' });
};
const suspend = (as: As, who: Member) => as(who).db.update(users).set({ standing: 'suspended' }).where(eq(users.id, who.id));
const pair = async (make: Make, ana: Member, _ben: Member) => make.sponsorship({ sponsorId: _ben.id, sponseeId: ana.id, status: 'active' });

describe('who may write to whom', () => {
  test.for(ways)('%s', async ([way, between, outcome], { make, as }) => {
    const ben = way.includes('sponsor') ? await make.sponsor() : await settled(make);
    const ana = await settled(make);
    await between({ ana, ben, make, as });
    expect(await reasonOf(ask(as(ana), ben))).toBe(outcome);
  });

  test('nobody can ask themselves, or somebody who is not there', async ({ make, as }) => {
    const ana = await settled(make);
    expect(await reasonOf(ask(as(ana), ana))).toBe('message.oneself');
    expect(await reasonOf(askToWrite(as(ana), { id: newId(), to: 'nobody-at-all', words: 'Hello' }))).toBe('person.notFound');
  });

  test('two who said yes write to each other; a stranger finds nothing there', async ({ make, as }) => {
    const { ana, ben, conversationId } = await connected(make, as);
    await sendMessage(as(ben), { conversationId, id: newId(), body: 'Gladly.' });
    const { messages, isOpen } = await getConversation(as(ana), { conversationId });
    expect(messages.map(({ isOwn, html }) => [isOwn, html])).toEqual([
      [true, '<p>May I write to you?</p>'],
      [false, '<p>Gladly.</p>'],
    ]);
    expect(isOpen).toBe(true);
  });

  test('those who have asked each other are connected', async ({ make, as }) => {
    const [ana, ben] = [await settled(make), await settled(make)];
    await ask(as(ana), ben, 'I would like to talk.');
    const { conversationId } = await ask(as(ben), ana, 'So would I.');
    const { messages } = await getConversation(as(ana), { conversationId: conversationId ?? '' });
    expect(messages.map(({ html }) => html)).toEqual(['<p>I would like to talk.</p>', '<p>So would I.</p>']);
  });

  test('when a match ends, what the two have can be read and not written in', async ({ make, as }) => {
    const [ana, ben] = [await settled(make), await make.sponsor()];
    const { id: sponsorshipId } = await pair(make, ana, ben);
    const { conversationId } = await ask(as(ana), ben, 'Good morning.');
    await endSponsorship(as(ana), { sponsorshipId });
    const ref = { conversationId: conversationId ?? '' };
    expect(await getConversation(as(ben), ref)).toMatchObject({ isOpen: false, messages: [{ html: '<p>Good morning.</p>' }] });
    expect(await reasonOf(sendMessage(as(ben), { ...ref, id: newId(), body: 'Still there?' }))).toBe('message.closed');
  });
});

describe('a request', () => {
  test('shows plain words, and waits in a place of its own', async ({ make, as }) => {
    const [ana, ben] = [await settled(make), await settled(make)];
    await ask(as(ana), ben, 'See https://example.com ![x](https://example.com/x.png)');
    const { forMe } = await findRequests(as(ben));
    expect(forMe).toMatchObject([{ handle: ana.handle, words: 'See https://example.com ![x](https://example.com/x.png)' }]);
    expect((await findConversations(as(ben), {})).conversations).toEqual([]);
    expect(await countUnread(as(ben))).toBe(1);
  });

  test('to the one who asked, turned down and waiting are the same', async ({ make, as }) => {
    const [ana, ben, cleo] = [await settled(make), await settled(make), await settled(make)];
    await declined(as, ana, ben);
    await ask(as(ana), cleo);
    const { own } = await findRequests(as(ana));
    expect(own.map(({ id: _, handle, ...rest }) => rest)).toEqual([{ askedAt: noon }, { askedAt: noon }]);
    const seen = await Promise.all([ben, cleo].map(({ handle }) => getAsking(as(ana), { to: handle })));
    expect(seen.map(({ state }) => state)).toEqual(['asked', 'asked']);
    expect(await reasonOf(ask(as(ana), ben))).toBe(await reasonOf(ask(as(ana), cleo)));
  });

  test('who was turned down late asks again after 90 days in vain, without a sign of it', async ({ make, as }) => {
    const [ana, ben] = [await settled(make), await settled(make)];
    const id = newId();
    await askToWrite(as(ana), { id, to: ben.handle, words: 'May I?' });
    await answerRequest(as(ben, days(80)), { requestId: id, answer: 'decline' });
    expect(await reasonOf(ask(as(ana, days(89)), ben))).toBe('message.alreadyAsked');
    expect(await ask(as(ana, days(91)), ben)).toEqual({ conversationId: null, care: null });
    expect((await findRequests(as(ben, days(91)))).forMe).toEqual([]);
    expect((await findRequests(as(ana, days(91)))).own).toHaveLength(1);
    expect(await countUnread(as(ben, days(91)))).toBe(0);
  });

  test('whose conversation was ended asks in vain as well', async ({ make, as }) => {
    const { ana, ben, conversationId } = await connected(make, as);
    await endConversation(as(ben), { conversationId });
    expect(await ask(as(ana), ben)).toEqual({ conversationId: null, care: null });
    expect((await findRequests(as(ben))).forMe).toEqual([]);
    expect((await ask(as(ben), ana)).conversationId).toBeNull();
    expect((await findRequests(as(ana))).forMe).toHaveLength(1);
  });

  test('its words are gone once it is answered', async ({ db, make, as }) => {
    const [ana, ben] = [await settled(make), await settled(make)];
    await declined(as, ana, ben);
    const [row] = await db.select().from(messageRequests).where(eq(messageRequests.askerId, ana.id));
    expect(row).toMatchObject({ status: 'declined', wordsSealed: null });
  });

  test('is taken away by a block, and cannot be answered by another', async ({ make, as }) => {
    const [ana, ben, cleo] = [await settled(make), await settled(make), await settled(make)];
    const id = newId();
    await askToWrite(as(ana), { id, to: ben.handle, words: 'May I?' });
    for (const other of [ana, cleo])
      expect(await reasonOf(answerRequest(as(other), { requestId: id, answer: 'accept' }))).toBe('messageRequest.notFound');
    await block(as(ben), { handle: ana.handle });
    expect((await findRequests(as(ben))).forMe).toEqual([]);
    expect((await findRequests(as(ana))).own).toHaveLength(1);
  });

  test('sent twice is there once', async ({ db, make, as }) => {
    const [ana, ben] = [await settled(make), await settled(make)];
    const request = { id: newId(), to: ben.handle, words: 'May I?' };
    expect(await askToWrite(as(ana), request)).toEqual(await askToWrite(as(ana), request));
    expect(await db.select().from(messageRequests).where(eq(messageRequests.askerId, ana.id))).toHaveLength(1);
  });
});

describe('first words in which somebody may be in danger', () => {
  const danger = 'i dont want to be here anymore, i have it all planned for tonight';

  test('are sent, not held; a person is called, once, and shown nothing of them', async ({ db, make, as }) => {
    const [ana, ben, staff] = [await settled(make), await settled(make), await make.member({ role: 'moderator' })];
    const first = { id: newId(), to: ben.handle, words: danger };
    for (const _ of ['sent', 'sent again']) expect(await askToWrite(as(ana), first)).toEqual({ conversationId: null, care: 'S0' });
    expect((await findRequests(as(ben))).forMe).toMatchObject([{ words: danger }]);
    const raised = await db.select().from(alerts);
    expect(raised).toMatchObject([{ targetKind: 'message', severity: 'S0', subjectId: ana.id, groupId: null }]);
    const alert = await getAlert(as(staff), { alertId: raised[0]?.id ?? '' });
    expect(alert).toMatchObject({ kind: 'staff', body: null, place: null });
    expect(JSON.stringify(alert)).not.toContain('planned');
  });

  test('call a person as well when the other will never see them, and when they answer a request', async ({ db, make, as }) => {
    const [ana, ben, cleo] = [await settled(make), await settled(make), await settled(make)];
    const id = newId();
    await askToWrite(as(ana), { id, to: ben.handle, words: 'May I?' });
    await answerRequest(as(ben, days(80)), { requestId: id, answer: 'decline' });
    expect(await ask(as(ana, days(91)), ben, danger)).toMatchObject({ conversationId: null, care: 'S0' });
    expect((await findRequests(as(ben, days(91)))).forMe).toEqual([]);
    await ask(as(cleo), ana);
    expect(await ask(as(ana), cleo, danger)).toMatchObject({ conversationId: expect.any(String), care: 'S0' });
    expect(await db.select().from(alerts)).toHaveLength(2);
  });

  test('that are refused call nobody, and quiet ones neither', async ({ db, make, as }) => {
    const [ana, ben] = [await settled(make), await settled(make)];
    expect(await ask(as(ana), ben)).toMatchObject({ care: null });
    expect(await reasonOf(ask(as(ana), ben, danger))).toBe('message.alreadyAsked');
    expect(await db.select().from(alerts)).toEqual([]);
  });
});

describe('how often', () => {
  test.for([
    ['in their first day nobody', 0.5, 0, 'message.tooNew'],
    ['in their first two weeks three a day', 13, 3, 'message.threeADay'],
    ['then ten a day', 15, 10, 'message.tenADay'],
  ] as const)('a person asks %s', async ([, age, most, refusal], { make, as }) => {
    const ana = await make.member({ joinedAt: days(-age) });
    for (let asked = 0; asked < most; asked++) expect(await reasonOf(ask(as(ana), await settled(make)))).toBe('done');
    expect(await reasonOf(ask(as(ana), await settled(make)))).toBe(refusal);
    if (most > 0) expect(await reasonOf(ask(as(ana, days(1.01)), await settled(make)))).toBe('done');
  });

  test('is said before they ask: how many are left, from when on the next, and until when they are new', async ({ make, as }) => {
    const measureFor = async (person: Member, now?: Date) => {
      const asking = await getAsking(as(person, now), { to: (await settled(make)).handle });
      return asking.state === 'may' ? asking.measure : asking.state;
    };
    const fresh = await make.member({ joinedAt: days(-0.5) });
    expect(await measureFor(fresh)).toMatchObject({ isTooNew: true, left: 0, nextAt: days(0.5), newUntil: days(13.5) });
    const ana = await make.member({ joinedAt: days(-13) });
    expect(await measureFor(ana)).toMatchObject({ isTooNew: false, left: 3, nextAt: null, newUntil: days(1) });
    for (const at of [0, 0.25, 0.5]) await ask(as(ana, days(at)), await settled(make));
    expect(await measureFor(ana, days(0.6))).toMatchObject({ left: 0, nextAt: days(1), newUntil: days(1) });
    // The moment that was named is the moment at which it is so.
    expect(await reasonOf(ask(as(ana, days(0.999)), await settled(make)))).toBe('message.threeADay');
    expect(await reasonOf(ask(as(ana, days(1)), await settled(make)))).toBe('done');
    expect(await measureFor(ana, days(1))).toBeNull();
    expect(await measureFor(await make.member())).toBeNull();
  });
});
