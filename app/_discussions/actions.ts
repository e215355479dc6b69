'use server';
import { createHash } from 'node:crypto';
import { TRPCError } from '@trpc/server';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ZodError } from 'zod';
import { api } from '@/app/_trpc/server';
import { GetThread, OpenThread, Reply } from '@/server/discussions/input';

// Forms that post by themselves where there is no JavaScript: the same call of the API, by the same rules.

type Refused = { problems?: Record<string, string>; reason?: string };
type Posted<Written> = Refused & { written: Written };
type Words = { body: string; contentWarning: string; isAnonymous: boolean };

const pageSize = 25;
/** The same words from the same person are one post for so long: a form that is sent twice by impatience says it once. */
const onceMs = 600_000;

export async function sendReply(_: Posted<Words> | null, form: FormData): Promise<Posted<Words>> {
  const written = wordsIn(form);
  const threadId = word(form, 'threadId');
  const postId = await idFor([threadId, written.body, written.contentWarning]);
  const parsed = Reply.safeParse({ ...written, postId, threadId });
  if (!parsed.success) return { written, problems: problemsIn(parsed.error) };
  const said = await api.discussions.reply(parsed.data).catch(reasonIn);
  if (!('number' in said)) return { written, ...said };
  const { slug, number } = GetThread.parse({ slug: word(form, 'slug'), number: word(form, 'number') });
  const after = Math.floor((said.number - 1) / pageSize) * pageSize;
  redirect(`/groups/${encodeURIComponent(slug)}/${number}?after=${after}#post-${said.number}`);
}

type Opening = Words & { title: string; isQuestion: boolean };

export async function openThread(_: Posted<Opening> | null, form: FormData): Promise<Posted<Opening>> {
  const written = { ...wordsIn(form), title: word(form, 'title'), isQuestion: form.has('isQuestion') };
  const groupId = word(form, 'groupId');
  const threadId = await idFor([groupId, written.title, written.body]);
  const parsed = OpenThread.safeParse({ ...written, threadId, groupId });
  if (!parsed.success) return { written, problems: problemsIn(parsed.error) };
  const opened = await api.discussions.open(parsed.data).catch(reasonIn);
  if (!('number' in opened)) return { written, ...opened };
  redirect(`/groups/${opened.slug}/${opened.number}`);
}

const word = (form: FormData, name: string) => String(form.get(name) ?? '');
const wordsIn = (form: FormData): Words => ({
  body: word(form, 'body'),
  contentWarning: word(form, 'contentWarning'),
  isAnonymous: form.has('isAnonymous'),
});
const problemsIn = ({ issues }: ZodError) => Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message]));

/** An id that the same form gets again when it is sent again. */
async function idFor(words: string[]) {
  const sender = (await cookies()).toString();
  const digest = createHash('sha256')
    .update(JSON.stringify([sender, Math.floor(Date.now() / onceMs), ...words]))
    .digest('hex');
  return [digest.slice(0, 8), digest.slice(8, 12), `4${digest.slice(13, 16)}`, `8${digest.slice(17, 20)}`, digest.slice(20, 32)].join('-');
}

/** The reason in ours for a refusal that a person can do something about. */
function reasonIn(error: unknown): Refused {
  if (!(error instanceof TRPCError)) throw error;
  const { reason, field } = (error.cause ?? {}) as { reason?: string; field?: string };
  if (!reason) return { reason: 'internal' };
  return field ? { problems: { [field]: reason } } : { reason };
}
