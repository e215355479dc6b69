import { stopProcesses } from './processes';
import { lineFor } from './refusal';

const endings: (() => unknown)[] = [];
let ending: Promise<void> | undefined;

/** What is to be done when the command ends, however it does; the last thing first. */
export const atEnd = (work: () => unknown) => endings.push(work);

/** Stops all that was started: the processes together, then the rest in turn. */
export function endAll() {
  ending ??= (async () => {
    await stopProcesses();
    for (let work = endings.pop(); work; work = endings.pop()) await work();
  })();
  return ending;
}

export const isEnding = () => ending !== undefined;

/** The site cannot go on: the rest is stopped too, so that whoever watches over it sees that it ended. */
export async function giveUp(why: string) {
  if (isEnding()) return 1;
  console.error(`${why}, so Cairn stops.`);
  await endAll();
  process.exit(1);
}

/** Ctrl-C, or being asked to end, in whatever is going on at that moment. A killed parent counts as well. */
function endOnSignal() {
  const end = async (code: number) => {
    if (isEnding()) return;
    const hurry = setTimeout(() => process.exit(code), 9500);
    console.log('Stopping …');
    await endAll().catch((error) => console.error(error));
    clearTimeout(hurry);
    process.exit(code);
  };
  process.on('SIGINT', () => end(0));
  process.on('SIGTERM', () => end(0));
  process.on('SIGHUP', () => end(0));
  process.on('disconnect', () => end(1));
  process.channel?.unref();
}

/** Runs a command to its end, and stops what it started. A refusal is one line, a bug is shown whole, and both are exit code 1. */
export async function runCommand(command: () => Promise<number>) {
  endOnSignal();
  let code = 1;
  try {
    code = await command();
  } catch (error) {
    // When it is being ended, that is why it fails.
    if (!isEnding()) console.error(lineFor(error) ?? error);
  }
  if (isEnding()) return;
  await endAll().catch((error) => console.error(error));
  process.exit(code);
}
