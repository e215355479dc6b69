'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Choices, Form, Submit, TextArea } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { reportReasons } from '@/db/vocabulary';
import { ReportPost as Input } from '@/server/moderation/input';

/**
 * Reports a post, for whoever can read it and did not write it: a question on top of the page, open at once. Needs `ApiProvider` and the
 * words of `reporting`.
 */
export function ReportPost({ postId, onClosed }: { postId: string; onClosed: () => void }) {
  const t = useTranslations('reporting');
  return (
    <Dialog title={t('title')} onClosed={onClosed}>
      {(close) => <Reporting postId={postId} close={close} />}
    </Dialog>
  );
}

function Reporting({ postId, close }: { postId: string; close: () => void }) {
  const t = useTranslations('reporting');
  const words = useTranslations('words.reportReasons');
  const report = useMutation(useTRPC().moderation.report.mutationOptions());
  if (report.isSuccess) return <Thanks isDanger={report.variables.reason === 'danger'} close={close} />;
  const options = reportReasons.map((reason) => ({ value: reason, label: words(reason), hint: t(`hints.${reason}`) }));
  return (
    <>
      <p className="text-ink-soft">{t('lead')}</p>
      <Form schema={Input} mutation={report} given={{ postId }}>
        <Choices name="reason" legend={t('reason')} kind="one" options={options} />
        <TextArea name="words" label={t('words')} hint={t('wordsHint')} rows={3} maxLength={2000} />
        <Submit>{t('send')}</Submit>
      </Form>
    </>
  );
}

function Thanks({ isDanger, close }: { isDanger: boolean; close: () => void }) {
  const t = useTranslations('reporting');
  return (
    <>
      <Notice tone="good" title={t('thanks')}>
        {t('next')}
      </Notice>
      {isDanger && (
        <Notice tone="alert" title={t('danger')}>
          <a href="/help/now" className="link font-semibold">
            {t('dangerLink')}
          </a>
        </Notice>
      )}
      <Button onClick={close} className="self-start">
        {t('close')}
      </Button>
    </>
  );
}
