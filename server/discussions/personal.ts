import type { MemberContext } from '@/server/context';
import { type GroupAsSeen, moderatesGroup } from '@/server/groups/policy';
import { actPolicy } from '@/server/moderation/policy';
import { abilities, allows } from '@/server/policy';
import { foldOf, type PersonalRules, personalRules } from '@/server/safety/personal-view';
import { plainText } from './markdown';
import { postPolicy } from './policy';
import { type Post, type PostRow, presentPost, type ThreadOfPosts } from './posts';

type Thread = ThreadOfPosts & GroupAsSeen;

/** How somebody with a view of their own is shown the posts of a thread: with what they may do, and without what they keep away. */
export async function personalPresenter(ctx: MemberContext, thread: Thread): Promise<(row: PostRow) => Post> {
  const rules = await personalRules(ctx);
  return (row) => folded(ctx, thread, row, rules, personalPost(ctx, thread, row));
}

/** A post folded away, when its reader would rather not see it; without its words, when they want it left out. */
function folded({ actor }: MemberContext, { id: threadId }: Thread, row: PostRow, rules: PersonalRules, post: Post): Post {
  const { authorId, isAnonymous, name, quoted } = row;
  const text = [plainText(post.html), post.contentWarning ?? '', post.quote?.text ?? ''].join(' ');
  const fold = foldOf(rules, actor.id, { threadId, authorId, isAnonymous, name, text });
  const isQuoteFolded = quoted && foldOf(rules, actor.id, { threadId, ...quoted, text: '' }) !== null;
  const quote = isQuoteFolded ? null : post.quote;
  if (!fold) return { ...post, quote };
  return fold.isLeftOut ? { ...post, folded: fold.why, html: '', contentWarning: null, quote: null } : { ...post, folded: fold.why, quote };
}

function personalPost({ actor }: MemberContext, thread: Thread, row: PostRow): Post {
  const said = { admission: thread.admission, membership: thread.membership, authorId: row.authorId, hiddenAt: row.hiddenAt };
  const can = abilities(postPolicy, actor, said);
  const hiding = { personId: row.authorId, rank: rankOf(row), moderatesIt: moderatesGroup(actor, said), isForSite: false, doneBy: null };
  const post = presentPost(row, thread, can.read);
  const isShown = !row.deletedAt && can.read;
  const isOpen = isShown && !row.hiddenAt;
  return {
    ...post,
    can: {
      edit: isShown && !row.heldAt && can.edit && !thread.closedAt,
      delete: !row.deletedAt && can.delete,
      report: isShown && can.report,
      hide: isOpen && allows(actPolicy, 'hide', actor, hiding),
      restore: !row.deletedAt && row.hiddenAt !== null && row.heldAt === null && allows(actPolicy, 'undo', actor, hiding),
      hideRevision: isShown && can.hideRevision,
    },
  };
}

/** How high the author stands in this group; behind a name for one thread nobody is known to stand high. */
function rankOf({ isAnonymous, role, groupRole }: PostRow) {
  if (isAnonymous) return 0;
  return role === 'admin' ? 3 : role === 'moderator' ? 2 : groupRole === 'moderator' ? 1 : 0;
}
