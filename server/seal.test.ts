import { expect, test } from 'vitest';
import { seal, unseal } from './seal';

test('P6: a sealed value opens at its place alone', () => {
  const sealed = seal('ana@example.org', 'users.email.1');
  expect(unseal(sealed, 'users.email.1')).toBe('ana@example.org');
  expect(() => unseal(sealed, 'users.email.2')).toThrow();
});
