import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** The map of the house: what each part may import of ours. `*` is any one name; the first line that fits a file decides. */
const mayImport: [part: string, of: string[]][] = [
  ['**.test', ['app/**', 'server/**', 'db/**']],
  ['e2e/*', ['e2e/*', 'server/**', 'db/**', 'app/_i18n/*']],
  ['app/api/**', ['server/api/*']],
  ['app/**', ['app/**', 'server/api/*', 'server/*/input', 'server/*/*-input', 'server/meetings/in/input', 'db/vocabulary']],
  ['server/testing/*', ['server/**', 'db/**']],
  ['server/worker', ['server/**', 'db/**']],
  ['server/web', ['server/**', 'db/**']],
  ['server/web/*', ['server/**', 'db/**']],
  ['server/demo/*', ['server/**', 'db/**']],
  ['server/host/*', ['server/**', 'db/**']],
  ['server/api/health', ['server/**', 'db/**']],
  ['server/api/*', ['server/**', 'db/vocabulary']],
  ['server/*/input', ['server/*/input', 'db/vocabulary']],
  ['server/*/*-input', ['server/*/input', 'db/vocabulary']],
  ['server/meetings/in/input', ['server/meetings/input', 'db/vocabulary']],
  ['server/meetings/in/*', ['server/*', 'server/meetings/*', 'server/meetings/in/*', 'db/**']],
  ['server/meetings/out/*', ['server/*', 'server/meetings/*', 'server/meetings/out/*', 'db/**']],
  ['server/moderation/triage-posts', ['server/moderation/*', 'server/moderation/triage-posts/*']],
  [
    'server/*/*',
    ['server/*', 'server/*/*', 'server/meetings/out/*', 'db/**', '!server/api/*', '!server/testing/*', '!server/host/*', '!server/demo/*'],
  ],
  ['server/*', ['server/*', 'db/**']],
  ['db/**', ['db/**']],
];

const sources = new Map(
  ['app', 'server', 'db', 'e2e'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(root, path))
      .map((path) => [path.replace(/\.tsx?$/, ''), readFileSync(path, 'utf8')]),
  ),
);
const files = [...sources.keys()];
const source = (file: string) => sources.get(file) ?? '';
const imports = (file: string) =>
  [...source(file).matchAll(/(?:from|import) '(@\/|\.)([^']*)'/g)].map(([, start, rest = '']) =>
    start === '@/' ? rest : join(dirname(file), `.${rest}`),
  );
const fits = (file: string, pattern: string) =>
  new RegExp(`^${pattern.replaceAll('**', '\0').replaceAll('*', '[^/]+').replaceAll('\0', '.+')}$`).test(file);

test.each(files)('%s keeps to the map', (file) => {
  const of = mayImport.find(([part]) => fits(file, part))?.[1];
  const strays = imports(file).filter(
    (to) => !of?.some((pattern) => fits(to, pattern)) || of.some((pattern) => pattern.startsWith('!') && fits(to, pattern.slice(1))),
  );
  expect(strays, 'imports that the map does not allow').toEqual([]);
});

test('a domain writes only to its own tables', () => {
  const strays = files
    .filter((file) => fits(file, 'server/*/mutations'))
    .flatMap((file) => {
      const domain = file.split('/')[1];
      const foreign = [...source(file).matchAll(/import \{([^}]*)\} from '@\/db\/schema\/([^']*)'/g)]
        .filter(([, , schema]) => schema?.split('-')[0] !== domain)
        .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
      return foreign
        .filter((table) => new RegExp(`\\.(insert|update|delete)\\(${table}\\)`).test(source(file)))
        .map((table) => `${file} writes ${table}`);
    });
  expect(strays).toEqual([]);
});

test('no part imports itself by a detour', () => {
  const seen = new Set<string>();
  const visit = (file: string, trail: string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (seen.has(file) || !files.includes(file)) return;
    const found = imports(file)
      .map((to) => visit(to, [...trail, file]))
      .find(Boolean);
    seen.add(file);
    return found;
  };
  expect(files.map((file) => visit(file, [])).find(Boolean)).toBeUndefined();
});
