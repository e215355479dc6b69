'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Choices, TextArea } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { reportReasons } from '@/db/vocabulary';
import { ReportMessages as Messages, ReportRequest as Request } from '@/server/messages/input';

type Message = { id: string; preview: string };

/** Shows chosen messages of the other to moderators, who see nothing else of the conversation. */
export function ReportMessages({ conversationId, messages }: { conversationId: string; messages: Message[] }) {
  const t = useTranslations('messages.report');
  const reporting = useTelling('messages.report');
  const options = messages.map(({ id, preview }) => ({ value: id, label: preview }));
  return (
    <Reporting isDone={reporting.isSuccess} lead={t('lead')}>
      <Form schema={Messages} mutation={reporting} given={{ conversationId }}>
        <Choices kind="many" name="messageIds" legend={t('which')} hint={t('whichHint')} options={options} />
        <Why />
      </Form>
    </Reporting>
  );
}

/** The same of a request, which is thereby declined. */
export function ReportRequest({ requestId }: { requestId: string }) {
  const t = useTranslations('messages.report');
  const reporting = useTelling('messages.reportRequest');
  return (
    <Reporting isDone={reporting.isSuccess} lead={t('leadRequest')}>
      <Form schema={Request} mutation={reporting} given={{ requestId }}>
        <Why />
      </Form>
    </Reporting>
  );
}

function Reporting({ isDone, lead, children }: { isDone: boolean; lead: string; children: ReactNode }) {
  const t = useTranslations('messages.report');
  const router = useRouter();
  return (
    <Dialog trigger={<Button tone="quiet">{t('do')}</Button>} title={t('title')} onClosed={() => isDone && router.refresh()}>
      {(close) =>
        isDone ? (
          <>
            <Notice tone="good" title={t('thanks')}>
              {t('next')}
            </Notice>
            <Button onClick={close} className="self-start">
              {t('close')}
            </Button>
          </>
        ) : (
          <>
            <p className="text-ink-soft">{lead}</p>
            {children}
          </>
        )
      }
    </Dialog>
  );
}

function Why() {
  const t = useTranslations('messages.report');
  const words = useTranslations('words.reportReasons');
  const options = reportReasons.map((value) => ({ value, label: words(value) }));
  return (
    <>
      <Choices kind="one" name="reason" legend={t('reason')} options={options} />
      <TextArea name="words" label={t('words')} hint={t('wordsHint')} rows={3} maxLength={2000} />
      <Submit>{t('send')}</Submit>
    </>
  );
}
