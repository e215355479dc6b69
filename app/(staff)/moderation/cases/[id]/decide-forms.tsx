'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useTRPC } from '@/app/_trpc/client';
import { Form, Select, Submit, TextArea } from '@/app/_ui/form';
import { type ReportReason, reportReasons } from '@/db/vocabulary';
import { DismissCase, HideReported, RestoreReported, UpholdCase } from '@/server/moderation/input';

type Given = { caseId: string; version: number };

/** Hides the post with words to its author, or agrees that it stays hidden. */
export function HideForm({ given, reason, isHidden }: { given: Given; reason?: ReportReason; isHidden: boolean }) {
  const t = useTranslations('moderation.decide');
  const words = useTranslations('words.reportReasons');
  const hide = useMutation(useTRPC().moderation.hide.mutationOptions({ onSettled: useRefresh() }));
  const options = reportReasons.map((value) => ({ value, label: words(value) }));
  return (
    <Way title={t(isHidden ? 'agree' : 'hide')} hint={isHidden ? t('agreeHint') : t('hideHint')}>
      <Form schema={HideReported} mutation={hide} given={given}>
        <Select name="reason" label={t('reason')} options={options} defaultValue={reason} />
        {isHidden ? <Note /> : <TextArea name="note" label={t('words')} hint={t('wordsHint')} rows={3} maxLength={2000} />}
        <Submit>{isHidden ? t('agree') : t('hide')}</Submit>
      </Form>
    </Way>
  );
}

/** Finds that private messages are against the rules; there is nothing to hide. */
export function UpholdForm({ given }: { given: Given }) {
  const t = useTranslations('moderation.decide');
  const uphold = useMutation(useTRPC().moderation.uphold.mutationOptions({ onSettled: useRefresh() }));
  return (
    <Way title={t('uphold')} hint={t('upholdHint')}>
      <Form schema={UpholdCase} mutation={uphold} given={given}>
        <Note />
        <Submit>{t('uphold')}</Submit>
      </Form>
    </Way>
  );
}

/** Leaves the post as it is. */
export function DismissForm({ given }: { given: Given }) {
  const t = useTranslations('moderation.decide');
  const dismiss = useMutation(useTRPC().moderation.dismiss.mutationOptions({ onSettled: useRefresh() }));
  return (
    <Way title={t('dismiss')} hint={t('dismissHint')}>
      <Form schema={DismissCase} mutation={dismiss} given={given}>
        <Note />
        <Submit tone="plain">{t('dismiss')}</Submit>
      </Form>
    </Way>
  );
}

/** Puts a hidden post back. */
export function RestoreForm({ given }: { given: Given }) {
  const t = useTranslations('moderation.decide');
  const restore = useMutation(useTRPC().moderation.restore.mutationOptions({ onSettled: useRefresh() }));
  return (
    <Way title={t('restore')} hint={t('restoreHint')}>
      <Form schema={RestoreReported} mutation={restore} given={given}>
        <Note />
        <Submit tone="plain">{t('restore')}</Submit>
      </Form>
    </Way>
  );
}

function Way({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-4 rounded-card border border-line bg-surface p-4 sm:p-5">
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

/** Also after a refusal: if somebody else was first, the page then shows who, and what they decided. */
function useRefresh() {
  const router = useRouter();
  return () => router.refresh();
}
