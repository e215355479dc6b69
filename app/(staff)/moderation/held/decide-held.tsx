'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button } from '@/app/_ui/button';
import { TextArea } from '@/app/_ui/fields';
import { Form, Refused, Submit } from '@/app/_ui/form';
import { DecideHeld } from '@/server/watch/input';

/** Lets others see the post, or keeps it back with words to its author. */
export function DecideHeldForms({ postId }: { postId: string }) {
  const t = useTranslations('watch.held');
  const router = useRouter();
  const { mutate, isPending, error } = useTelling('watch.decideHeld');
  const refresh = () => router.refresh();
  return (
    <div className="flex flex-col gap-3">
      <Button
        tone="primary"
        className="self-start"
        disabled={isPending}
        onClick={() => mutate({ postId, decision: 'publish', words: '' }, { onSuccess: refresh })}
      >
        {t('publish')}
      </Button>
      {error && <Refused reason={error.data?.reason} />}
      <details>
        <summary className="min-h-11 cursor-pointer">{t('refuse')}</summary>
        <Form schema={DecideHeld} mutation={useTelling('watch.decideHeld')} given={{ postId, decision: 'refuse' }} onSuccess={refresh}>
          <TextArea name="words" label={t('words')} hint={t('wordsHint')} rows={2} maxLength={2000} />
          <Submit tone="plain">{t('refuse')}</Submit>
        </Form>
      </details>
    </div>
  );
}
