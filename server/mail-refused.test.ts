import { createServer, type Socket } from 'node:net';
import { afterAll, expect, test } from 'vitest';

/** A mail server that takes no recipient, and says whom it did not take. */
const server = createServer((socket: Socket) => {
  socket.write('220 here\r\n');
  socket.on('data', (line) => socket.write(/^RCPT/i.test(String(line)) ? '550 5.1.1 <somebody@example.org>: unknown\r\n' : '250 fine\r\n'));
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const address = server.address();
// Before anything reads the settings, which happens once.
process.env.SMTP_URL = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
const { sendMail } = await import('./mail');

afterAll(() => server.close());

test('a mail that is not taken is told by a code, without the address it was for', async () => {
  const error: unknown = await sendMail({ to: 'somebody@example.org', subject: 'Your link', text: '.' }).catch((error) => error);
  expect(error).toMatchObject({ message: 'The mail server did not take a mail (EENVELOPE, 550).' });
});
