import { EditPost, FindThreads, GetThread, GroupRef, OpenThread, PostRef, PostsSince, Reply, ThreadRef } from '@/server/discussions/input';
import { deletePost, editPost, openThread, replyToThread } from '@/server/discussions/mutations';
import { findThreads, getReadableThreadById, getThread, postsSince } from '@/server/discussions/queries';
import { getHearableGroup } from '@/server/groups/queries';
import { lookAgain } from './live';
import { call, limited, may, memberProcedure, router } from './trpc';

const writing = memberProcedure.use(limited('write'));

// biome-ignore format: a table
export const discussionsRouter = router({
  threads:    memberProcedure.meta(may('thread.read')).input(FindThreads).query(call(findThreads)),
  thread:     memberProcedure.meta(may('thread.read')).input(GetThread).query(call(getThread)),
  since:      memberProcedure.meta(may('thread.read')).input(PostsSince).query(call(postsSince)),
  open:       writing.meta(may('group.openThread')).input(OpenThread).mutation(call(openThread)),
  reply:      writing.meta(may('thread.reply')).input(Reply).mutation(call(replyToThread)),
  edit:       writing.meta(may('post.edit')).input(EditPost).mutation(call(editPost)),
  delete:     writing.meta(may('post.delete')).input(PostRef).mutation(call(deletePost)),
  watch:      memberProcedure.meta(may('thread.read')).input(ThreadRef)
                .subscription(({ ctx, input, signal }) => lookAgain(ctx, input.threadId, (ctx) => getReadableThreadById(ctx, input), signal)),
  watchGroup: memberProcedure.meta(may('group.hear')).input(GroupRef)
                .subscription(({ ctx, input, signal }) => lookAgain(ctx, input.groupId, (ctx) => getHearableGroup(ctx, input), signal)),
});
