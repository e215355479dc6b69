'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Choices } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { type KeepingChoice, keepingChoices } from '@/db/vocabulary';
import { SetKeeping } from '@/server/messages/input';

/** For how long messages are kept: shorter at once, longer when the other agrees. */
export function KeepingButton({ conversationId, days }: { conversationId: string; days: KeepingChoice }) {
  const t = useTranslations('messages.keeping');
  return (
    <Dialog trigger={<Button tone="quiet">{t('change')}</Button>} title={t('title')}>
      {(close) => <Keeping conversationId={conversationId} days={days} close={close} />}
    </Dialog>
  );
}

function Keeping({ conversationId, days, close }: { conversationId: string; days: KeepingChoice; close: () => void }) {
  const t = useTranslations('messages.keeping');
  const words = useTranslations('words.keepingChoices');
  const router = useRouter();
  const setting = useTelling('messages.setKeeping');
  const options = keepingChoices.map((choice) => ({ value: choice, label: words(choice) }));
  function done() {
    close();
    router.refresh();
  }
  return (
    <Form schema={SetKeeping} mutation={setting} given={{ conversationId }} onSuccess={done}>
      <Choices kind="one" name="days" legend={t('legend')} hint={t('hint')} options={options} defaultValue={days} />
      <Submit>{t('save')}</Submit>
    </Form>
  );
}
