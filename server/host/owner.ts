import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { refusal } from './refusal';

/** The user PostgreSQL runs as, when it cannot run as the one who started Cairn: it refuses root. */
export type Owner = { uid: number; gid: number } | undefined;

const isRoot = () => process.getuid?.() === 0;

/**
 * Whose the database is: nobody else's than ours for a normal user; for root the owner of the files if there are any, else the
 * user `postgres`, else a user `cairn` that is made for it.
 */
export function ownerOf(cluster: string | undefined): Owner {
  const files = cluster ? statSync(cluster, { throwIfNoEntry: false }) : undefined;
  if (!isRoot()) {
    if (files && files.uid !== process.getuid?.())
      throw refusal(`The database in ${cluster} belongs to another user. Start Cairn as the user who started it before.`);
    return undefined;
  }
  if (files && files.uid !== 0) return { uid: files.uid, gid: files.gid };
  const owner = idsOf('postgres') ?? idsOf('cairn') ?? madeUser();
  if (spawnSync('true', { ...owner, stdio: 'ignore' }).error) {
    throw refusal(
      'PostgreSQL does not run as root, and root may not become another user here. Start Cairn as a normal user, or set DATABASE_URL.',
    );
  }
  return owner;
}

/** Whether the owner gets through every folder above, and may do this there. */
export function canReach(owner: Owner, path: string, may: 'r' | 'w' | 'x' = 'x') {
  return spawnSync('/bin/sh', ['-c', `test -${may} "$1"`, 'sh', path], { ...owner, cwd: '/', stdio: 'ignore' }).status === 0;
}

function idsOf(name: string): Owner {
  const [uid, gid] = ['-u', '-g'].map((which) => spawnSync('id', [which, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** With the tools of most Linuxes, else with those of Alpine. */
function madeUser(): { uid: number; gid: number } {
  const ways: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', 'cairn']],
    ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', 'cairn']],
  ];
  for (const [tool, args] of ways) {
    try {
      execFileSync(tool, args, { stdio: 'ignore' });
    } catch {
      continue;
    }
    const made = idsOf('cairn');
    if (made) return made;
  }
  throw refusal(
    'PostgreSQL does not run as root, and no user could be made for it. Make a user "postgres", start Cairn as a normal user, or set DATABASE_URL.',
  );
}
