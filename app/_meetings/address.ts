import { FindMeetings } from '@/server/meetings/input';

/** What an address says, word by word, as a browser sends it. */
export type Asked = Record<string, string | string[] | undefined>;

/** The choices in an address. A word that makes no sense is passed over, so that an old or broken link still finds meetings. */
export function readAsked(given: Asked): { asked: Asked; chosen: FindMeetings } {
  const read = FindMeetings.safeParse(given);
  const broken = new Set(read.error?.issues.map(({ path }) => path[0]));
  const known = new Set(Object.keys(FindMeetings.shape));
  const asked = Object.fromEntries(Object.entries(given).filter(([word, value]) => known.has(word) && !broken.has(word) && value?.length));
  return { asked, chosen: FindMeetings.parse(asked) };
}

/** The finder's address with these choices changed, of the list or of its map; a changed choice always begins at the first page. */
export function finderAddress(asked: Asked, changes: Asked = {}, path = '/meetings') {
  const { before: _before, ...kept } = asked;
  const query = new URLSearchParams();
  for (const [word, values] of Object.entries({ ...kept, ...changes })) {
    for (const value of [values ?? []].flat()) if (value) query.append(word, value);
  }
  // A comma and a slash mean nothing else here, and are easier to read.
  return query.size ? `${path}?${query.toString().replaceAll('%2C', ',')}` : path;
}
