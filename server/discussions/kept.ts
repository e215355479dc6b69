import { PgTransaction } from 'drizzle-orm/pg-core';
import type { Db } from '@/db/client';
import type { Post } from './posts';

/** So many pages of posts are kept in each process, the ones asked for last. */
const pagesMax = 400;
const kept = new Map<string, Post[]>();

/** All that the shared view of a page of posts depends on. What any of it is no longer, the page is asked for anew. */
export type PageKey = { threadId: string; version: number; epoch: number; after: number };

/**
 * The posts of a page as all readers without a view of their own see them, made once for each version of the thread. What a transaction
 * sees may yet be undone, so that nothing of it is kept.
 */
export async function keptPosts(db: Db, { threadId, version, epoch, after }: PageKey, make: () => Promise<Post[]>): Promise<Post[]> {
  if (db instanceof PgTransaction) return make();
  const key = `${threadId} ${version} ${epoch} ${after}`;
  const page = kept.get(key) ?? (await make());
  kept.delete(key);
  kept.set(key, page);
  if (kept.size > pagesMax) kept.delete(kept.keys().next().value ?? '');
  return page;
}
