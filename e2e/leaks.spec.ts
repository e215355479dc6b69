import { readdirSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { encode } from 'next-auth/jwt';
import { startSession } from '@/server/accounts/mutations';
import { authSecret, sessionCookieName } from '@/server/api/auth';
import type { Member } from '@/server/context';
import { canary, insiders, secretPlace } from '@/server/testing/secret-place';
import { expect, origins, test } from './test';

/** Every page and every address that answers, from the folder they stand in: `/groups/[slug]/[thread]`. */
const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)(page\.tsx|route\.ts)$/.test(path))
  .map(
    (path) =>
      `/${path
        .split('/')
        .slice(0, -1)
        .filter((part) => !part.startsWith('('))
        .join('/')}`,
  );

type Names = { slug: string; number: number; id: string };
const nobody: Names = { slug: 'no-such-place', number: 98_765, id: '00000000-0000-4000-8000-00000000dead' };

/** An address with the names of something in the place of each part that is open. */
const filled = (route: string, { slug, number, id }: Names) =>
  route.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, part) =>
    part === 'slug' ? slug : part === 'thread' || part === 'number' ? String(number) : id,
  );

/** What a page says, without what is another for each answer. */
function wordsOf(html: string, { slug, number, id }: Names) {
  const text = html.replace(/<(script|style|noscript)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ');
  return [slug, String(number), id].reduce((rest, name) => rest.replaceAll(name, 'NAME'), text).replace(/\s+/g, ' ');
}

test('no page and no address gives an outsider anything of a private group, whichever way it is asked for', async ({
  db,
  make,
  playwright,
}) => {
  test.setTimeout(600_000);
  expect(routes.length).toBeGreaterThan(40);
  const as = (actor: Member) => ({ db, actor, now: new Date('2030-01-01T12:00:00Z') });
  const { group, ids, number } = await secretPlace(db, make, as, await insiders(db, make), 'invitation');
  const elsewhere = await make.member();
  await make.membership({ groupId: (await make.group()).id, userId: elsewhere.id, role: 'moderator' });
  const cookieOf = async (member: Member) => {
    const { token } = await startSession({ db, actor: { kind: 'visitor' }, now: new Date() }, member.id, 'Chromium on Linux');
    return `${sessionCookieName()}=${await encode({ token: { token }, secret: authSecret() })}`;
  };
  const people = { visitor: '', stranger: await cookieOf(await make.member()), elsewhere: await cookieOf(elsewhere) };
  const [url = '', other = url] = origins();
  const ask = async (context: APIRequestContext, at: string, path: string, cookie: string, rsc: boolean) => {
    const headers = { ...(cookie && { cookie }), ...(rsc && { rsc: '1' }) };
    const answer = await context.get(at + path, { headers, maxRedirects: 0, failOnStatusCode: false });
    return { status: answer.status(), location: answer.headers().location ?? '', text: await answer.text() };
  };
  const context = await playwright.request.newContext();
  const open = routes.filter((route) => route.includes('['));
  const named: Names[] = [{ slug: group.slug, number, id: ids[0] ?? '' }, ...ids.slice(1).map((id) => ({ slug: group.slug, number, id }))];
  for (const [who, cookie] of Object.entries(people))
    for (const route of routes) {
      const takesId = /\[(id|caseId|\w*[Ii]d|\.\.\.\w+|kind)\]/.test(route);
      const tried = open.includes(route) ? (takesId ? named : named.slice(0, 1)) : [nobody];
      for (const rsc of [false, true]) {
        const then = await ask(context, other, filled(route, nobody), cookie, rsc);
        for (const names of tried) {
          const now = await ask(context, url, filled(route, names), cookie, rsc);
          expect({ who, route, leaks: now.text.toLowerCase().includes(canary) }).toEqual({ who, route, leaks: false });
          expect({ who, route, names, status: now.status }).toEqual({ who, route, names, status: then.status });
          if (!rsc && open.includes(route))
            expect({ who, route, words: wordsOf(now.text, names) }).toEqual({ who, route, words: wordsOf(then.text, nobody) });
        }
      }
    }
  await context.dispose();
});
