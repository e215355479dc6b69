import { type ChildProcess, execFileSync, spawn } from 'node:child_process';

const next = 'node_modules/next/dist/bin/next';
const started: ChildProcess[] = [];

/** Something that answers, and the process that does. */
export type Served = { url: string; pid: number; end: () => void };

/** An app process of ours on what NEXT_DIST_DIR holds, which believes what the replies say of their networks. */
export function serveOurs(port: number, settings: Record<string, string> = {}) {
  return serve(['--import', 'tsx', 'server/web.ts', '--port', String(port)], port, '/healthz', { CAIRN_PROXY: '1', ...settings });
}

/** The bare Next app that ours is measured against. */
export function serveYardstick(port: number) {
  execFileSync(process.execPath, [next, 'build', 'bench/yardstick'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_DIST_DIR: undefined },
  });
  return serve([next, 'start', 'bench/yardstick', '-p', String(port), '-H', '127.0.0.1'], port, '/');
}

export function endAll() {
  for (const one of started) one.kill('SIGKILL');
}

async function serve(args: string[], port: number, path: string, settings: Record<string, string> = {}): Promise<Served> {
  const one = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', ...settings },
  });
  started.push(one);
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 600 && one.exitCode === null; tries++) {
    const answered = await fetch(url + path).then(
      () => true,
      () => false,
    );
    if (answered) return { url, pid: one.pid ?? 0, end: () => one.kill('SIGKILL') };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer.`);
}
