import { z } from 'zod';

const Env = z.object({
  /** Where PostgreSQL (15 or newer) is; `npm start` fills this in for the embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** The root of every key: sessions, sealed fields, hashed addresses. Made once by `npm start`. */
  CAIRN_SECRET: z.string().min(32),
  /** Where people reach this site, for links in mail. */
  CAIRN_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  /** The folder for what this site keeps outside the database. */
  CAIRN_DATA: z.string().default('.data'),
  /** `0` means: no demo community, and no demo sign-ins. */
  CAIRN_DEMO: z.enum(['0', '1']).default('1'),
  /** `1` when a proxy of the host's says where requests come from. */
  CAIRN_PROXY: z.enum(['0', '1']).default('0'),
  /** Hosts of one's own network that meeting feeds may be read from, such as `wiki.lan:8080`, separated by commas. All others must be public. */
  CAIRN_FEEDS_NEAR: z.string().optional(),
  /** A `.pmtiles` archive of images on this machine: the map of meetings lies on its tiles. Without it, on outlines of our own. */
  CAIRN_TILES: z.string().min(1).optional(),
  /** A file that gets a line for every SQL statement, for whoever wants to know what a page costs. */
  CAIRN_SQL_LOG: z.string().min(1).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The sender of every mail: neutral, so that an inbox tells nothing. */
  MAIL_FROM: z.string().default('Cairn <no-reply@localhost>'),
});

let settings: z.infer<typeof Env> | undefined;

/** The only place of the running site that reads its settings. Read when first needed, so that a build needs none. */
export function env() {
  settings ??= Env.parse(process.env);
  return settings;
}
