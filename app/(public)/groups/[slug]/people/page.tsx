import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { api } from '@/app/_trpc/server';
import { Mark } from '@/app/_ui/mark';
import { Moment } from '@/app/_ui/moment';
import { More } from '@/app/_ui/more';
import { Page, Section } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';
import { FindPeople } from '@/server/groups/input';
import { AnswerButtons } from './answer-buttons';

export default async function PeoplePage({ params, searchParams }: PageProps<'/groups/[slug]/people'>) {
  const { slug } = await params;
  const { after } = FindPeople.parse({ ...(await searchParams), slug });
  const [t, words, found] = await Promise.all([
    getTranslations('groups.peoplePage'),
    getTranslations('words.groupRoles'),
    api.groups.people({ slug, after }),
  ]);
  const { group, asking, people, next } = found;
  const row = 'flex flex-wrap items-center gap-x-4 gap-y-3 p-4';
  const list = 'divide-y divide-line rounded-card border border-line bg-surface';
  return (
    <Page
      title={t('title', { group: group.name })}
      lead={
        <>
          <p>{t('lead')}</p>
          <Link href={`/groups/${slug}`} className="link inline-flex min-h-11 items-center">
            {group.name}
          </Link>
        </>
      }
    >
      <Section title={t('asking')}>
        {asking.length === 0 && <p className="text-ink-soft">{t('nobodyAsks')}</p>}
        {asking.length > 0 && (
          <ul className={list}>
            {asking.map(({ id, handle, since }) => (
              <li key={id} className={row}>
                <Mark of={handle} />
                <p className="min-w-0 grow">
                  <span className="block font-semibold">{handle}</span>
                  <span className="text-sm text-ink-soft">
                    {t('askedSince')} <Moment at={since} />
                  </span>
                </p>
                <AnswerButtons
                  groupId={group.id}
                  userId={id}
                  words={{
                    admit: t('admit'),
                    decline: t('decline'),
                    admitLabel: t('answerFor', { answer: t('admit'), handle }),
                    declineLabel: t('answerFor', { answer: t('decline'), handle }),
                  }}
                />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('inside')}>
        <ul className={list}>
          {people.map(({ id, handle, role, since }) => (
            <li key={id} className={row}>
              <Mark of={handle} />
              <p className="min-w-0 grow">
                <span className="block font-semibold">{handle}</span>
                <span className="text-sm text-ink-soft">
                  {t('since')} <Moment at={since} kind="day" />
                </span>
              </p>
              {role === 'moderator' && <Tag hue="moss">{words('moderator')}</Tag>}
            </li>
          ))}
        </ul>
        {next && <More href={`/groups/${slug}/people?after=${next}`}>{t('more')}</More>}
      </Section>
    </Page>
  );
}
