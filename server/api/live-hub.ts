import { setTimeout as wait } from 'node:timers/promises';
import { sessionsInForce } from '@/server/accounts/in-force';
import { database } from '@/server/database';
import { changesAtOnce } from '@/server/discussions/posts';
import type { ReaderKind } from '@/server/discussions/readers';
import { noteFault } from '@/server/faults';
import type { LiveMessage, Topic } from './live-topics';

/** One open page of somebody who is signed in. */
export type Watcher = {
  userId: string;
  sessionId: string;
  /** Hands the page a message, already in the form it travels in: the same text goes to thousands. */
  send: (text: string) => void;
  /** The session is over, or was never good: nothing more may come. */
  end: () => void;
};

type Texts = Map<number, { text: string; version: number }>;

/** Something that is watched, by whom, and which version of it each of their pages has. */
type Place = { topic: Topic; versions: Map<Watcher, number> };

/**
 * Brings what happens to the pages that are open in this process. Changes come from the database, from whichever process made them; what
 * is done about many of them is done together: in each turn the sessions are asked for in one statement, the rights to each thing in one,
 * and what changed is read once for all who see the same of it. Nothing is sent on a right that was not asked for in that turn.
 */
export function liveHub() {
  const { db, sql } = database();
  const places = new Map<string, Place>();
  const watching = new Map<Watcher, Set<Place>>();
  /** Which watchers the database speaks of when it names a person or a session. */
  const people = new Map<string, Set<Watcher>>();
  /** What of a place is told when: each place by the name the database has for it. */
  const byTold = new Map<string, Set<Place>>();
  let changed = new Set<Place>();
  let doubted = new Set<Watcher>();
  let arrived = new Set<Watcher>();
  let isTurning = false;
  let listening: Promise<unknown> | undefined;

  function hear(told: string) {
    for (const place of byTold.get(told) ?? []) changed.add(place);
    for (const watcher of people.get(told) ?? []) doubted.add(watcher);
    turnSoon();
  }

  /** After a lost connection something may have been missed: then everybody is told. */
  function hearAll() {
    for (const place of places.values()) changed.add(place);
    for (const watcher of watching.keys()) doubted.add(watcher);
    turnSoon();
  }

  function turnSoon() {
    if (isTurning || changed.size + doubted.size + arrived.size === 0) return;
    isTurning = true;
    setImmediate(async () => {
      const work = { changed, doubted, arrived };
      changed = new Set();
      doubted = new Set();
      arrived = new Set();
      await turn(work).catch(async (error) => {
        noteFault(error);
        for (const place of work.changed) changed.add(place);
        for (const watcher of [...work.doubted, ...work.arrived]) if (watching.has(watcher)) arrived.add(watcher);
        await wait(1000);
      });
      isTurning = false;
      turnSoon();
    });
  }

  /**
   * What changed is read first and the rights are asked for after it: so nothing goes to somebody who had lost their right before it was
   * written.
   */
  async function turn(work: { changed: Set<Place>; doubted: Set<Watcher>; arrived: Set<Watcher> }) {
    const looked = new Map<Place, Set<Watcher>>();
    for (const place of work.changed) looked.set(place, new Set(place.versions.keys()));
    for (const watcher of [...work.doubted, ...work.arrived]) {
      for (const place of watching.get(watcher) ?? []) looked.set(place, (looked.get(place) ?? new Set()).add(watcher));
    }
    const news = await Promise.all(
      [...looked].map(async ([place, watchers]) => {
        const told = new Set(
          [...watchers].filter((watcher) => work.changed.has(place) || (place.topic.since && work.arrived.has(watcher))),
        );
        return { place, watchers, told, texts: await textsFor(place, told) };
      }),
    );
    const whom = new Set([...work.doubted, ...work.arrived, ...news.flatMap(({ watchers }) => [...watchers])]);
    const good = await sessionsInForce({ db, now: new Date() }, [...new Set([...whom].map(({ sessionId }) => sessionId))]);
    for (const watcher of whom) if (!good.has(watcher.sessionId)) expel(watcher);
    await Promise.all(
      news.map(async ({ place, watchers, told, texts }) => {
        const present = [...watchers].filter((watcher) => place.versions.has(watcher));
        if (present.length === 0) return;
        const readers = await readersOf(place, present);
        for (const watcher of present) {
          const kind = readers.get(watcher.userId);
          if (kind === undefined) lose(watcher, place);
          else if (told.has(watcher)) tell(watcher, place, kind, texts);
        }
      }),
    );
  }

  async function readersOf({ topic }: Place, watchers: Watcher[]): Promise<Map<string, ReaderKind>> {
    const userIds = [...new Set(watchers.map(({ userId }) => userId))];
    return topic.readers ? topic.readers(db, userIds) : new Map(userIds.map((userId) => [userId, 'personal']));
  }

  /** For each version that one of the pages has: what they are told, and the version that brings them to. */
  async function textsFor(place: Place, watchers: Set<Watcher>): Promise<Texts> {
    const versions = new Set([...watchers].map((watcher) => place.versions.get(watcher)).filter((version) => version !== undefined));
    const texts: Texts = new Map();
    if (!place.topic.since) return texts;
    for (const version of versions) {
      const delta = await place.topic.since(db, version);
      if (!delta || delta.version <= version) continue;
      texts.set(version, { text: message(place.topic, { delta }, delta.version), version: delta.version });
      // There was more than one answer holds: the rest comes in the next turn.
      if (delta.posts.length >= changesAtOnce) changed.add(place);
    }
    return texts;
  }

  function tell(watcher: Watcher, place: Place, kind: ReaderKind, texts: Texts) {
    if (kind === 'personal' || !place.topic.since) return watcher.send(message(place.topic, { again: true }));
    const news = texts.get(place.versions.get(watcher) ?? -1);
    if (!news) return;
    place.versions.set(watcher, news.version);
    watcher.send(news.text);
  }

  function lose(watcher: Watcher, place: Place) {
    watcher.send(message(place.topic, { gone: true }));
    drop(watcher, place);
    watching.get(watcher)?.delete(place);
  }

  function expel(watcher: Watcher) {
    leave(watcher);
    watcher.end();
  }

  function drop(watcher: Watcher, place: Place) {
    place.versions.delete(watcher);
    if (place.versions.size > 0) return;
    places.delete(place.topic.told + place.topic.name);
    remove(byTold, place.topic.told, place);
  }

  /** From here on the watcher is told of these; what it missed since its versions comes at once. */
  async function join(watcher: Watcher, topics: { topic: Topic; version: number }[]) {
    listening ??= sql.listen('events', hear, hearAll);
    await listening.catch((error) => {
      listening = undefined;
      throw error;
    });
    const mine = new Set<Place>();
    for (const { topic, version } of topics) {
      const key = topic.told + topic.name;
      const place = places.get(key) ?? { topic, versions: new Map<Watcher, number>() };
      places.set(key, place);
      add(byTold, topic.told, place);
      place.versions.set(watcher, version);
      mine.add(place);
    }
    watching.set(watcher, mine);
    add(people, watcher.userId, watcher);
    add(people, watcher.sessionId, watcher);
    arrived.add(watcher);
    turnSoon();
  }

  function leave(watcher: Watcher) {
    for (const place of watching.get(watcher) ?? []) drop(watcher, place);
    watching.delete(watcher);
    remove(people, watcher.userId, watcher);
    remove(people, watcher.sessionId, watcher);
  }

  /** How many pages somebody has open in this process. */
  const pagesOf = (userId: string) => people.get(userId)?.size ?? 0;

  /** Asks anew for the sessions and rights of everybody: some end by the clock alone. */
  function doubtAll() {
    for (const watcher of watching.keys()) doubted.add(watcher);
    turnSoon();
  }

  return { join, leave, pagesOf, doubtAll, watchers: () => watching.keys() };
}

/** A message as it travels (server-sent events); with the version it brings a page to, so that a lost connection is taken up from there. */
function message({ name }: Topic, what: LiveMessage, version?: number) {
  const id = version === undefined ? '' : `id: ${name}@${version}\n`;
  return `${id}data: ${JSON.stringify({ on: name, ...what })}\n\n`;
}

function add<K, V>(sets: Map<K, Set<V>>, key: K, value: V) {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}

function remove<K, V>(sets: Map<K, Set<V>>, key: K, value: V) {
  const known = sets.get(key);
  known?.delete(value);
  if (known?.size === 0) sets.delete(key);
}
