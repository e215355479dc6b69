'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTelling } from '@/app/_trpc/use-telling';
import { Form, Submit, TextArea, TextField } from '@/app/_ui/form';
import { SavedReplyRef, SaveReply } from '@/server/moderation/input';

/** Keeps words that are sent often; under a title there is, they take the place of those before. */
export function NewReply() {
  const t = useTranslations('moderation.replies');
  const router = useRouter();
  const save = useTelling('moderation.saveReply');
  return (
    <Form
      schema={SaveReply}
      mutation={save}
      onSuccess={(_, form) => {
        form.reset();
        router.refresh();
      }}
    >
      <TextField name="title" label={t('name')} maxLength={80} />
      <TextArea name="words" label={t('words')} rows={4} maxLength={2000} />
      <Submit>{t('save')}</Submit>
    </Form>
  );
}

export function DropReply({ replyId }: { replyId: string }) {
  const t = useTranslations('moderation.replies');
  const router = useRouter();
  const drop = useTelling('moderation.dropReply');
  return (
    <Form schema={SavedReplyRef} mutation={drop} given={{ replyId }} onSuccess={() => router.refresh()}>
      <Submit tone="quiet">{t('drop')}</Submit>
    </Form>
  );
}
