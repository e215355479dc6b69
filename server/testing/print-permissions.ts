import { writeFileSync } from 'node:fs';
import { printPermissions } from './permissions';

writeFileSync('docs/permissions.md', printPermissions());
console.log('docs/permissions.md is written.');
