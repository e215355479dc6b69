import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

// Before anything reads the settings, which happens once.
const folder = await mkdtemp(join(tmpdir(), 'cairn-mail-'));
process.env.CAIRN_DATA = folder;
delete process.env.SMTP_URL;
const { sendMail } = await import('./mail');

afterAll(() => rm(folder, { recursive: true }));

test('without a mail server, a mail waits in the outbox, for the eyes of the site alone', async () => {
  const path = await sendMail({ to: 'somebody@example.org', subject: 'Your link', text: 'Here is your link:\nhttps://example.org/x' });
  expect(await readdir(join(folder, 'outbox'))).toHaveLength(1);
  const mail = await readFile(path ?? '', 'utf8');
  expect(mail).toContain('To: somebody@example.org');
  expect(mail).toContain('Subject: Your link');
  expect(mail).toContain('https://example.org/x');
  expect((await stat(path ?? '')).mode & 0o777).toBe(0o600);
});

test('an address with a line break cannot smuggle in another recipient', async () => {
  const path = await sendMail({ to: 'somebody@example.org\r\nBcc: other@example.org', subject: 'A\r\nBcc: third@example.org', text: '.' });
  expect(await readFile(path ?? '', 'utf8')).not.toMatch(/^bcc:/im);
});
