'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { sendReport } from '@/app/_moderation/actions';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button, LinkButton } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Choices, Form, Submit, TextArea, useProblem } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { reportReasons } from '@/db/vocabulary';
import { Report as Input } from '@/server/moderation/input';

type Target = Pick<Input, 'targetKind' | 'targetId'>;

/** Reports something on top of the page, open at once. Needs the words of `reporting`. */
export function ReportDialog({ onClosed, ...target }: Target & { onClosed: () => void }) {
  const t = useTranslations('reporting');
  const reporting = useTelling('moderation.report');
  return (
    <Dialog title={t(`title.${target.targetKind}`)} onClosed={onClosed}>
      {(close) =>
        reporting.isSuccess ? (
          <>
            <Thanks />
            <Button onClick={close} className="self-start">
              {t('close')}
            </Button>
          </>
        ) : (
          <>
            <p className="text-ink-soft">{t('lead')}</p>
            <Form schema={Input} mutation={reporting} given={target}>
              <Why />
              <Submit>{t('send')}</Submit>
            </Form>
          </>
        )
      }
    </Dialog>
  );
}

/** The same on a page of its own, which also works where there is no JavaScript. */
export function ReportForm({ back, ...target }: Target & { back?: string }) {
  const t = useTranslations('reporting');
  const words = useProblem();
  const [sent, action, isPending] = useActionState(sendReport, null);
  if (sent?.isDone)
    return (
      <>
        <Thanks />
        <p className="flex flex-wrap gap-2">
          <LinkButton href="/me/reports">{t('mine')}</LinkButton>
          {back && <LinkButton href={back}>{t('back')}</LinkButton>}
        </p>
      </>
    );
  return (
    <form action={action} className="flex flex-col gap-5">
      <input type="hidden" name="targetKind" value={target.targetKind} />
      <input type="hidden" name="targetId" value={target.targetId} />
      {sent?.reason && <Notice tone="alert">{words(sent.reason)}</Notice>}
      <Why chosen={sent?.chosen} written={sent?.written} />
      <Submit aria-disabled={isPending || undefined}>{t('send')}</Submit>
    </form>
  );
}

function Why({ chosen, written }: { chosen?: string; written?: string }) {
  const t = useTranslations('reporting');
  const words = useTranslations('words.reportReasons');
  const options = reportReasons.map((reason) => ({ value: reason, label: words(reason), hint: t(`hints.${reason}`) }));
  return (
    <>
      <Choices name="reason" legend={t('reason')} kind="one" options={options} defaultValue={chosen} />
      <TextArea name="words" label={t('words')} hint={t('wordsHint')} rows={3} maxLength={2000} defaultValue={written} />
    </>
  );
}

function Thanks() {
  const t = useTranslations('reporting');
  return (
    <>
      <Notice tone="good" title={t('thanks')}>
        {t('next')}
      </Notice>
      <p className="max-w-measure">
        {t('danger')}{' '}
        <a href="/help/now" className="link font-semibold">
          {t('dangerLink')}
        </a>
      </p>
    </>
  );
}
