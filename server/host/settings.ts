import { resolve } from 'node:path';
import { z } from 'zod';
import { refusal } from './refusal';

const empty = (value: unknown) => (value === '' ? undefined : value);
const Settings = z.object({
  /** Where the site listens. */
  PORT: z.preprocess(
    empty,
    z.coerce
      .number('must be a number')
      .int('must be a whole number')
      .min(1, 'must be from 1 to 65535')
      .max(65_535, 'must be from 1 to 65535')
      .default(3000),
  ),
  /** The address it listens at. Only this machine, unless it is told otherwise: the demo sign-ins are no secret. */
  HOST: z.preprocess(
    empty,
    z
      .string()
      .regex(/^[\w.:-]+$/, 'must be an address or a host name')
      .default('127.0.0.1'),
  ),
  /** An external PostgreSQL (15 or newer) instead of the embedded one. */
  DATABASE_URL: z.preprocess(empty, z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional()),
  /** The folder for the database, the secrets and the outbox. */
  CAIRN_DATA: z.preprocess(
    empty,
    z
      .string()
      .default('.data')
      .transform((path) => resolve(path)),
  ),
  CAIRN_DEMO: z.preprocess(empty, z.enum(['0', '1'], 'must be 0 or 1').default('1')),
  /** Where people reach the site, when that is not HOST and PORT. */
  CAIRN_URL: z.preprocess(empty, z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional()),
  /** The root of every key, when it is not to be made and kept in CAIRN_DATA. */
  CAIRN_SECRET: z.preprocess(empty, z.string().min(32, 'must have 32 characters or more').optional()),
  /** Whether a proxy in front sets X-Forwarded-For. Without one, that header is a client's own word and is dropped. */
  CAIRN_PROXY: z.preprocess(empty, z.enum(['0', '1'], 'must be 0 or 1').default('0')),
  SMTP_URL: z.preprocess(empty, z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional()),
});
export type Settings = z.infer<typeof Settings>;

/** What the person who runs this asked for; the first thing that is wrong ends the command with one line. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const read = Settings.safeParse(env);
  if (read.success) return read.data;
  const { path, message } = read.error.issues[0] ?? { path: [], message: 'is wrong' };
  throw refusal(`The setting ${path.join('.')} ${message}${isSecret(path[0]) ? '' : ` (it is "${env[String(path[0])]}")`}.`);
}

/** Settings that may hold a password are not printed. */
const isSecret = (name: PropertyKey | undefined) => name === 'CAIRN_SECRET' || name === 'DATABASE_URL' || name === 'SMTP_URL';

/** The address to tell people, and to ask whether the site answers. */
export function addressOf({ HOST, PORT }: Pick<Settings, 'HOST' | 'PORT'>) {
  const everywhere = ['0.0.0.0', '::', '127.0.0.1', '::1', 'localhost'];
  const host = everywhere.includes(HOST) ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST;
  return `http://${host}:${PORT}`;
}
