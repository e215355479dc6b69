import type { IncomingMessage } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';

/** What is taken for the address of a client that says it is another. */
async function heard(proxy: '0' | '1', headers: Record<string, string>) {
  vi.resetModules();
  vi.stubEnv('CAIRN_PROXY', proxy);
  const { setWhence } = await import('./whence');
  const request = { headers: { ...headers }, socket: { remoteAddress: '198.51.100.1' } } as unknown as IncomingMessage;
  setWhence(request);
  return request.headers;
}
afterEach(() => vi.unstubAllEnvs());

const said = { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-host': 'evil.example', 'x-real-ip': '203.0.113.7' };

test('what a client says of where it comes from is dropped', async () =>
  expect(await heard('0', said)).toEqual({ 'x-forwarded-for': '198.51.100.1' }));
test('what a proxy of ours says is believed', async () => expect(await heard('1', said)).toEqual(said));
