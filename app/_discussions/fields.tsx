'use client';
import { useTranslations } from 'next-intl';
import { TextArea, TextField } from '@/app/_ui/form';
import { postLength } from '@/server/discussions/input';

/** Where a person writes. It lets too long a text in, so that nothing pasted is cut off unseen; the form then says so. */
export function WordsField({ label, defaultValue }: { label: string; defaultValue?: string }) {
  const t = useTranslations('discussions');
  return (
    <TextArea name="body" label={label} hint={t('markdown')} className="min-h-36" defaultValue={defaultValue} maxLength={postLength * 2} />
  );
}

/** What readers should know first: folded away until it is wanted. */
export function WarningField({ defaultValue = '' }: { defaultValue?: string }) {
  const t = useTranslations('discussions');
  return (
    <details open={defaultValue !== ''} className="rounded-control border border-line px-3">
      <summary className="flex min-h-11 items-center font-semibold text-moss">{t('warn')}</summary>
      <div className="pb-3">
        <TextField
          name="contentWarning"
          label={t('warning')}
          hint={t('warningHint')}
          defaultValue={defaultValue}
          maxLength={120}
          autoComplete="off"
        />
      </div>
    </details>
  );
}
