import { describe, expect, test } from 'vitest';
import { comesFrom, networkOf, pageHere } from './origin';

const asked = (headers: Record<string, string>) => comesFrom(new Request('http://cairn.example/api', { headers }));

test('a form of another site is told from one of ours', () => {
  const host = { host: 'cairn.example' };
  expect(asked({ ...host, 'sec-fetch-site': 'same-origin' })).toBe('here');
  expect(asked({ ...host, 'sec-fetch-site': 'same-site' })).toBe('elsewhere');
  expect(asked({ ...host, 'sec-fetch-site': 'cross-site', origin: 'http://cairn.example' })).toBe('elsewhere');
  expect(asked({ ...host, origin: 'http://cairn.example' })).toBe('here');
  expect(asked({ 'x-forwarded-host': 'cairn.example', host: 'inner:3000', origin: 'https://cairn.example' })).toBe('here');
  expect(asked({ ...host, origin: 'http://cairn.example:4000' })).toBe('elsewhere');
  expect(asked({ ...host, origin: 'null' })).toBe('elsewhere');
  expect(asked(host)).toBe('unsaid');
});

describe('a network', () => {
  const network = (address: string) => networkOf(new Headers({ 'x-forwarded-for': address }));
  test('is the address the nearest proxy names', () => {
    expect(network('203.0.113.9, 198.51.100.7')).toBe('198.51.100.7');
    expect(networkOf(new Headers())).toBe('127.0.0.1');
  });
  test('of version 6 is the half that a household has, however it is written', () => {
    const one = network('2001:db8:0:a::1');
    expect([network('2001:DB8::a:1:2:3:4'), network('2001:0db8:0000:000a:ffff:ffff:ffff:ffff')]).toEqual([one, one]);
    expect(network('2001:db8:0:b::1')).not.toBe(one);
    expect(network('::1')).toBe('0:0:0:0');
    expect(network('::ffff:198.51.100.7')).toBe('198.51.100.7');
  });
});

test('who signs in goes on to a page of ours, or to none', () => {
  expect(pageHere('/groups/just-looking?after=25#post-26')).toBe('/groups/just-looking?after=25#post-26');
  for (const next of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/',
    '/a\r\nset-cookie: a=b',
    '/grúpos',
    ['/a'],
    undefined,
  ])
    expect(pageHere(next)).toBeUndefined();
});
