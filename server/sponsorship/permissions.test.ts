import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { sponsors, sponsorships } from '@/db/schema/sponsorship';
import type { Member } from '@/server/context';
import { allows } from '@/server/policy';
import type { Make } from '@/server/testing/make';
import { test } from '@/server/testing/test';
import { readableBy, sponsorPolicy, sponsorReadableBy, sponsorshipPolicy } from './policy';

describe('the permission tables', () => {
  test('say who may do what with a sponsorship', async ({ make }) => {
    const { pair, ...people } = await cast(make);
    const verbs = ['request', 'read', 'answer', 'answerOffer', 'withdraw', 'end'] as const;
    const may = (actor: Member) => verbs.filter((verb) => allows(sponsorshipPolicy, verb, actor, pair)).join(' ');
    // biome-ignore format: a table
    expect({ sponsor: may(people.sponsor), sponsee: may(people.sponsee), stranger: may(people.stranger), admin: may(people.admin), suspended: may({ ...people.sponsee, standing: 'suspended' }) }).toEqual({
      sponsor:   'read answer answerOffer end',
      sponsee:   'request read answerOffer withdraw end',
      stranger:  '',
      admin:     '',
      suspended: '',
    });
  });

  test('show in a list just what they let each person read', async ({ db, make }) => {
    const { pair, ...people } = await cast(make);
    for (const actor of Object.values(people)) {
      const listed = await db
        .select()
        .from(sponsorships)
        .where(sql`${readableBy(actor)} and ${eq(sponsorships.id, pair.id)}`);
      expect(listed.length > 0).toBe(allows(sponsorshipPolicy, 'read', actor, pair));
    }
  });

  test('say who may do what with an offer to sponsor', async ({ make }) => {
    const { sponsor, stranger, admin } = await cast(make);
    const verbs = ['find', 'seek', 'apply', 'refer', 'read', 'edit', 'review', 'propose', 'approve', 'lift'] as const;
    const may = (actor: Member, status: 'applied' | 'active') =>
      verbs.filter((verb) => allows(sponsorPolicy, verb, actor, { userId: sponsor.id, status })).join(' ');
    // biome-ignore format: a table
    expect({ itself: may(sponsor, 'applied'), stranger: may(stranger, 'applied'), seen: may(stranger, 'active'), admin: may(admin, 'applied'), adminOwn: may({ ...sponsor, role: 'admin' }, 'applied') }).toEqual({
      itself:   'find seek apply refer read edit',
      stranger: 'find seek apply refer',
      seen:     'find seek apply refer read',
      admin:    'find seek apply refer read review propose approve lift',
      adminOwn: 'find seek apply refer read edit review',
    });
  });

  test('show just the offers they let each person read', async ({ db, make }) => {
    const people = {
      ...(await cast(make)),
      applicant: await make.sponsor({ status: 'applied' }),
      retired: await make.sponsor({ status: 'retired' }),
    };
    for (const actor of [people.sponsor, people.stranger, people.admin, people.applicant]) {
      for (const offer of [people.sponsor, people.applicant, people.retired]) {
        const [row] = await db.select().from(sponsors).where(eq(sponsors.userId, offer.id));
        const listed = await db
          .select()
          .from(sponsors)
          .where(sql`${sponsorReadableBy(actor) ?? sql`true`} and ${eq(sponsors.userId, offer.id)}`);
        expect(listed.length > 0).toBe(row ? allows(sponsorPolicy, 'read', actor, row) : undefined);
      }
    }
  });

  async function cast(make: Make) {
    const people = {
      sponsor: await make.sponsor(),
      sponsee: await make.member(),
      stranger: await make.member(),
      admin: await make.member({ role: 'admin' }),
    };
    const pair = await make.sponsorship({ sponsorId: people.sponsor.id, sponseeId: people.sponsee.id });
    return { ...people, pair };
  }
});
