import type { Db } from '@/db/client';

/**
 * A query that is built once for each database instead of each time it is asked. What differs from one time to the next are
 * placeholders: `const bySlug = prepared((db) => db.select()….where(eq(groups.slug, sql.placeholder('slug'))).prepare('group_by_slug'))`,
 * asked with `bySlug(ctx.db).execute({ slug })`. A transaction is a database of its own, for which it is built anew.
 */
export function prepared<Query>(build: (db: Db) => Query): (db: Db) => Query {
  const built = new WeakMap<Db, Query>();
  return (db) => {
    const known = built.get(db);
    if (known) return known;
    const query = build(db);
    built.set(db, query);
    return query;
  };
}
