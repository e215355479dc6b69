import { useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';

type Parts = { checkIns: Awaited<ReturnType<typeof api.pairs.myCheckIns>>; meanwhile: Awaited<ReturnType<typeof api.contacts.mine>> };

/** What waits between this person and those beside them: a line each, and nothing where nothing waits. */
export function Due({ checkIns, meanwhile: { contact, isSeeking } }: Parts) {
  const t = useTranslations('home.member.due');
  return (
    <>
      {checkIns.map(({ sponsorshipId, handle: name }) => (
        <Notice key={sponsorshipId}>
          <span>{t('checkIn', { name })}</span>{' '}
          <LinkButton href={`/sponsorships/${sponsorshipId}`} tone="quiet">
            {t('answer')}
          </LinkButton>
        </Notice>
      ))}
      {isSeeking && (
        <Notice>
          <span>{contact ? t('contact', { name: contact.handle }) : t('noContact')}</span>{' '}
          <LinkButton href="/sponsors/contact" tone="quiet">
            {t('open')}
          </LinkButton>
        </Notice>
      )}
    </>
  );
}
