import { describe, expect, test } from 'vitest';
import { type Held, withChanges } from './held';
import type { Post } from './post';

const post = (number: number, version: number, html = `<p>${number}</p>`) => ({ id: `id-${number}`, number, version, html }) as Post;
const head = (title: string) => ({ title }) as Held['head'];
const held = (...posts: Post[]): Held => ({
  version: Math.max(...posts.map(({ version }) => version)),
  postCount: posts.length,
  head: head('before'),
  posts,
  freshFrom: null,
});
const delta = (version: number, ...posts: Post[]) => ({ version, postCount: 9, head: head('after'), posts });
const lastPage = { after: 0, last: Number.POSITIVE_INFINITY };

describe('a page that hears of changes', () => {
  test('puts a new post at its end, and remembers where what is new begins', () => {
    const next = withChanges(held(post(1, 1), post(2, 2)), delta(4, post(3, 3), post(4, 4)), lastPage);
    expect(next.posts.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(next).toMatchObject({ version: 4, postCount: 9, freshFrom: 3, head: { title: 'after' } });
  });

  test('shows the later words of a post, whichever came last', () => {
    const edited = withChanges(held(post(1, 1), post(2, 2)), delta(5, post(2, 5, '<p>newer</p>')), lastPage);
    const again = withChanges(edited, delta(3, post(2, 3, '<p>older</p>')), lastPage);
    expect(again.posts[1]?.html).toBe('<p>newer</p>');
    expect(again).toMatchObject({ version: 5, freshFrom: null });
  });

  test('told the same twice, says it once', () => {
    const once = withChanges(held(post(1, 1)), delta(2, post(2, 2)), lastPage);
    expect(withChanges(once, delta(2, post(2, 2)), lastPage).posts).toHaveLength(2);
  });

  test('told out of turn, keeps the order of the talk and the newest head', () => {
    const late = withChanges(held(post(1, 1)), { ...delta(3, post(3, 3)), head: head('newest') }, lastPage);
    const then = withChanges(late, { ...delta(2, post(2, 2)), head: head('older') }, lastPage);
    expect(then.posts.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(then).toMatchObject({ version: 3, freshFrom: 2, head: { title: 'newest' } });
  });

  test('which is not the last of its thread, has no room for later posts nor for those before it', () => {
    const middle = { after: 25, last: 50 };
    const next = withChanges(held(post(26, 1)), delta(9, post(3, 7), post(26, 8, '<p>edited</p>'), post(51, 9)), middle);
    expect(next.posts.map(({ number }) => number)).toEqual([26]);
    expect(next.posts[0]?.html).toBe('<p>edited</p>');
    expect(next.freshFrom).toBeNull();
  });
});
