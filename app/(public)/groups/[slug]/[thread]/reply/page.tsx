import Link from 'next/link';
import { redirect } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { sendReply } from '@/app/_discussions/actions';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { ActionForm } from '@/app/_ui/action-form';
import { Button } from '@/app/_ui/button';
import { Checkbox, TextArea, TextField } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { Page } from '@/app/_ui/page';
import { GetThread, postLength } from '@/server/discussions/input';

/** A reply with what was kept of it so far: a page of its own, because the page of the thread is the same for all. */
export default async function ReplyPage({ params }: PageProps<'/groups/[slug]/[thread]/reply'>) {
  const { slug, thread: number } = await params;
  const asked = GetThread.safeParse({ slug, number });
  const thread = await api.discussions.thread(asked.success ? asked.data : { slug, number: 0 });
  const address = `/groups/${slug}/${thread.number}`;
  if (!thread.can.reply) redirect(address);
  const [t, kept] = await Promise.all([getTranslations('discussions'), api.discussions.draft({ place: thread.id })]);
  return (
    <Page
      title={t('reply')}
      lead={
        <Link href={`${address}?after=${thread.latestAfter}`} className="link inline-flex min-h-11 items-center">
          {thread.title || thread.groupName}
        </Link>
      }
    >
      <p className="text-ink-soft">{t('draft.text')}</p>
      <Words of={['discussions']}>
        <Reply threadId={thread.id} slug={slug} number={thread.number} kept={kept} />
      </Words>
    </Page>
  );
}

type Kept = Awaited<ReturnType<typeof api.discussions.draft>>;

function Reply({ kept, ...which }: { threadId: string; slug: string; number: number; kept: Kept }) {
  const t = useTranslations('discussions');
  const { body = '', contentWarning = '', isAnonymous = false } = kept?.content ?? {};
  return (
    <ActionForm action={sendReply} key={kept?.sequence}>
      {Object.entries({ ...which, sequence: kept?.sequence ?? 0 }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea name="body" label={t('reply')} hint={t('markdown')} defaultValue={body} maxLength={postLength * 2} />
      <TextField
        name="contentWarning"
        label={t('warning')}
        hint={t('warningHint')}
        defaultValue={contentWarning}
        maxLength={120}
        autoComplete="off"
      />
      <Checkbox name="isAnonymous" label={t('voice.label')} hint={t('voice.hint')} defaultChecked={isAnonymous} />
      <div className="flex flex-wrap items-center gap-3">
        <Submit>{t('send')}</Submit>
        <Button type="submit" name="keep" value="1">
          {t('draft.keep')}
        </Button>
      </div>
    </ActionForm>
  );
}
