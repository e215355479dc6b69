import { useTranslations } from 'next-intl';
import { KeepingAnswer } from '@/app/_messages/acts';
import { KeepingButton } from '@/app/_messages/keeping';
import { Notice } from '@/app/_ui/notice';
import { Section } from '@/app/_ui/page';
import type { Conversation } from './letter';

/** For how long messages are kept here, and what one of the two would like instead. */
export function Kept({ conversation: { id, handle, keepDays, proposal } }: { conversation: Conversation }) {
  const t = useTranslations('messages.keeping');
  const words = useTranslations('words.keepingChoices');
  const longer = proposal && words(proposal.days);
  return (
    <Section title={t('title')}>
      <p className="max-w-measure">{t('now', { span: words(keepDays) })}</p>
      {longer && proposal.isOwn && <p className="max-w-measure text-ink-soft">{t('asked', { name: handle, span: longer })}</p>}
      {longer && !proposal.isOwn && (
        <Notice title={t('would', { name: handle, span: longer })}>
          <div className="mt-3">
            <KeepingAnswer conversationId={id} />
          </div>
        </Notice>
      )}
      <div className="-ml-4">
        <KeepingButton conversationId={id} days={keepDays} />
      </div>
    </Section>
  );
}
