import { Search } from '@/server/search/input';
import { searchGroups, searchPosts, suggestAuthors } from '@/server/search/queries';
import { call, limited, may, memberProcedure, router } from './trpc';

const searching = memberProcedure.meta(may('search.use')).use(limited('search')).input(Search);

// biome-ignore format: a table
export const searchRouter = router({
  posts:   searching.query(call(searchPosts)),
  groups:  searching.query(call(searchGroups)),
  authors: searching.query(call(suggestAuthors)),
});
