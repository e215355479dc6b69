/** Something the person who runs Cairn can mend. Shown as one line, without a trace. */
export const refusal = (line: string) => Object.assign(new Error(line), { isRefusal: true });

const known: Record<string, (path: string) => string> = {
  EACCES: (path) => `Cairn may not read or write ${path}. Give it the right to, or set CAIRN_DATA to a folder of its own.`,
  EPERM: (path) => `Cairn may not change ${path}. Give it the right to, or set CAIRN_DATA to a folder of its own.`,
  EROFS: (path) => `The disk of ${path} is read-only. Set CAIRN_DATA to a folder that can be written.`,
  ENOSPC: (path) => `The disk of ${path} is full. Nothing was lost; make room, and start again.`,
  EDQUOT: (path) => `There is no more room for you on the disk of ${path}. Nothing was lost; make room, and start again.`,
  ENOTDIR: (path) => `${path} is not a folder. Set CAIRN_DATA to one.`,
  EEXIST: (path) => `${path} is in the way: it is not a folder.`,
};

/** The line for an error of ours or of the disk; none when it is a bug. */
export function lineFor(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('isRefusal' in error) return error.message;
  if (!('code' in error)) return undefined;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : 'its folder';
  return known[String(error.code)]?.(path);
}
