'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Choices, TextArea } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { vettings } from '@/db/vocabulary';
import { DeclineSponsor, ProposeSponsor } from '@/server/sponsorship/input';

type Parts = { userId: string; handle: string };

/** The first of two says how they know the applicant. */
export function ProposeForm({ userId, handle, hasReferences }: Parts & { hasReferences: boolean }) {
  const t = useTranslations('sponsoring.staff');
  const words = useTranslations('words.vettings');
  const router = useRouter();
  const propose = useMutation(useTRPC().sponsorship.propose.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <Dialog trigger={<Button tone="primary">{t('propose', { name: handle })}</Button>} title={t('propose', { name: handle })}>
      <p>{t('proposeText')}</p>
      <Form schema={ProposeSponsor} mutation={propose} given={{ userId }}>
        <Choices
          kind="one"
          name="vetting"
          legend={t('vetting')}
          options={vettings.map((value) => ({ value, label: words(value) }))}
          defaultValue={hasReferences ? 'references' : 'interview'}
        />
        <TextArea name="note" label={t('note')} hint={t('noteHint')} rows={4} maxLength={2000} />
        <Submit>{t('send')}</Submit>
      </Form>
    </Dialog>
  );
}

/** A kind no, to begin from. */
export function DeclineForm({ userId, handle }: Parts) {
  const t = useTranslations('sponsoring.staff');
  const router = useRouter();
  const decline = useMutation(useTRPC().sponsorship.turnDown.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <Dialog trigger={<Button tone="quiet">{t('decline')}</Button>} title={t('declineTitle', { name: handle })}>
      <Form schema={DeclineSponsor} mutation={decline} given={{ userId }}>
        <TextArea
          name="words"
          label={t('words', { name: handle })}
          hint={t('wordsHint')}
          rows={6}
          maxLength={2000}
          defaultValue={t('wordsStart')}
        />
        <Submit>{t('sendDecline')}</Submit>
      </Form>
    </Dialog>
  );
}
