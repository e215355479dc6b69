import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '@/app/_ui/action-form';
import { Select, TextArea } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { dismissCase, hideReported, restoreReported, upholdCase } from '@/app/(staff)/moderation/actions';
import { type ReportReason, reportReasons } from '@/db/vocabulary';

export type Given = { caseId: string; version: number };

/** The case, and how it stood when the page was made: nobody decides on what they have not seen. */
export const GivenFields = ({ given: { caseId, version } }: { given: Given }) => (
  <>
    <input type="hidden" name="caseId" value={caseId} />
    <input type="hidden" name="version" value={version} />
  </>
);

/** Hides the post with words to its author, or agrees that it stays hidden. */
export function HideForm({ given, reason, isHidden }: { given: Given; reason?: ReportReason; isHidden: boolean }) {
  const t = useTranslations('moderation.decide');
  const words = useTranslations('words.reportReasons');
  const options = reportReasons.map((value) => ({ value, label: words(value) }));
  return (
    <Way title={t(isHidden ? 'agree' : 'hide')} hint={isHidden ? t('agreeHint') : t('hideHint')}>
      <ActionForm action={hideReported}>
        <GivenFields given={given} />
        <Select name="reason" label={t('reason')} options={options} defaultValue={reason} />
        {isHidden ? <Note /> : <TextArea name="note" label={t('words')} hint={t('wordsHint')} rows={3} maxLength={2000} />}
        <Submit>{isHidden ? t('agree') : t('hide')}</Submit>
      </ActionForm>
    </Way>
  );
}

/** Finds that what is no post is against the rules; there is nothing to hide. */
export function UpholdForm({ given }: { given: Given }) {
  const t = useTranslations('moderation.decide');
  return (
    <Way title={t('uphold')} hint={t('upholdHint')}>
      <ActionForm action={upholdCase}>
        <GivenFields given={given} />
        <Note />
        <Submit>{t('uphold')}</Submit>
      </ActionForm>
    </Way>
  );
}

/** Leaves what was reported as it is. */
export function DismissForm({ given }: { given: Given }) {
  const t = useTranslations('moderation.decide');
  return (
    <Way title={t('dismiss')} hint={t('dismissHint')}>
      <ActionForm action={dismissCase}>
        <GivenFields given={given} />
        <Note />
        <Submit tone="plain">{t('dismiss')}</Submit>
      </ActionForm>
    </Way>
  );
}

/** Puts a hidden post back. */
export function RestoreForm({ given }: { given: Given }) {
  const t = useTranslations('moderation.decide');
  return (
    <Way title={t('restore')} hint={t('restoreHint')}>
      <ActionForm action={restoreReported}>
        <GivenFields given={given} />
        <Note />
        <Submit tone="plain">{t('restore')}</Submit>
      </ActionForm>
    </Way>
  );
}

function Way({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  return (
    <div data-key="d" className="flex flex-col gap-4 rounded-card border border-line bg-surface p-4 sm:p-5">
      <div>
        <h3 className="text-lg">{title}</h3>
        <p className="text-sm text-ink-soft">{hint}</p>
      </div>
      {children}
    </div>
  );
}

function Note() {
  const t = useTranslations('moderation.decide');
  return <TextArea name="note" label={t('note')} hint={t('noteHint')} rows={2} maxLength={2000} />;
}
