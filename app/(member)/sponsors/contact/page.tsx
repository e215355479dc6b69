import { useTranslations } from 'next-intl';
import { getFormatter, getTranslations } from 'next-intl/server';
import { joinCircle, writeToContact } from '@/app/_sponsoring/actions';
import { OneTap } from '@/app/_sponsoring/one-tap';
import { Live } from '@/app/_sponsorship/live';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Mark } from '@/app/_ui/mark';
import { Notice } from '@/app/_ui/notice';
import { Page, Section } from '@/app/_ui/page';

/** Who is there for a person until they have a sponsor; and honest words where nobody is. */
export default async function ContactPage() {
  const [t, format, { isSeeking, contact, waitsSince }, circles] = await Promise.all([
    getTranslations('pairs.contact'),
    getFormatter(),
    api.contacts.mine(),
    api.contacts.circles(),
  ]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Live />
      {contact && (
        <Card>
          <div className="flex items-center gap-3">
            <Mark of={contact.handle} />
            <h2 className="min-w-0 text-lg break-words">{t('found', { name: contact.handle })}</h2>
          </div>
          <p className="max-w-measure">
            {t('foundText', { name: contact.handle, day: format.dateTime(contact.endsAt, { dateStyle: 'long' }) })}
          </p>
          <OneTap action={writeToContact} tone="primary">
            {t('write', { name: contact.handle })}
          </OneTap>
        </Card>
      )}
      {!contact && isSeeking && (
        <>
          <Notice title={waitsSince ? t('gap') : undefined}>{t(waitsSince ? 'gapText' : 'soon')}</Notice>
          <Meanwhile />
        </>
      )}
      {circles.length > 0 && <Circles circles={circles} />}
      {!contact && !isSeeking && (
        <>
          <p className="max-w-measure">{t('notSeeking')}</p>
          <p>
            <LinkButton href="/sponsors/seek" tone="primary">
              {t('seek')}
            </LinkButton>
          </p>
        </>
      )}
    </Page>
  );
}

/** A few who wait together, with one sponsor. */
function Circles({ circles }: { circles: Awaited<ReturnType<typeof api.contacts.circles>> }) {
  const t = useTranslations('pairs.circle');
  return (
    <Section title={t('title')}>
      <p className="max-w-measure text-ink-soft">{t('text')}</p>
      <ul className="flex flex-col gap-4">
        {circles.map(({ groupId, name, sponsor, people, slug }) => (
          <Card key={groupId} as="li">
            <h3 className="text-lg break-words">{name}</h3>
            <p className="text-ink-soft">{t('with', { name: sponsor, count: people })}</p>
            {slug ? (
              <p>
                <LinkButton href={`/groups/${slug}`}>{t('open')}</LinkButton>
              </p>
            ) : (
              <OneTap action={joinCircle} given={{ groupId }} label={`${t('join')}: ${sponsor}`}>
                {t('join')}
              </OneTap>
            )}
          </Card>
        ))}
      </ul>
    </Section>
  );
}

function Meanwhile() {
  const t = useTranslations('pairs.contact');
  const ways = [
    ['groups', '/groups'],
    ['meetings', '/meetings'],
    ['lines', '/help/lines'],
    ['now', '/help/now'],
  ] as const;
  return (
    <ul className="flex flex-wrap gap-2">
      {ways.map(([way, href]) => (
        <li key={way}>
          <LinkButton href={href} prefetch={false}>
            {t(way)}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
