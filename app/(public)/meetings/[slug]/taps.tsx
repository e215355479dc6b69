'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { sendTap } from '@/app/_meetings/actions';
import { Button, LinkButton } from '@/app/_ui/button';
import { Refused } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { Section } from '@/app/_ui/page';

/** What people who were there can say with one tap, with and without a script, signed in or not. */
export function Taps({ slug, isMedicationWelcome }: { slug: string; isMedicationWelcome: boolean }) {
  const t = useTranslations('going');
  const [said, say, isPending] = useActionState(sendTap, null);
  const kinds = ['was-on', 'nobody', ...(isMedicationWelcome ? [] : ['medication' as const])] as const;
  return (
    <Section title={t('tell.title')}>
      <p className="max-w-measure text-ink-soft">{t('tell.lead')}</p>
      <form action={say} className="flex flex-wrap gap-2">
        <input type="hidden" name="slug" value={slug} />
        {kinds.map((kind) => (
          <Button key={kind} type="submit" name="kind" value={kind} disabled={isPending}>
            {t(`taps.${kind}`)}
          </Button>
        ))}
        <LinkButton href={`/meetings/${slug}/change`} prefetch={false}>
          {t('tell.wrong')}
        </LinkButton>
      </form>
      {said && 'reason' in said && <Refused reason={said.reason} />}
      {said && 'kind' in said && <Notice tone="good">{t(said.isUnconfirmed ? 'tell.doubted' : 'tell.thanks')}</Notice>}
    </Section>
  );
}
