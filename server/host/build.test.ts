import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf } from './build';

const write = (root: string, path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};

function sources() {
  const root = mkdtempSync(join(tmpdir(), 'cairn-sources-'));
  write(root, 'app/page.tsx', 'one');
  write(root, 'next.config.js', 'two');
  return { root, digest: () => digestOf(['app', 'server', 'next.config.js'], root) };
}

test('the sources have changed when a file changed, appeared or was renamed', () => {
  const { root, digest } = sources();
  const seen = [digest()];
  write(root, 'app/page.tsx', 'other');
  seen.push(digest());
  write(root, 'server/mail.ts', 'new');
  seen.push(digest());
  renameSync(join(root, 'server/mail.ts'), join(root, 'server/post.ts'));
  seen.push(digest());
  expect(new Set(seen).size).toBe(4);
});

test('the sources have not changed when what is not built did', () => {
  const { root, digest } = sources();
  const before = digest();
  write(root, 'server/host/start.ts', 'new');
  write(root, 'server/groups/groups.test.ts', 'new');
  write(root, 'server/worker.ts', 'new');
  expect(digest()).toBe(before);
});
