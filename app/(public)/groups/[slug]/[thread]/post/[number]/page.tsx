import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { Prose } from '@/app/_discussions/post-text';
import { Words } from '@/app/_i18n/words-provider';
import { ReportLink } from '@/app/_moderation/report-link';
import { api } from '@/app/_trpc/server';
import { ActionForm } from '@/app/_ui/action-form';
import { Select, TextArea, TextField } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { Page, Section } from '@/app/_ui/page';
import { reportReasons } from '@/db/vocabulary';
import { GetThread, postLength } from '@/server/discussions/input';
import { editPost, hidePost, removePost, restorePost } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('discussions.onePost'))('short') };
}

type Loaded = Awaited<ReturnType<typeof api.discussions.thread>>;
type Post = Loaded['posts'][number];
type Parts = { thread: Loaded; post: Post };

/** One post, and all that its reader may do with it, each as a form of its own: for whoever has no JavaScript. */
export default async function PostPage({ params }: PageProps<'/groups/[slug]/[thread]/post/[number]'>) {
  const { slug, thread: threadNumber, number } = await params;
  const asked = GetThread.safeParse({ slug, number: threadNumber, after: Number(number) - 1 });
  const thread = await api.discussions.thread(asked.success ? asked.data : { slug, number: 0 });
  const post = thread.posts[0];
  if (!post || post.number !== Number(number) || post.isDeleted) notFound();
  const yours = await api.discussions.yours({ threadId: thread.id, after: post.number - 1 });
  const isOwn = yours.own.includes(post.number);
  const mayEdit = isOwn && post.html !== '' && !post.hidden?.isHeld && thread.closedAt === null;
  const source = mayEdit ? await api.discussions.source({ postId: post.id }) : null;
  const t = await getTranslations('discussions.onePost');
  return (
    <Page
      title={t('title', { number: post.number })}
      lead={
        <Link
          href={`/groups/${slug}/${thread.number}?after=${post.number - 1}#post-${post.number}`}
          className="link inline-flex min-h-11 items-center"
        >
          {t('back')}
        </Link>
      }
    >
      {post.hidden && <Notice>{t('isHidden')}</Notice>}
      {post.html !== '' && <Prose html={post.html} />}
      <Words of={['posts']}>
        {source && <Edit thread={thread} post={post} source={source} />}
        {isOwn && <Remove thread={thread} post={post} />}
        {post.can.hide && <Hide thread={thread} post={post} />}
        {post.can.restore && <Restore thread={thread} post={post} />}
      </Words>
      {!isOwn && post.can.report && <ReportLink targetKind="post" targetId={post.id} />}
    </Page>
  );
}

/** Which post a form is about, and the way back to it. */
function Which({ thread, post }: Parts) {
  const named = { postId: post.id, slug: thread.groupSlug, thread: thread.number, number: post.number };
  return Object.entries(named).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

function Edit({ source, ...parts }: Parts & { source: Awaited<ReturnType<typeof api.discussions.source>> }) {
  const t = useTranslations('posts.edit');
  return (
    <Section title={t('title')}>
      <ActionForm action={editPost}>
        <Which {...parts} />
        <input type="hidden" name="version" value={source.version} />
        <TextArea name="body" label={t('words')} defaultValue={source.body} maxLength={postLength * 2} />
        <TextField
          name="contentWarning"
          label={t('warning')}
          defaultValue={source.contentWarning ?? ''}
          maxLength={120}
          autoComplete="off"
        />
        <Submit>{t('save')}</Submit>
      </ActionForm>
    </Section>
  );
}

function Remove(parts: Parts) {
  const t = useTranslations('posts.remove');
  return (
    <Section title={t('title')}>
      <p>{t('text')}</p>
      <ActionForm action={removePost}>
        <Which {...parts} />
        <Submit tone="alert">{t('yes')}</Submit>
      </ActionForm>
    </Section>
  );
}

function Hide(parts: Parts) {
  const t = useTranslations('posts.hide');
  const words = useTranslations('words.reportReasons');
  return (
    <Section title={t('title')}>
      <p>{t('text')}</p>
      <ActionForm action={hidePost}>
        <Which {...parts} />
        <Select name="reason" label={t('reason')} options={reportReasons.map((value) => ({ value, label: words(value) }))} />
        <TextArea name="note" label={t('note')} hint={t('noteHint')} rows={3} maxLength={2000} required />
        <Submit tone="alert">{t('yes')}</Submit>
      </ActionForm>
    </Section>
  );
}

function Restore(parts: Parts) {
  const t = useTranslations('posts.restore');
  return (
    <Section title={t('title')}>
      <p>{t('text')}</p>
      <ActionForm action={restorePost}>
        <Which {...parts} />
        <Submit>{t('yes')}</Submit>
      </ActionForm>
    </Section>
  );
}
