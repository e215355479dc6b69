/**
 * Who looks for a sponsor and who offers, each with the others they would take, best first. A list inside a list is a tie. A pair is
 * acceptable only if each lists the other; a name that is listed but not there counts for nothing, and of one listed twice the first
 * place counts. A sponsor whose places are not given has none.
 *
 * No imports by alias and nothing but types that can be stripped: plain `node` loads this file.
 */
export type Instance = {
  sponseePrefs: Preferences;
  sponsorPrefs: Preferences;
  capacities: Readonly<Record<string, number>>;
  /** Since when each sponsee waits. Of those a sponsor holds equal, the one who waits longest comes first; without a date, last. */
  waitingSince?: Readonly<Record<string, string | number | Date>>;
  /** Decides between those who are equal in all else. It is recorded with the round, so that its result can be found again. */
  seed?: string | number;
};
type Preferences = Readonly<Record<string, readonly Preference[]>>;
type Preference = string | readonly string[];

/** Each sponsee's sponsor, or null for those who wait. */
export type Matching = Record<string, string | null>;

/**
 * Gives each sponsee a sponsor or null, by sponsee-proposing deferred acceptance with capacities (Gale and Shapley 1962): the one stable
 * matching that is best for every sponsee at once, in time linear in the length of all lists. It changes nothing it is given, and
 * depends neither on the order of rows nor on anybody's name.
 */
export function match(instance: Instance): Matching {
  const { sponsees, sponsors, lists, ranks, capacities } = numbered(instance);
  const matched = matchNumbered({ ...laidOut(lists, ranks), capacities: Int32Array.from(capacities) });
  return Object.fromEntries(sponsees.map((sponsee, at) => [sponsee, sponsors[matched[at] ?? -1] ?? null]));
}

/**
 * Pairs who would both rather have each other than what the matching gives them: the sponsee has nobody or somebody they like less, and
 * the sponsor has a free place or somebody they put later. None means that the matching is stable.
 * @returns null if it is no matching at all: someone has a sponsor who is not acceptable, or a sponsor has more than their places
 */
export function blockingPairs(
  instance: Instance,
  matching: Readonly<Record<string, string | null | undefined>>,
): [string, string][] | null {
  const { sponseePrefs, sponsorPrefs } = checked(instance);
  const ranksOfSponsees = ranked(sponseePrefs);
  const ranksOfSponsors = ranked(sponsorPrefs);
  const given = new Map(Object.entries(matching).flatMap(([sponsee, sponsor]) => (sponsor == null ? [] : [[sponsee, sponsor] as const])));
  const held = new Map<string, string[]>();
  for (const [sponsee, sponsor] of given) {
    if (!ranksOfSponsees.get(sponsee)?.has(sponsor) || !ranksOfSponsors.get(sponsor)?.has(sponsee)) return null;
    held.set(sponsor, [...(held.get(sponsor) ?? []), sponsee]);
  }
  for (const [sponsor, sponsees] of held) if (sponsees.length > placesOf(instance, sponsor)) return null;

  const blocks = (sponsee: string, sponsor: string) => {
    const likes = ranksOfSponsees.get(sponsee);
    const rank = ranksOfSponsors.get(sponsor);
    const liked = likes?.get(sponsor);
    const put = rank?.get(sponsee);
    if (likes === undefined || rank === undefined || liked === undefined || put === undefined) return false;
    const has = given.get(sponsee);
    if (has !== undefined && (likes.get(has) ?? Infinity) <= liked) return false;
    const others = held.get(sponsor) ?? [];
    return others.length < placesOf(instance, sponsor) || others.some((other) => (rank.get(other) ?? 0) > put);
  };
  const sponsors = Object.keys(sponsorPrefs);
  return Object.keys(sponseePrefs).flatMap((sponsee) =>
    sponsors.filter((sponsor) => blocks(sponsee, sponsor)).map((sponsor): [string, string] => [sponsee, sponsor]),
  );
}

/**
 * The same in numbers, for rounds of many thousands. The sponsors on the list of sponsee `i` stand in `lists` from `starts[i]` up to
 * `starts[i + 1]`, best first, and beside each in `ranks` what place the sponsor gives that sponsee: the lower the sooner, never twice
 * the same for one sponsor.
 */
export type Numbered = {
  starts: ArrayLike<number>;
  lists: ArrayLike<number>;
  ranks: ArrayLike<number>;
  capacities: ArrayLike<number>;
};

/** The number of each sponsee's sponsor, or -1. */
export function matchNumbered({ starts, lists, ranks, capacities }: Numbered): Int32Array {
  const count = Math.max(0, starts.length - 1);
  const matched = new Int32Array(count).fill(-1);
  const next = Int32Array.from({ length: count }, (_, at) => starts[at] ?? 0);
  const held: Held[] = Array.from({ length: capacities.length }, () => ({ sponsees: [], ranks: [] }));
  for (let first = 0; first < count; first++) {
    for (let asking = first; asking >= 0; ) {
      const at = next[asking] ?? 0;
      if (at >= (starts[asking + 1] ?? 0)) break;
      next[asking] = at + 1;
      const sponsor = lists[at] ?? -1;
      const places = held[sponsor];
      if (!places || (capacities[sponsor] ?? 0) < 1) continue;
      matched[asking] = sponsor;
      put(places, asking, ranks[at] ?? 0);
      if (places.sponsees.length <= (capacities[sponsor] ?? 0)) break;
      asking = takeLast(places);
      matched[asking] = -1;
    }
  }
  return matched;
}

/** How many pairs block a matching in numbers. @returns -1 if a sponsor is not on the sponsee's list, or has more than their places */
export function countBlocking({ starts, lists, ranks, capacities }: Numbered, matched: ArrayLike<number>): number {
  const loads = new Int32Array(capacities.length);
  const lastRanks = new Float64Array(capacities.length).fill(-Infinity);
  for (let sponsee = 0; sponsee < matched.length; sponsee++) {
    const sponsor = matched[sponsee] ?? -1;
    if (sponsor === -1) continue;
    const at = placeOn(lists, starts[sponsee] ?? 0, starts[sponsee + 1] ?? 0, sponsor);
    if (at < 0) return -1;
    loads[sponsor] = (loads[sponsor] ?? 0) + 1;
    lastRanks[sponsor] = Math.max(lastRanks[sponsor] ?? 0, ranks[at] ?? 0);
  }
  for (let sponsor = 0; sponsor < loads.length; sponsor++) if ((loads[sponsor] ?? 0) > (capacities[sponsor] ?? 0)) return -1;
  let blocking = 0;
  for (let sponsee = 0; sponsee < matched.length; sponsee++) {
    for (let at = starts[sponsee] ?? 0; at < (starts[sponsee + 1] ?? 0); at++) {
      const sponsor = lists[at] ?? -1;
      if (sponsor === matched[sponsee]) break;
      const isFree = (loads[sponsor] ?? 0) < (capacities[sponsor] ?? 0);
      if (isFree || (lastRanks[sponsor] ?? 0) > (ranks[at] ?? 0)) blocking++;
    }
  }
  return blocking;
}

function placeOn(lists: ArrayLike<number>, from: number, to: number, sponsor: number) {
  for (let at = from; at < to; at++) if (lists[at] === sponsor) return at;
  return -1;
}

/** Those a sponsor holds for now, as a heap: who would have to go first is on top. */
type Held = { sponsees: number[]; ranks: number[] };

function put({ sponsees, ranks }: Held, sponsee: number, rank: number) {
  let at = sponsees.push(sponsee) - 1;
  ranks.push(rank);
  while (at > 0) {
    const above = (at - 1) >> 1;
    if ((ranks[above] ?? 0) >= rank) break;
    swap(sponsees, at, above);
    swap(ranks, at, above);
    at = above;
  }
}

function takeLast({ sponsees, ranks }: Held) {
  const last = sponsees[0] ?? -1;
  const end = sponsees.length - 1;
  swap(sponsees, 0, end);
  swap(ranks, 0, end);
  sponsees.pop();
  ranks.pop();
  for (let at = 0; ; ) {
    const left = 2 * at + 1;
    const right = left + 1;
    let highest = at;
    if (left < end && (ranks[left] ?? 0) > (ranks[highest] ?? 0)) highest = left;
    if (right < end && (ranks[right] ?? 0) > (ranks[highest] ?? 0)) highest = right;
    if (highest === at) return last;
    swap(sponsees, at, highest);
    swap(ranks, at, highest);
    at = highest;
  }
}

function swap(list: number[], one: number, other: number) {
  const moved = list[one] ?? 0;
  list[one] = list[other] ?? 0;
  list[other] = moved;
}

/** Odd lists have an answer (above); what is no instance at all is refused, and said where. */
function checked(instance: Instance) {
  for (const side of ['sponseePrefs', 'sponsorPrefs'] as const) {
    const given: unknown = instance?.[side];
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      throw new TypeError(`${side} must be an object: each name with a list of names.`);
    for (const [name, list] of Object.entries(given))
      if (!isPreferences(list ?? [])) throw new TypeError(`${side}.${name} must be a list of names; a list of names in it is a tie.`);
  }
  return instance;
}

const isName = (one: unknown) => typeof one === 'string';
const isPreferences = (list: unknown) =>
  Array.isArray(list) && list.every((one) => isName(one) || (Array.isArray(one) && one.every(isName)));

/** Names as numbers, lists without names that count for nothing, and ties broken. */
function numbered(instance: Instance) {
  const { sponseePrefs, sponsorPrefs } = checked(instance);
  const sponsees = Object.keys(sponseePrefs);
  const sponsors = Object.keys(sponsorPrefs);
  const numberOfSponsor = new Map(sponsors.map((sponsor, at) => [sponsor, at]));
  const bySeed = seeded(String(instance.seed ?? ''));
  const waiting = waitingOf(instance.waitingSince);
  const bySponsor = (a: string, b: string) => waiting(a) - waiting(b) || bySeed(a, b);
  const placeBySponsor = sponsors.map((sponsor) => new Map(strict(sponsorPrefs[sponsor], bySponsor).map((sponsee, at) => [sponsee, at])));
  const lists: number[][] = [];
  const ranks: number[][] = [];
  for (const sponsee of sponsees) {
    const acceptable = strict(sponseePrefs[sponsee], bySeed).flatMap((sponsor) => {
      const number = numberOfSponsor.get(sponsor) ?? -1;
      const rank = placeBySponsor[number]?.get(sponsee);
      return rank === undefined ? [] : [{ number, rank }];
    });
    lists.push(acceptable.map(({ number }) => number));
    ranks.push(acceptable.map(({ rank }) => rank));
  }
  return { sponsees, sponsors, lists, ranks, capacities: sponsors.map((sponsor) => placesOf(instance, sponsor)) };
}

function laidOut(lists: number[][], ranks: number[][]) {
  const starts = [0];
  for (const list of lists) starts.push((starts.at(-1) ?? 0) + list.length);
  return { starts, lists: lists.flat(), ranks: ranks.flat() };
}

/** A list without ties, each name once. */
function strict(list: readonly Preference[] | undefined, between: (a: string, b: string) => number) {
  const order = (list ?? []).flatMap((one) => (typeof one === 'string' ? [one] : [...new Set(one)].sort(between)));
  return [...new Set(order)];
}

/** For each, how far up each of the others stands; those in a tie stand at the same height. */
function ranked(preferences: Preferences) {
  const heights = ([name, list]: [string, readonly Preference[]]) => {
    const heightOf = new Map<string, number>();
    for (const [height, one] of (list ?? []).entries())
      for (const other of typeof one === 'string' ? [one] : one) if (!heightOf.has(other)) heightOf.set(other, height);
    return [name, heightOf] as const;
  };
  return new Map(Object.entries(preferences).map(heights));
}

/** More places than anybody could fill, as a number that fits. */
const most = 2 ** 31 - 1;

function placesOf({ capacities = {} }: Instance, sponsor: string) {
  const given = Object.hasOwn(capacities, sponsor) ? Number(capacities[sponsor]) : 0;
  return given >= 1 ? Math.min(most, Math.floor(given)) : 0;
}

function waitingOf(since: Instance['waitingSince'] = {}) {
  return (sponsee: string) => {
    const given = Object.hasOwn(since, sponsee) ? since[sponsee] : undefined;
    const at = given === undefined ? Number.NaN : new Date(given).getTime();
    return Number.isNaN(at) ? Number.MAX_SAFE_INTEGER : at;
  };
}

/** An order that the seed alone decides: it is another for each seed, and says nothing of a name. */
function seeded(seed: string) {
  return (a: string, b: string) => {
    const difference = lot(seed, a) - lot(seed, b);
    return difference || Number(a > b) - Number(a < b);
  };
}

/** What a name draws under a seed: 53 bits of a hash that mixes well (cyrb53). */
export function lot(seed: string, name: string): number {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  const text = `${seed}\n${name}`;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & other) + (one >>> 0);
}
