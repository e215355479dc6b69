import { type ChildProcess, spawn } from 'node:child_process';

type Options = {
  env?: Record<string, string | undefined>;
  /** What of its output goes to the terminal; the rest is kept. */
  shown?: 'all' | 'errors' | 'nothing';
  /** Whether the script is TypeScript. */
  typed?: boolean;
};
export type Running = {
  /** How it ended: its code, or null when a signal ended it. */
  ended: Promise<number | null>;
  /** The end of what it said so far, but for what was shown. */
  said: () => string;
  stop: () => Promise<void>;
};

const running = new Set<Running>();
/** How long a process may take to end when asked; PostgreSQL needs some of the ten seconds as well. */
const patience = 4000;

/**
 * Starts a script on this Node in a group of its own, so that a Ctrl-C in the terminal reaches the host alone, which then ends things in
 * their order. It ends by itself should the host be killed.
 */
export function startProcess(script: string, args: string[], { env = {}, shown = 'nothing', typed = false }: Options = {}): Running {
  const imports = ['./server/host/leash.mjs', ...(typed ? ['tsx'] : [])].flatMap((module) => ['--import', module]);
  const child = spawn(process.execPath, [...imports, script, ...args], {
    detached: true,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CAIRN_HOST_PID: String(process.pid), ...env },
    stdio: ['ignore', shown === 'all' ? 'inherit' : 'pipe', shown === 'nothing' ? 'pipe' : 'inherit', 'ipc'],
  });
  let said = '';
  const hear = (text: Buffer) => {
    said = (said + text).slice(-100_000);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const one: Running = { ended, said: () => said, stop: () => stop(child) };
  running.add(one);
  const gone = () => running.delete(one);
  ended.then(gone, gone);
  return one;
}

async function stop(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  const late = setTimeout(() => signal(child, 'SIGKILL'), patience);
  await exited;
  clearTimeout(late);
}

/** To the whole group, for the processes it started itself. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals) {
  if (!pid) return;
  try {
    process.kill(-pid, name);
  } catch {
    // It has just ended.
  }
}

export const stopProcesses = () => Promise.all([...running].map((one) => one.stop()));
