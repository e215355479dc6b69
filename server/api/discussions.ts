import { openAlias } from '@/server/discussions/aliases';
import { clearDraft, getDraft, saveDraft } from '@/server/discussions/drafts';
import { getHistory, getSource } from '@/server/discussions/history';
import {
  DraftRef,
  EditPost,
  FindMentionable,
  FindThreads,
  GetThread,
  HidePost,
  MoveThread,
  OpenAlias,
  OpenThread,
  PostRef,
  React,
  Reply,
  RevisionRef,
  SaveDraft,
  ThreadRef,
  ThreadSince,
  Yours,
} from '@/server/discussions/input';
import { findMentionable } from '@/server/discussions/mentions';
import { getMoveOutlook } from '@/server/discussions/moving';
import { deletePost, editPost, hideRevision } from '@/server/discussions/mutations';
import { openThread } from '@/server/discussions/opening';
import { findThreads, getThread, threadSince } from '@/server/discussions/queries';
import { reactToPost } from '@/server/discussions/reactions';
import { replyToThread } from '@/server/discussions/reply';
import { closeThread, moveThread, pinThread, reopenThread, unpinThread } from '@/server/discussions/steering';
import { getYours } from '@/server/discussions/yours';
import { hidePost, restorePost } from '@/server/moderation/hiding';
import { call, limited, may, memberProcedure, router } from './trpc';

const writing = memberProcedure.use(limited('write'));
const drafting = memberProcedure.use(limited('draft'));
const steering = memberProcedure.use(limited('steer'));
const marking = memberProcedure.use(limited('mark'));

// biome-ignore format: a table
export const discussionsRouter = router({
  threads:    memberProcedure.meta(may('thread.read')).input(FindThreads).query(call(findThreads)),
  thread:     memberProcedure.meta(may('thread.read')).input(GetThread).query(call(getThread)),
  since:      memberProcedure.meta(may('thread.read')).input(ThreadSince).query(call(threadSince)),
  yours:      memberProcedure.meta(may('thread.read')).input(Yours).query(call(getYours)),
  open:       writing.meta(may('group.openThread')).input(OpenThread).mutation(call(openThread)),
  reply:      writing.meta(may('thread.reply')).input(Reply).mutation(call(replyToThread)),
  edit:       writing.meta(may('post.edit')).input(EditPost).mutation(call(editPost)),
  delete:     writing.meta(may('post.delete')).input(PostRef).mutation(call(deletePost)),
  react:      marking.meta(may('post.react')).input(React).mutation(call(reactToPost)),
  openAlias:  steering.meta(may('post.openAlias')).input(OpenAlias).mutation(call(openAlias)),
  history:    memberProcedure.meta(may('post.read')).input(PostRef).query(call(getHistory)),
  source:     memberProcedure.meta(may('post.edit')).input(PostRef).query(call(getSource)),
  hideRevision: steering.meta(may('post.hideRevision')).input(RevisionRef).mutation(call(hideRevision)),
  hide:       steering.meta(may('act.hide')).input(HidePost).mutation(call(hidePost)),
  restore:    steering.meta(may('act.undo')).input(PostRef).mutation(call(restorePost)),
  moveOutlook: memberProcedure.meta(may('thread.move')).input(MoveThread).query(call(getMoveOutlook)),
  mentionable: memberProcedure.meta(may('thread.read')).input(FindMentionable).query(call(findMentionable)),
  close:      steering.meta(may('thread.close')).input(ThreadRef).mutation(call(closeThread)),
  reopen:     steering.meta(may('thread.close')).input(ThreadRef).mutation(call(reopenThread)),
  pin:        steering.meta(may('thread.pin')).input(ThreadRef).mutation(call(pinThread)),
  unpin:      steering.meta(may('thread.pin')).input(ThreadRef).mutation(call(unpinThread)),
  move:       steering.meta(may('thread.move')).input(MoveThread).mutation(call(moveThread)),
  draft:      memberProcedure.meta(may('draft.keep')).input(DraftRef).query(call(getDraft)),
  saveDraft:  drafting.meta(may('draft.keep')).input(SaveDraft).mutation(call(saveDraft)),
  clearDraft: drafting.meta(may('draft.keep')).input(DraftRef).mutation(call(clearDraft)),
});
