import { expect } from 'vitest';
import { auditLog } from '@/db/schema/acts';
import { setRole } from '@/server/accounts/mutations';
import { appRouter, createCaller } from '@/server/api/root';
import { appointModerator } from '@/server/groups/people';
import { openForPair } from '@/server/messages/mutations';
import { house } from '@/server/testing/moderation';
import { passphrase } from '@/server/testing/signed-in';
import { newId } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';

test('J02: who moderates a group makes others moderators of it, which is logged, and of nothing else', async ({ db, make, as }) => {
  const { group, person, reader, groupModerator } = await house(make);
  await appointModerator(as(groupModerator), { groupId: group.id, userId: reader.id });
  expect(await db.select().from(auditLog)).toMatchObject([{ name: 'group.appointed', groupId: group.id, personId: reader.id }]);
  const elsewhere = await make.group();
  await make.membership({ groupId: elsewhere.id, userId: person.id });
  await expect(appointModerator(as(groupModerator), { groupId: elsewhere.id, userId: person.id })).rejects.toMatchObject({
    code: 'forbidden',
  });
  await expect(setRole(as(groupModerator), { userId: person.id, role: 'moderator', passphrase })).rejects.toMatchObject({
    code: 'forbidden',
  });
});

test('J07: nobody looks through another’s eyes: no procedure does it, and conversations stay shut to every role', async ({
  db,
  make,
  as,
}) => {
  const { person, moderator, admin } = await house(make);
  const names = Object.keys(appRouter._def.procedures);
  expect(names.filter((name) => /impersonat|viewAs|asUser|becom|switchTo/i.test(name))).toEqual([]);
  const sponsor = await make.sponsor();
  await make.sponsorship({ sponsorId: sponsor.id, sponseeId: person.id, status: 'trial' });
  const conversationId = await openForPair(as(sponsor), sponsor.id, person.id);
  for (const actor of [moderator, admin]) {
    const api = createCaller({ db, actor, now: noon, network: newId() });
    await expect(api.messages.get({ conversationId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});
