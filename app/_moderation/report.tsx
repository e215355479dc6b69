'use client';
import { useTranslations } from 'next-intl';
import { sendReport } from '@/app/_moderation/actions';
import { useTelling } from '@/app/_trpc/use-telling';
import { ActionForm } from '@/app/_ui/action-form';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Choices, TextArea } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
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
export function ReportForm(target: Target) {
  const t = useTranslations('reporting');
  return (
    <ActionForm action={sendReport}>
      <input type="hidden" name="targetKind" value={target.targetKind} />
      <input type="hidden" name="targetId" value={target.targetId} />
      <Why />
      <Submit>{t('send')}</Submit>
    </ActionForm>
  );
}

function Why() {
  const t = useTranslations('reporting');
  const words = useTranslations('words.reportReasons');
  const options = reportReasons.map((reason) => ({ value: reason, label: words(reason), hint: t(`hints.${reason}`) }));
  return (
    <>
      <Choices name="reason" legend={t('reason')} kind="one" options={options} />
      <TextArea name="words" label={t('words')} hint={t('wordsHint')} rows={3} maxLength={2000} />
    </>
  );
}

/** What happens next, and what does not wait for it. */
export function Thanks() {
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
