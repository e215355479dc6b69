'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Snapshot } from '@/app/_moderation/snapshot';
import { useTelling } from '@/app/_trpc/use-telling';
import { Form, Submit } from '@/app/_ui/form';
import { GetCase } from '@/server/moderation/input';

/** The messages somebody chose to show, once a moderator asks for them: each look is noted. */
export function LookAtMessages({ caseId, count, author }: { caseId: string; count: number; author: string }) {
  const t = useTranslations('moderation.case');
  const look = useTelling('moderation.look');
  const [shown, setShown] = useState<{ id: string; text: string; author?: string }[]>();
  if (shown)
    return (
      <div className="flex flex-col gap-3">
        {shown.map(({ id, text, author: writer }) => (
          <Snapshot key={id} author={writer ?? author} text={text} />
        ))}
      </div>
    );
  return (
    <Form schema={GetCase} mutation={look} given={{ caseId }} onSuccess={setShown}>
      <p className="max-w-measure text-ink-soft">{t('lookHint', { count })}</p>
      <Submit tone="plain">{t('look')}</Submit>
    </Form>
  );
}
