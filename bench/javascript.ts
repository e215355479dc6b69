import { gzipSync } from 'node:zlib';

export type Script = { path: string; bytes: number };

/** The JavaScript a browser loads to show a page for the first time, each file as it goes over the wire (gzip), the heaviest first. */
export async function scriptsOf(origin: string, path: string, headers: Record<string, string> = {}): Promise<Script[]> {
  const html = await fetch(origin + path, { headers }).then((answer) => answer.text());
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  const wanted = tags.filter((tag) => (tag.startsWith('<script') ? !/\bnoModule\b/i.test(tag) : /rel="(modulepreload|preload)"/.test(tag)));
  const named = wanted.map((tag) => /(?:src|href)="([^"]+\.js[^"]*)"/.exec(tag)?.[1]).filter((name) => name !== undefined);
  const scripts = await Promise.all(
    [...new Set(named)].map(async (name) => {
      const code = await fetch(new URL(name, origin)).then((answer) => answer.arrayBuffer());
      return { path: name, bytes: gzipSync(new Uint8Array(code)).length };
    }),
  );
  return scripts.sort((a, b) => b.bytes - a.bytes);
}

export const sum = (scripts: Script[]) => scripts.reduce((total, { bytes }) => total + bytes, 0);
