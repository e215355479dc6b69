import { and, eq, isNull, sql } from 'drizzle-orm';
import { posts, threads } from '@/db/schema/discussions';
import { sanctionKinds } from '@/db/vocabulary';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, invalid, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { nextThreadNumber, takeThreadNumber } from '@/server/groups/mutations';
import { allows } from '@/server/policy';
import { type Done, notingTries, perform } from './acting';
import { type Deed, factsOf, type Place, subjectOf } from './facts';
import type { ActOn, DecideCase } from './input';
import { actPolicy } from './policy';
import { findStanding } from './standing';
import { getThing } from './things';

type Doing = Omit<DecideCase, 'caseId' | 'version' | 'isUpheld' | 'outcomeWords'>;

/** Of all that somebody wrote so many are hidden with one statement. */
const atOnce = 500;

/**
 * Does what was chosen to what is there: words and the thread they stand in, and the person who wrote them, who need not be known for it.
 * @param frame the case it belongs to
 */
export async function act(ctx: MemberContext, place: Place, doing: Doing, frame: { caseId?: string } = {}): Promise<Done[]> {
  const { kinds, everything } = doing;
  const to = kinds.includes('move') && doing.toGroupId ? await placeIn(ctx, doing.toGroupId) : undefined;
  const single = kinds.filter((kind) => !(everything && kind === 'hide'));
  const done = await perform(
    ctx,
    single.map((kind) => deedOf(ctx, place, { ...doing, kind, to })),
    frame,
  );
  if (to) await takeThreadNumber(ctx, to);
  // Those who spoke in it and cannot follow are told as well.
  if (to && place.groupId) await record(ctx, 'group.threadMoved', place.groupId, { threadId: place.threadId ?? '' }, [to.groupId]);
  return everything && kinds.includes('hide') ? [...done, ...(await hideEverything(ctx, place, doing, frame))] : done;
}

async function placeIn(ctx: MemberContext, groupId: string) {
  const { number } = await nextThreadNumber(ctx, { groupId });
  return { groupId, number };
}

function deedOf(ctx: MemberContext, place: Place, { kind, to, scope, days, ...doing }: Doing & Pick<Deed, 'kind' | 'to'>): Deed {
  const { reason, words, note, seconds, warning } = doing;
  const isOfPerson = (sanctionKinds as readonly string[]).includes(kind);
  const isForSite = scope === 'site' || kind === 'suspend' || kind === 'ban';
  const targetId = isOfPerson ? place.personId : kind === 'hide' || kind === 'warning' ? place.postId : place.threadId;
  if (!targetId) throw conflict('act.nothingThere');
  const groupId = isOfPerson && !isForSite ? place.groupId : null;
  if (isOfPerson && !isForSite && groupId === null) throw conflict('act.noGroup', 'scope');
  const isTimed = isOfPerson || kind === 'slow' || kind === 'close';
  const endsAt = days && isTimed && kind !== 'ban' && kind !== 'warn' ? new Date(ctx.now.getTime() + days * 86_400_000) : null;
  const isAnonymous = isOfPerson && place.isAnonymous;
  return { kind, to, targetId, groupId, isAnonymous, endsAt, reason, words, note, seconds, warning };
}

/** Hides all that a person wrote where the act holds: one act with its parts, which is undone as one. What they took back themselves is left. */
async function hideEverything(ctx: MemberContext, place: Place, doing: Doing, frame: { caseId?: string }): Promise<Done[]> {
  const { personId, groupId } = place;
  if (!personId || place.isAnonymous) throw conflict('act.nothingThere');
  const found = await ctx.db
    .select({ id: posts.id })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      and(
        eq(posts.authorId, personId),
        isNull(posts.deletedAt),
        // Under a name for one thread nobody may be followed.
        eq(posts.isAnonymous, false),
        doing.scope === 'site' ? undefined : sql`${threads.groupId} = ${groupId}`,
      ),
    )
    .orderBy(sql`${posts.writtenAt} desc`);
  const [parent] = await perform(
    ctx,
    [
      {
        kind: 'warn',
        targetId: personId,
        groupId: doing.scope === 'site' ? null : groupId,
        reason: doing.reason,
        words: doing.words,
        note: doing.note,
      },
    ],
    frame,
  );
  const deeds = found.map(({ id }) => deedOf(ctx, { ...place, postId: id }, { ...doing, kind: 'hide' }));
  const done = parent ? [parent] : [];
  for (let from = 0; from < deeds.length; from += atOnce)
    done.push(...(await perform(ctx, deeds.slice(from, from + atOnce), { ...frame, parentId: parent?.id })));
  return done;
}

/** The same on what a moderator came upon, without a case: by the same rules. */
export function actOn(ctx: MemberContext, { targetKind, targetId, groupId, ...doing }: ActOn): Promise<Done[]> {
  return notingTries(ctx, () =>
    inTransaction(ctx, async (ctx) => {
      if (doing.kinds.length === 0) throw invalid('act.chooseOne', 'kinds');
      return act(ctx, await placeOf(ctx, { targetKind, targetId, groupId }), doing);
    }),
  );
}

/** What the actor may do to what is there, to offer them that and no more; with the thing itself. To who may do nothing, it is not there. */
export async function reachOf(ctx: MemberContext, target: Pick<ActOn, 'targetKind' | 'targetId' | 'groupId'>) {
  const place = await placeOf(ctx, target);
  const { snapshot } = await getThing(ctx, target);
  const may = async (kind: Deed['kind'], targetId: string | null, groupId: string | null = null) => {
    const [fact] = targetId
      ? await factsOf(ctx, [{ kind, targetId, groupId, isAnonymous: place.isAnonymous && targetId === place.personId }])
      : [];
    return fact?.exists === true && allows(actPolicy, kind, ctx.actor, subjectOf(fact));
  };
  const reach = {
    hasPost: await may('hide', place.postId),
    hasThread: await may('close', place.threadId),
    hasPerson: (await may('warn', place.personId, place.groupId)) || (await may('warn', place.personId)),
    hasGroup: place.groupId !== null,
    isForSite: await may('suspend', place.personId),
  };
  if (!Object.values({ ...reach, hasGroup: false }).some(Boolean)) throw notFound('post');
  return { snapshot, reach, groupId: place.groupId, standing: await findStanding(ctx, place) };
}

/** What is there, for whoever can see it. */
export async function placeOf(
  ctx: MemberContext,
  { targetKind, targetId, groupId }: Pick<ActOn, 'targetKind' | 'targetId' | 'groupId'>,
): Promise<Place> {
  if (targetKind === 'person') {
    const { subjectId } = await getThing(ctx, { targetKind, targetId });
    return { postId: null, threadId: null, personId: subjectId, groupId: groupId ?? null };
  }
  const thing = await getThing(ctx, { targetKind, targetId });
  const [post] = await ctx.db.select({ threadId: posts.threadId }).from(posts).where(eq(posts.id, thing.id));
  if (!post) throw notFound('post');
  return { postId: thing.id, threadId: post.threadId, personId: thing.subjectId, groupId: thing.groupId, isAnonymous: thing.isAnonymous };
}
