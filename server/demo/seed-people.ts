import { consents, users } from '@/db/schema/accounts';
import { type ConsentPurpose, rulesVersion } from '@/db/vocabulary';
import { emailDigest } from '@/server/accounts/mutations';
import { hashPassphrase } from '@/server/accounts/passphrase';
import type { Context } from '@/server/context';
import { newSecret, seal } from '@/server/seal';
import { daysBefore } from './happenings';
import { type DemoPerson, demoSignIns, type Handle, people } from './people';

export type IdOf = (handle: Handle) => string;

/** Makes the accounts. Whoever is not among the demo sign-ins has a passphrase that nobody knows. */
export async function insertPeople(ctx: Context): Promise<IdOf> {
  const hashes = await hashPassphrases();
  const rows = people.map((person) => userRow(ctx, person, hashes.get(person.handle) ?? hashes.get('')));
  await ctx.db.insert(users).values(rows);
  await ctx.db.insert(consents).values(rows.flatMap(({ id, joinedAt, emailSealed }) => consentRows(id, joinedAt, emailSealed !== null)));
  const ids = new Map<string, string>(rows.map(({ id, handle }) => [handle, id]));
  return (handle) => ids.get(handle) ?? unknown(handle);
}

async function hashPassphrases() {
  const wanted: { handle: string; passphrase: string }[] = [...demoSignIns, { handle: '', passphrase: newSecret() }];
  return new Map(await Promise.all(wanted.map(async ({ handle, passphrase }) => [handle, await hashPassphrase(passphrase)] as const)));
}

function userRow(ctx: Context, { handle, stage, joined, locale, role, email }: DemoPerson, passphraseHash = '') {
  const id = crypto.randomUUID();
  return {
    id,
    handle,
    passphraseHash,
    locale,
    role,
    stageSealed: seal(stage, `users.stage.${id}`),
    emailSealed: email ? seal(email, `users.email.${id}`) : null,
    emailDigest: email ? emailDigest(email) : null,
    joinedAt: daysBefore(ctx.now, joined),
    isDemo: true,
  };
}

function consentRows(userId: string, givenAt: Date, hasMail: boolean) {
  const agreed: [ConsentPurpose, string][] = [
    ['age18', '1'],
    ['rules', rulesVersion],
    ...(hasMail ? [['mail', '1'] as [ConsentPurpose, string]] : []),
  ];
  return agreed.map(([purpose, version]) => ({ userId, purpose, version, givenAt }));
}

function unknown(handle: string): never {
  throw new Error(`Nobody in the demo community is called ${handle}.`);
}
