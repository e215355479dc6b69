import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { Moment } from '@/app/_ui/moment';
import { More } from '@/app/_ui/more';
import { Page } from '@/app/_ui/page';
import { FindProposals } from '@/server/meetings/input';
import { Decide } from './decide';
import { Forward } from './forward';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('going'))('decide.title') };
}

/** What people say is wrong in the listings, to be taken up field by field. */
export default async function ProposalsPage({ searchParams }: PageProps<'/moderation/meetings'>) {
  const { proposals, next } = await api.meetings.proposals(FindProposals.parse(await searchParams));
  const t = await getTranslations('going.decide');
  const listings = await getTranslations('listings.find');
  return (
    <Page title={t('title')} lead={t('lead')} actions={<LinkButton href="/moderation/listings">{listings('title')}</LinkButton>}>
      {proposals.length === 0 && <Empty title={t('empty')} />}
      <Words of={['going']}>
        <ol className="flex flex-col gap-4">
          {proposals.map(({ id, meeting, feed, note, fields, proposedAt, forwardedAt, mailedAt }) => (
            <li key={id} className="flex flex-col gap-4 rounded-card border border-line bg-surface p-4 sm:p-5">
              <div>
                <h2 className="text-lg font-semibold">
                  <Link href={`/meetings/${meeting.slug}`} className="link">
                    {meeting.name}
                  </Link>
                </h2>
                <p className="text-sm text-ink-soft">
                  <Moment at={proposedAt} /> · {t('from', { source: feed.name })}
                  {(feed.feedbackUrl ?? meeting.sourceUrl) && (
                    <>
                      {' · '}
                      <a
                        href={feed.feedbackUrl ?? meeting.sourceUrl ?? ''}
                        target="_blank"
                        rel="noopener noreferrer nofollow"
                        className="link"
                      >
                        {t('tellSource')}
                      </a>
                    </>
                  )}
                </p>
              </div>
              {note && <p className="max-w-measure break-words whitespace-pre-line">{note}</p>}
              <Decide proposalId={id} fields={fields} />
              {forwardedAt ? (
                <p className="text-sm text-ink-soft">
                  {mailedAt ? t('mailed', { source: feed.name }) : t('goesOn', { source: feed.name })}{' '}
                  <Moment at={mailedAt ?? forwardedAt} />
                </p>
              ) : (
                feed.hasContact && <Forward proposalId={id} source={feed.name} hasNote={note !== ''} />
              )}
            </li>
          ))}
        </ol>
      </Words>
      {next && <More href={`/moderation/meetings?after=${next}`}>{t('more')}</More>}
    </Page>
  );
}
