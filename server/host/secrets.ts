import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { refusal } from './refusal';

const Secrets = z.object({
  /** The root of every key of the site. Who loses it loses what is sealed with it. */
  site: z.string().min(32),
  /** The password of the embedded database. */
  database: z.string().min(16),
});
type Secrets = z.infer<typeof Secrets>;

/** The secrets of this data folder, made the first time it is used. */
export function secretsOf(data: string): Secrets {
  const path = join(data, 'secrets.json');
  if (!existsSync(path)) {
    const fresh: Secrets = { site: randomBytes(48).toString('base64url'), database: randomBytes(24).toString('base64url') };
    writeWhole(path, JSON.stringify(fresh, null, 2));
  }
  const read = Secrets.safeParse(JSON.parse(readFileSync(path, 'utf8') || '{}'));
  if (!read.success)
    throw refusal(
      `${path} does not hold the secrets of this site. Put it back from your backup; without it, what is sealed cannot be read.`,
    );
  return read.data;
}

/** Writes a file that only its owner reads, whole or not at all. */
export function writeWhole(path: string, text: string) {
  const part = `${path}.${process.pid}.part`;
  const file = openSync(part, 'w', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(part, path);
}
