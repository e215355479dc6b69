import type { Delta, Head, Post } from './post';

/** What a page holds of a thread. */
export type Held = {
  version: number;
  postCount: number;
  head: Head;
  posts: Post[];
  /** The number of the first post that came while the page was open; `null` while none has. */
  freshFrom: number | null;
};

/** Which numbers a page has room for: those after one, and on the last page whatever comes. */
export type Room = { after: number; last: number };

/**
 * What a page holds once it has heard of changes. Told twice or out of turn, the later version of a post stays. Posts keep their order,
 * so that nothing on the page moves.
 */
export function withChanges(held: Held, delta: Delta, room: Room): Held {
  const posts = new Map(held.posts.map((post) => [post.number, post]));
  let { freshFrom } = held;
  for (const post of delta.posts) {
    if (post.number <= room.after || post.number > room.last) continue;
    const known = posts.get(post.number);
    if (known && known.version >= post.version) continue;
    if (!known) freshFrom = Math.min(freshFrom ?? post.number, post.number);
    posts.set(post.number, post);
  }
  const isNewer = delta.version >= held.version;
  return {
    version: Math.max(held.version, delta.version),
    postCount: Math.max(held.postCount, delta.postCount),
    head: isNewer ? delta.head : held.head,
    posts: [...posts.values()].sort((a, b) => a.number - b.number),
    freshFrom,
  };
}
