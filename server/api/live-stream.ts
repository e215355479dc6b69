import type { IncomingMessage, ServerResponse } from 'node:http';
import { contextOf, cookiesOf } from './context';
import { liveHub, type Watcher } from './live-hub';
import { topicOfName } from './live-topics';
import { comesFrom } from './origin';

/**
 * How many things one page may watch, and how many pages one person may have open on a process. Of each process, because what an open page
 * takes is memory of the process it is open on (50 kB), and nothing else: it asks the database once for all watchers of a turn, however
 * many they are. With a count over all processes each page that opens or closes would be a row written, and those of a process that was
 * killed would keep a person out until somebody swept them up.
 */
const topicsMax = 12;
const pagesMax = 20;
/** A page that has not taken so much of what was sent is gone, or as good as gone. In bytes. */
const unreadMax = 1_000_000;
const pingSeconds = 20;
const doubtSeconds = 60;

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'private, no-store, no-transform',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  // Asks a proxy in front to hand each message on at once.
  'x-accel-buffering': 'no',
};

const kept = globalThis as { cairnHub?: ReturnType<typeof openHub> };

/** The one hub of this process, with its clocks. */
function openHub() {
  const hub = liveHub();
  const ping = setInterval(() => {
    for (const watcher of hub.watchers()) watcher.send(':\n\n');
  }, pingSeconds * 1000);
  const doubt = setInterval(hub.doubtAll, doubtSeconds * 1000);
  ping.unref();
  doubt.unref();
  return hub;
}

/**
 * Answers `GET /api/live?on=<topic>&on=…` with a stream of what happens to these things (server-sent events). It is refused to whoever is
 * not signed in (401), suspended (403), names what there is not (400) or has too many pages open (429). A page that comes back is brought
 * up from the version it names as its last.
 */
export async function answerLive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refuse = (status: number) => void response.writeHead(status, { 'cache-control': 'no-store' }).end();
  const sent = new Headers(Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
  const { searchParams } = new URL(request.url ?? '', 'http://localhost');
  if (request.method !== 'GET') return refuse(405);
  if (comesFrom({ headers: sent }) === 'elsewhere') return refuse(403);
  const { actor } = await contextOf({ headers: sent, cookies: cookiesOf(sent) });
  if (actor.kind !== 'member' || !actor.sessionId) return refuse(401);
  if (actor.standing !== 'good') return refuse(403);

  const asked = searchParams.getAll('on').map((name) => topicOfName(name, actor.id));
  const topics = asked.filter((topic) => topic !== undefined);
  if (topics.length === 0 || topics.length < asked.length || topics.length > topicsMax) return refuse(400);
  kept.cairnHub ??= openHub();
  const hub = kept.cairnHub;
  if (hub.pagesOf(actor.id) >= pagesMax) return refuse(429);

  const back = topicOfName(sent.get('last-event-id') ?? '', actor.id);
  const resumed = topics.map((one) =>
    one.topic.name === back?.topic.name ? { ...one, version: Math.max(one.version, back.version) } : one,
  );
  const watcher: Watcher = {
    userId: actor.id,
    sessionId: actor.sessionId,
    send: (text) => {
      if (response.writableLength > unreadMax) response.destroy();
      else response.write(text);
    },
    end: () => response.end(),
  };
  request.socket.setTimeout(0);
  request.socket.setNoDelay(true);
  response.writeHead(200, headers);
  response.write('retry: 2000\n\n');
  response.once('close', () => hub.leave(watcher));
  await hub.join(watcher, resumed).catch(() => response.destroy());
  if (response.destroyed) hub.leave(watcher);
}
