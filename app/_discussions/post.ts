import type { inferRouterOutputs } from '@trpc/server';
import type { Plain } from '@/app/_trpc/ask';
import type { AppRouter } from '@/server/api/root';

type Discussions = inferRouterOutputs<AppRouter>['discussions'];
type Loaded = Plain<Discussions['thread']>;

/** A post as this person may see it: as the page was drawn with it, or as it came since. */
export type Post = Loaded['posts'][number];

/** What stands above a thread, and may change while somebody reads. */
export type Head = Plain<Discussions['since']>['head'];

/** What changed in a thread since a version. */
export type Delta = Plain<Discussions['since']>;

/** A thread as the browser is given it: what its page needs, and no more. */
export type Thread = Omit<Loaded, keyof Head> & { head: Head };

/** What of a page is the reader's own. */
export type Yours = Plain<Discussions['yours']>;

/** What somebody is about to quote. */
export type Quoting = { postId: string; name: string; text: string };
