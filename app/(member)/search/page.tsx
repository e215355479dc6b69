import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { More } from '@/app/_ui/more';
import { Page, Section } from '@/app/_ui/page';
import { Search } from '@/server/search/input';
import { FoundPost } from './found-post';
import { SearchForm } from './search-form';

/** One box over all that a person may read. A plain form: it needs no script, and what was asked is in the address. */
export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const sent = Search.safeParse(await searchParams);
  const asked = sent.success ? sent.data : { q: '' };
  const [t, mine, found, groups, authors] = await Promise.all([
    getTranslations('search'),
    api.groups.mine(),
    api.search.posts(asked),
    asked.before ? [] : api.search.groups(asked),
    api.search.authors(asked),
  ]);
  const isNothing = asked.q !== '' && found.posts.length + groups.length === 0;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <SearchForm asked={asked} groups={mine.filter(({ status }) => status === 'joined')} isTooLong={!sent.success} />
      {authors.length > 0 && <Suggested asked={asked} authors={authors} />}
      {groups.length > 0 && <Groups groups={groups} />}
      {found.posts.length > 0 && (
        <Section title={t('posts')}>
          <ol className="flex flex-col gap-4">
            {found.posts.map((post) => (
              <FoundPost key={post.id} post={post} />
            ))}
          </ol>
          {asked.before && (
            <p>
              <Link href={addressOf({ ...asked, before: undefined })} className="link">
                {t('first')}
              </Link>
            </p>
          )}
          {found.next && <More href={addressOf({ ...asked, before: found.next })}>{t('next')}</More>}
        </Section>
      )}
      {isNothing && (
        <Empty title={t('none.title')} action={<LinkButton href="/groups">{t('none.action')}</LinkButton>}>
          {t('none.text')}
        </Empty>
      )}
      {asked.q === '' && <Empty title={t('start.title')}>{t('start.text')}</Empty>}
    </Page>
  );
}

const addressOf = (asked: Search) =>
  `/search?${new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])))}`;

function Suggested({ asked, authors }: { asked: Search; authors: string[] }) {
  const t = useTranslations('search');
  return (
    <p className="flex flex-wrap items-center gap-x-4">
      {t('suggest')}
      {authors.map((handle) => (
        <Link
          key={handle}
          href={addressOf({ ...asked, from: handle, before: undefined })}
          className="link inline-flex min-h-11 items-center"
        >
          {handle}
        </Link>
      ))}
    </p>
  );
}

function Groups({ groups }: { groups: Awaited<ReturnType<typeof api.search.groups>> }) {
  const t = useTranslations('search');
  return (
    <Section title={t('groups')}>
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        {groups.map(({ slug, name, description }) => (
          <li key={slug} className="relative p-4 hover:bg-sunken">
            <h3 className="font-semibold">
              <Link href={`/groups/${slug}`} prefetch={false} className="after:absolute after:inset-0">
                {name}
              </Link>
            </h3>
            <p className="line-clamp-2 text-sm text-ink-soft">{description}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
