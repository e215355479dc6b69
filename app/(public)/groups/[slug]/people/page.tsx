import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { Mark } from '@/app/_ui/mark';
import { Moment } from '@/app/_ui/moment';
import { More } from '@/app/_ui/more';
import { Page, Section } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';
import { FindPeople } from '@/server/groups/input';
import { AnswerButtons, MemberButtons, OneTap } from './answer-buttons';

type Found = Awaited<ReturnType<typeof api.groups.people>>;

export default async function PeoplePage({ params, searchParams }: PageProps<'/groups/[slug]/people'>) {
  const { slug } = await params;
  const { after } = FindPeople.parse({ ...(await searchParams), slug });
  const [t, found] = await Promise.all([getTranslations('groups.peoplePage'), api.groups.people({ slug, after })]);
  const { group, asking, refused, people, next } = found;
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
      <Words of={['groups']}>
        {!after && (
          <Section title={t('asking')}>
            {asking.length === 0 && <p className="text-ink-soft">{t('nobodyAsks')}</p>}
            <List>
              {asking.map(({ id, handle, since }) => (
                <Row key={id} handle={handle} below={[t('askedSince'), <Moment key="since" at={since} />]}>
                  <AnswerButtons groupId={group.id} userId={id} handle={handle} />
                </Row>
              ))}
            </List>
          </Section>
        )}
        <Section title={t('inside')}>
          <List>
            {people.map((person) => (
              <Insider key={person.id} person={person} found={found} />
            ))}
          </List>
          {next && <More href={`/groups/${slug}/people?after=${next}`}>{t('more')}</More>}
        </Section>
        {refused.length > 0 && (
          <Section title={t('refused')}>
            <List>
              {refused.map((person) => (
                <Outsider key={person.id} person={person} groupId={group.id} />
              ))}
            </List>
          </Section>
        )}
      </Words>
    </Page>
  );
}

function Insider({ person, found }: { person: Found['people'][number]; found: Found }) {
  const t = useTranslations('groups.peoplePage');
  const words = useTranslations('words.groupRoles');
  const { id, handle, role, since, isYou } = person;
  const isModerator = role === 'moderator';
  return (
    <Row handle={handle} below={[t('since'), <Moment key="since" at={since} kind="day" />]}>
      {isModerator && <Tag hue="moss">{words('moderator')}</Tag>}
      {isYou && <Tag>{t('you')}</Tag>}
      {!isYou && (!isModerator || found.canRemoveModerators) && (
        <MemberButtons groupId={found.group.id} userId={id} handle={handle} mayAppoint={!isModerator} />
      )}
    </Row>
  );
}

/** Somebody who is kept out, with what was said to them, and whether they tried the door since. */
function Outsider({ person, groupId }: { person: Found['refused'][number]; groupId: string }) {
  const t = useTranslations('groups.peoplePage');
  const format = useFormatter();
  const { id, handle, kind, note, until, triedAt } = person;
  return (
    <Row handle={handle} below={[t(kind), until && `· ${t('tillDay', { day: format.dateTime(until, { dateStyle: 'long' }) })}`]}>
      {triedAt && (
        <Tag hue="dawn">
          {t('triedAgain')} <Moment at={triedAt} />
        </Tag>
      )}
      <OneTap act="lift" person={{ groupId, userId: id, handle }}>
        {t('lift')}
      </OneTap>
      {note && <p className="w-full text-sm whitespace-pre-line">{note}</p>}
    </Row>
  );
}

function List({ children }: { children: ReactNode[] }) {
  if (children.length === 0) return null;
  return <ul className="divide-y divide-line rounded-card border border-line bg-surface">{children}</ul>;
}

function Row({ handle, below, children }: { handle: string; below: ReactNode[]; children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 p-4">
      <Mark of={handle} />
      <p className="min-w-0 grow">
        <span className="block font-semibold break-words">{handle}</span>
        <span className="text-sm text-ink-soft">
          {below[0]} {below[1]}
        </span>
      </p>
      {children}
    </li>
  );
}
