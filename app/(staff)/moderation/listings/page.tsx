import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { meetingWhen } from '@/app/_meetings/staff-when';
import { api } from '@/app/_trpc/server';
import { Button, LinkButton } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { TextField } from '@/app/_ui/fields';
import { Page } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';
import { FindListings } from '@/server/meetings/care-input';

export default async function ListingsPage({ searchParams }: PageProps<'/moderation/listings'>) {
  const sought = FindListings.parse(await searchParams);
  const { listings: found, canImport } = await api.listings.find(sought);
  const t = await getTranslations('listings.find');
  const words = await getTranslations('words');
  const status = await getTranslations('meetings.statuses');
  const when = await meetingWhen();
  return (
    <Page
      title={t('title')}
      lead={sought.q ? t('lead') : t('review')}
      actions={
        <>
          <LinkButton href="/moderation/listings/new">{t('add')}</LinkButton>
          {canImport && <LinkButton href="/admin/meetings/sources">{t('sources')}</LinkButton>}
        </>
      }
    >
      <form className="flex max-w-md items-end gap-2">
        <div className="min-w-0 grow">
          <TextField name="q" label={t('q')} defaultValue={sought.q} />
        </div>
        <Button type="submit">{t('find')}</Button>
      </form>
      {found.length === 0 && <Empty title={sought.q ? t('none') : t('noneToReview')} />}
      <ul className="flex flex-col overflow-hidden rounded-card border border-line bg-surface empty:hidden">
        {found.map((meeting) => (
          <li key={meeting.id} className="border-line px-4 py-3 not-last:border-b sm:px-5">
            <Link href={`/moderation/meetings/${meeting.slug}`} className="font-semibold break-words">
              {meeting.name}
            </Link>{' '}
            {meeting.status !== 'active' && <Tag hue="dawn">{status(meeting.status)}</Tag>} {meeting.removedAt && <Tag>{t('removed')}</Tag>}
            <p className="text-sm text-ink-soft">
              {[words(`fellowships.${meeting.fellowship}`), when(meeting.day, meeting.time), meeting.city, meeting.source]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
