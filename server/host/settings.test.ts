import { describe, expect, test } from 'vitest';
import { lineFor } from './refusal';
import { addressOf, readSettings } from './settings';

const refusalOf = (env: Record<string, string>) => {
  try {
    readSettings(env);
  } catch (error) {
    return lineFor(error);
  }
};

describe('reading the settings', () => {
  test('needs none of them', () => {
    expect(readSettings({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', CAIRN_DEMO: '1' });
    expect(readSettings({ PORT: '', DATABASE_URL: '', SMTP_URL: '' })).toMatchObject({ PORT: 3000 });
  });

  test.each([
    ['PORT', 'three', 'The setting PORT must be a number (it is "three").'],
    ['PORT', '70000', 'The setting PORT must be from 1 to 65535 (it is "70000").'],
    ['CAIRN_DEMO', 'no', 'The setting CAIRN_DEMO must be 0 or 1 (it is "no").'],
    ['CAIRN_URL', 'cairn.example.org', 'The setting CAIRN_URL must be an http:// or https:// address (it is "cairn.example.org").'],
  ])('says in one line what is wrong with %s=%s', (name, value, line) => {
    expect(refusalOf({ [name]: value })).toBe(line);
  });

  test.each(['DATABASE_URL', 'SMTP_URL', 'CAIRN_SECRET'])('does not print %s, which may hold a password', (name) => {
    expect(refusalOf({ [name]: 'x://a:hunter2@b' })).toMatch(new RegExp(`^The setting ${name} must [^(]*\\.$`));
  });
});

test.each([
  ['127.0.0.1', 'http://localhost:80'],
  ['0.0.0.0', 'http://localhost:80'],
  ['10.0.0.7', 'http://10.0.0.7:80'],
  ['fd00::7', 'http://[fd00::7]:80'],
])('a site that listens at %s is reached at %s', (HOST, url) => {
  expect(addressOf({ HOST, PORT: 80 })).toBe(url);
});
