import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { permissionRows, printPermissions, procedures } from './permissions';

test('P14: every procedure stands under a row of a permission table', () => {
  expect(procedures.length).toBeGreaterThan(0);
  expect(procedures.filter(({ row }) => !row || !permissionRows.has(row))).toEqual([]);
});

test('the printed matrix is what the policies say', () => {
  expect(readFileSync('docs/permissions.md', 'utf8'), 'run `npm run permissions`').toBe(printPermissions());
});
