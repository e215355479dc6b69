'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Form, Select, Submit, TextArea } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { reportReasons } from '@/db/vocabulary';
import { EndForSafety } from '@/server/pairs/input';

/** Tells a moderator, and ends it at once where it still runs. */
export function SafetyEnd({ sponsorshipId, isOver }: { sponsorshipId: string; isOver: boolean }) {
  const t = useTranslations('pairs.end');
  const words = useTranslations('words.reportReasons');
  const router = useRouter();
  const end = useMutation(useTRPC().pairs.endForSafety.mutationOptions());
  const options = reportReasons.map((value) => ({ value, label: words(value) }));
  return (
    <Dialog
      trigger={<Button tone="quiet">{t('safety')}</Button>}
      title={t(isOver ? 'safety' : 'safetyDialog')}
      onClosed={() => end.isSuccess && router.refresh()}
    >
      {(close) =>
        end.isSuccess ? (
          <>
            <Notice tone="good">{t('sent')}</Notice>
            <Button onClick={close} className="self-start">
              {t('close')}
            </Button>
          </>
        ) : (
          <Form schema={EndForSafety} mutation={end} given={{ sponsorshipId }}>
            <Select name="reason" label={t('reason')} options={[{ value: '', label: '' }, ...options]} defaultValue="" />
            <TextArea name="words" label={t('words')} rows={3} maxLength={2000} />
            <Submit tone="alert">{t(isOver ? 'sendAfter' : 'send')}</Submit>
          </Form>
        )
      }
    </Dialog>
  );
}
