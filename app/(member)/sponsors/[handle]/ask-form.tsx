import { useTranslations } from 'next-intl';
import { askSponsor } from '@/app/_sponsorship/actions';
import { ActionForm } from '@/app/_ui/action-form';
import { TextArea } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';

export function AskForm({ sponsorId, handle }: { sponsorId: string; handle: string }) {
  const t = useTranslations('sponsorship.asking');
  return (
    <ActionForm action={askSponsor}>
      <input type="hidden" name="sponsorId" value={sponsorId} />
      <TextArea name="message" label={t('message', { name: handle })} hint={t('hint', { name: handle })} rows={5} maxLength={2000} />
      <Submit>{t('send', { name: handle })}</Submit>
    </ActionForm>
  );
}
