'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { dropMeeting, forgetDevice, keepRest, setMine, useDevice } from '@/app/_meetings/device';
import { YourTime } from '@/app/_meetings/your-time';
import { ask, tell } from '@/app/_trpc/ask';
import { Button, LinkButton } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { Section } from '@/app/_ui/page';

type Row = Awaited<ReturnType<typeof ask<'meetings.several'>>>[number];

/** What this browser keeps, in the order it comes up this week. The times are asked for by address alone, and need a network. */
export function OnDevice({ isSignedIn, inAccount }: { isSignedIn: boolean; inAccount: string[] }) {
  const t = useTranslations('going.mine');
  const device = useDevice();
  const router = useRouter();
  const [rows, setRows] = useState<Row[]>([]);
  const slugs = device?.meetings.map(({ slug }) => slug).join() ?? '';
  useEffect(() => {
    if (slugs === '') return;
    ask('meetings.several', { slugs: slugs.split(',') }).then(setRows, () => {});
  }, [slugs]);
  useEffect(() => {
    keepRest().catch(() => {});
  }, []);
  if (!device) return null;
  const known = new Map(rows.map((row) => [row.slug, row]));
  const meetings = device.meetings
    .map((kept) => ({ ...kept, row: known.get(kept.slug) }))
    .sort((one, other) => beginOf(one.row) - beginOf(other.row));
  const toMove = meetings.filter(({ slug }) => !inAccount.includes(slug)).map(({ slug }) => slug);
  const isEmpty = meetings.length === 0 && device.lists.length === 0;
  return (
    <Section title={t('device')}>
      {isEmpty ? (
        <Empty title={t('empty')} action={<LinkButton href="/meetings">{t('find')}</LinkButton>}>
          {t('emptyAdvice')}
        </Empty>
      ) : (
        <>
          <p className="max-w-measure text-ink-soft">{t('deviceAbout')}</p>
          <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
            {meetings.map(({ slug, name, row }) => (
              <li key={slug} className="flex flex-wrap items-center justify-between gap-3 p-4">
                <span className="min-w-0">
                  {/* A plain link, so that the kept page opens without a network as well. */}
                  <a href={`/meetings/${slug}`} className="link font-semibold">
                    {name}
                  </a>
                  <span className="block text-sm text-ink-soft">
                    {row?.startsAt && <YourTime at={new Date(row.startsAt)} timeZone={row.timeZone} words="{time}" isAlways />}
                    {row && (row.isRemoved || row.status !== 'active') && t('gone')}
                  </span>
                </span>
                <Button size="small" tone="quiet" onClick={() => dropMeeting(slug)}>
                  {t('drop')}
                </Button>
              </li>
            ))}
            {device.lists.map(({ url, name }) => (
              <li key={url} className="p-4">
                <a href={url} className="link">
                  {name}
                </a>
                <span className="block text-sm text-ink-soft">{t('list')}</span>
              </li>
            ))}
          </ul>
          {isSignedIn && toMove.length > 0 && (
            <div className="flex flex-col items-start gap-2">
              <p className="max-w-measure">{t('optIn')}</p>
              <Button onClick={() => tell('meetings.save', { slugs: toMove }).then(() => router.refresh())}>{t('toAccount')}</Button>
            </div>
          )}
          <label className="flex min-h-11 items-start gap-3 py-2">
            <input
              type="checkbox"
              checked={device.isMine}
              onChange={({ target }) => setMine(target.checked)}
              className="mt-1 size-5 shrink-0 accent-moss"
            />
            <span className="min-w-0">{t('isMine')}</span>
          </label>
          <p>
            <Button size="small" onClick={forgetDevice}>
              {t('forget')}
            </Button>
          </p>
        </>
      )}
    </Section>
  );
}

const beginOf = (row: Row | undefined) => (row?.startsAt ? new Date(row.startsAt).getTime() : Number.POSITIVE_INFINITY);
