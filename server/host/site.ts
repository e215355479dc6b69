import { setTimeout as wait } from 'node:timers/promises';
import { isEnding } from './ending';
import { type Running, startProcess } from './processes';
import { refusal } from './refusal';

export type SiteEnv = {
  DATABASE_URL: string;
  CAIRN_SECRET: string;
  CAIRN_URL: string;
  CAIRN_DATA: string;
  CAIRN_DEMO: string;
  /** `1` when a proxy in front says where requests come from. */
  CAIRN_PROXY?: string;
  SMTP_URL?: string;
  CAIRN_SQL_LOG?: string;
};

/** Starts an app process on what was built in this folder. */
export function startServer(folder: string, { host, port, env }: { host: string; port: number; env: SiteEnv }) {
  return startProcess('server/web.ts', ['--host', host, '--port', String(port)], {
    env: { ...env, NODE_ENV: 'production', NEXT_DIST_DIR: folder },
    shown: 'errors',
    typed: true,
  });
}

/** Starts the worker, and again whenever it ends by itself, a little later each time. */
export function keepWorker(env: SiteEnv) {
  let pause = 500;
  const keep = async () => {
    while (!isEnding()) {
      const began = Date.now();
      const code = await startWorker(env).ended;
      if (isEnding()) return;
      pause = Date.now() - began > 60_000 ? 500 : Math.min(pause * 2, 30_000);
      console.error(`The worker ended (${code ?? 'killed'}); it is started again.`);
      await wait(pause);
    }
  };
  void keep();
}

const startWorker = (env: SiteEnv) =>
  startProcess('server/worker.ts', [], { env: { ...env, NODE_ENV: 'production' }, shown: 'all', typed: true });

/** Waits until the site says that all of it is ready; throws when its process ends instead. */
export async function answers(url: string, server: Running, seconds = 60) {
  let ended = false;
  const end = () => {
    ended = true;
  };
  server.ended.then(end, end);
  for (const began = Date.now(); Date.now() - began < seconds * 1000; await wait(50)) {
    if (ended) throw refusal(`${server.said()}\nThe site did not start; why stands above.`);
    const ok = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
  }
  throw refusal(`${server.said()}\nThe site was not ready at ${url} within ${seconds} seconds.`);
}
