'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { z } from 'zod';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button } from '@/app/_ui/button';
import { Select } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { muteSpans } from '@/db/vocabulary';
import type { PanelParts } from './post-panel';

const Nothing = z.object({ postId: z.uuid() });
const Muting = Nothing.extend({ span: z.enum(muteSpans) });

/**
 * Keeps somebody out of one's sight. The post says who is meant, so that a name for one thread stays a name: it can be muted in its
 * thread, and nothing more.
 */
export default function QuietAuthor({ post, close }: PanelParts) {
  const t = useTranslations('posts.quiet');
  return (
    <section aria-label={t('title')} className="flex flex-col gap-4 border-t border-line pt-3">
      <p>{t('text')}</p>
      {post.author?.isAlias ? <MuteAlias postId={post.id} close={close} /> : <MuteOrBlock postId={post.id} close={close} />}
      <Button size="small" className="self-start" onClick={close}>
        {t('close')}
      </Button>
    </section>
  );
}

type Parts = { postId: string; close: () => void };

/** From then on the page is drawn anew, by the reader's own wishes. */
function useDone(close: () => void) {
  const router = useRouter();
  return () => {
    close();
    router.refresh();
  };
}

function MuteAlias({ postId, close }: Parts) {
  const t = useTranslations('posts.quiet');
  const mute = useTelling('safety.muteAlias');
  return (
    <Form schema={Nothing} mutation={mute} given={{ postId }} onSuccess={useDone(close)}>
      <p className="text-sm text-ink-soft">{t('aliasHint')}</p>
      <Submit tone="plain">{t('muteYes')}</Submit>
    </Form>
  );
}

function MuteOrBlock({ postId, close }: Parts) {
  const t = useTranslations('posts.quiet');
  const spans = useTranslations('posts.quiet.for');
  const done = useDone(close);
  const mute = useTelling('safety.mute');
  const block = useTelling('safety.block');
  const options = muteSpans.map((value) => ({ value, label: spans(value) }));
  return (
    <>
      <Form schema={Muting} mutation={mute} given={{ postId }} onSuccess={done}>
        <Select name="span" label={t('mute')} hint={t('muteHint')} options={options} />
        <Submit tone="plain">{t('muteYes')}</Submit>
      </Form>
      <Form schema={Nothing} mutation={block} given={{ postId }} onSuccess={done}>
        <p className="text-sm text-ink-soft">{t('blockHint')}</p>
        <Submit tone="plain">{t('block')}</Submit>
      </Form>
    </>
  );
}
