import { eq } from 'drizzle-orm';
import { one } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { posts } from '@/db/schema/discussions';
import type { Context, MemberContext } from '@/server/context';
import { undoAct } from '@/server/moderation/acting';
import { actOn } from '@/server/moderation/deeds';
import { daysBefore } from './happenings';
import type { Handle } from './people';
import type { IdOf } from './seed-people';
import type { Reported } from './seed-talk';

/**
 * What those who moderate did of late, by the functions they use: so the log, what people are told and what can be taken back are as on any
 * site. It comes after all that the demo writes into the log as it was.
 */
export async function actInDemo(ctx: Context, reported: Reported[], idOf: IdOf) {
  const as = async (handle: Handle, hoursAgo: number): Promise<MemberContext> => {
    const { id, role, standing, joinedAt } = one(
      await ctx.db
        .select()
        .from(users)
        .where(eq(users.id, idOf(handle))),
    );
    const actor = {
      kind: 'member',
      id,
      handle,
      role,
      standing,
      joinedAt,
      stage: 'unsaid',
      isSponsor: false,
      moderatesAGroup: true,
    } as const;
    return { db: ctx.db, actor, now: daysBefore(ctx.now, hoursAgo / 24) };
  };
  const plain = { scope: 'group', everything: false, words: '', note: '' } as const;
  await actOn(await as('slow-river', 30), {
    ...{ ...plain, targetKind: 'person', targetId: 'new-dawn-guide', kinds: ['suspend'], reason: 'solicitation', scope: 'site' },
    words:
      'Your account is paused. After your advert was taken down, people told us that you wrote to them alone and asked for their insurance details. Nobody may do that here. You can appeal, and somebody else will look at it.',
    note: 'Three people told of it, each by themselves.',
  });
  const heated = reported.find(({ post }) => post.report?.reason === 'harassment');
  if (!heated) throw new Error('There is no heated thread in the demo community.');
  const inThread = { ...plain, targetKind: 'post', targetId: heated.row.id } as const;
  const [slowed] = await actOn(await as('grey-heron', 26), {
    ...inThread,
    kinds: ['slow'],
    seconds: 600,
    note: 'Until this has cooled down.',
  });
  await undoAct(await as('grey-heron', 4), { actId: slowed?.id ?? '' });
  const [first] = await ctx.db
    .select({ id: posts.id })
    .from(posts)
    .where(eq(posts.threadId, heated.row.threadId))
    .orderBy(posts.number)
    .limit(1);
  await actOn(await as('grey-heron', 3), {
    ...{ ...inThread, targetId: first?.id ?? '', kinds: ['warning'], warning: 'A friend who still uses' },
    note: 'Some would like to know before they open it.',
  });
}
