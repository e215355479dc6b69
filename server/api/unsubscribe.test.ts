import { eq } from 'drizzle-orm';
import { describe, expect, vi } from 'vitest';
import { newsChoices } from '@/db/schema/notifications';
import { chooseNews } from '@/server/notifications/choices';
import { ChooseNews } from '@/server/notifications/input';
import { unsubscribeToken } from '@/server/notifications/news-mail';
import { noon, test } from '@/server/testing/test';

const asking = vi.hoisted(() => ({ context: {} as object }));
vi.mock('./page-context', () => ({ createContext: async () => asking.context }));
const { endMails } = await import('./unsubscribe');

const post = (query: string) => endMails(new Request(`https://example.org/api/unsubscribe?${query}`, { method: 'POST' }));

describe('a mail program, and the button of the page', () => {
  test('end the mails of the one they were sent to, signed out, as often as they ask', async ({ db, make, as }) => {
    const person = await make.member();
    await chooseNews(as(person), ChooseNews.parse({ timeZone: 'UTC', mail: 'daily', mailKinds: ['replies'] }));
    asking.context = { db, actor: { kind: 'visitor' }, now: noon };
    const token = unsubscribeToken(person.id);
    expect([(await post(`token=${token}`)).status, (await post(`token=${token}`)).status]).toEqual([204, 204]);
    expect(await db.select().from(newsChoices).where(eq(newsChoices.userId, person.id))).toMatchObject([{ mail: 'never' }]);
    const shown = await post(`page=1&token=${token}`);
    expect([shown.status, shown.headers.get('location')]).toEqual([303, '/unsubscribe?done=1']);
  });

  test('get the same answer for any link that is not ours', async ({ db }) => {
    asking.context = { db, actor: { kind: 'visitor' }, now: noon };
    for (const query of ['', 'token=', 'token=x', `token=${'a'.repeat(9000)}`]) expect((await post(query)).status).toBe(404);
  });
});
