import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

/** A server in a process of its own, which asks itself and prints what it took for the address of the client. */
const script = `
import { createServer } from 'node:http';
const server = createServer((request, response) => response.end(request.headers['x-forwarded-for'] ?? 'nothing')).listen(0, async () => {
  const answer = await fetch('http://127.0.0.1:' + server.address().port, { headers: { 'x-forwarded-for': '203.0.113.7' } });
  console.log(await answer.text());
  process.exit(0);
});`;

const heard = async (proxy: string) => {
  const args = ['--import', './server/host/forwarded.mjs', '--input-type=module', '--eval', script];
  return (await run(process.execPath, args, { env: { ...process.env, CAIRN_PROXY: proxy } })).stdout.trim();
};

test('what a client says of where it comes from is dropped', async () => expect(await heard('0')).toBe('nothing'));
test('what a proxy of ours says is believed', async () => expect(await heard('1')).toBe('203.0.113.7'));
