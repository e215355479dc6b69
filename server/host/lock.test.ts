import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from './lock';

const fresh = () => join(mkdtempSync(join(tmpdir(), 'cairn-lock-')), 'it.lock');

test('one at a time has it alone, and several may share it', () => {
  const path = fresh();
  const first = takeLock(path);
  expect(takeLock(path)).toBeUndefined();
  expect(takeLock(path, 'shared')).toBeUndefined();
  first?.release();
  expect([takeLock(path, 'shared'), takeLock(path, 'shared')]).not.toContain(undefined);
  expect(takeLock(path)).toBeUndefined();
});

test('it is free again when its holder was killed', async () => {
  const path = fresh();
  const script = `const { DatabaseSync } = require('node:sqlite'); const file = new DatabaseSync(${JSON.stringify(path)}); file.exec('begin exclusive'); console.log('held'); setInterval(() => file, 1000)`;
  const holder = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  expect(takeLock(path)).toBeUndefined();
  const gone = new Promise((resolve) => holder.once('exit', resolve));
  holder.kill('SIGKILL');
  await gone;
  expect(takeLock(path)).toBeDefined();
});
