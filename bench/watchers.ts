import { readFileSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

type Watched = {
  /** The site, and the process that answers for it. */
  url: string;
  pid: number;
  /** Of one person each; several watchers may be of the same person. */
  cookies: string[];
  threadId: string;
  version: number;
  watchers: number;
  /** Says something in the thread, and gives the moment after it was answered. */
  say: () => Promise<void>;
};

/**
 * Opens so many live pages on one thread, has somebody say something, and measures how long it takes to each of them.
 * @returns milliseconds from the moment the reply was sent, and the memory one idle watcher costs the process, in kilobytes
 */
export async function measureWatchers({ url, pid, cookies, threadId, version, watchers, say }: Watched) {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const heardAt: number[] = [];
  const streams: IncomingMessage[] = [];
  const before = memoryOf(pid);
  for (let at = 0; at < watchers; at += 50) {
    const few = Array.from({ length: Math.min(50, watchers - at) }, (_, n) => cookies[(at + n) % cookies.length] ?? '');
    streams.push(...(await Promise.all(few.map((cookie) => open(`${url}/api/live?on=thread:${threadId}@${version}`, cookie, agent)))));
  }
  for (const stream of streams) {
    stream.on('data', (bytes: Buffer) => {
      if (bytes.includes('"delta"')) heardAt.push(performance.now());
    });
  }
  await wait(3000);
  const idle = memoryOf(pid);
  const began = performance.now();
  await say();
  for (let waited = 0; heardAt.length < watchers && waited < 10_000; waited += 10) await wait(10);
  for (const stream of streams) stream.destroy();
  agent.destroy();
  const taken = heardAt.map((at) => at - began).sort((a, b) => a - b);
  const share = (part: number) => Math.round(taken[Math.min(taken.length - 1, Math.floor(taken.length * part))] ?? Number.NaN);
  return { heard: taken.length, p50: share(0.5), p99: share(0.99), last: share(1), kilobytesEach: Math.round((idle - before) / watchers) };
}

function open(address: string, cookie: string, agent: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { cookie } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address} answered ${response.statusCode}.`));
      else resolve(response);
    }).on('error', reject);
  });
}

/** What a process holds in memory, in kilobytes (Linux). */
function memoryOf(pid: number) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}
