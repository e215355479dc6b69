'use client';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { YourTime } from '@/app/_meetings/your-time';
import { tell } from '@/app/_trpc/ask';
import type { api } from '@/app/_trpc/server';
import { Button } from '@/app/_ui/button';
import { Section } from '@/app/_ui/page';
import { reminderMinutes } from '@/server/meetings/input';

type Saved = Awaited<ReturnType<typeof api.meetings.saved>>;

/** My week: what is kept in the account, the next first, each with when to be reminded. */
export function InAccount({ saved }: { saved: Saved }) {
  const t = useTranslations('going.mine');
  const router = useRouter();
  if (saved.length === 0) return null;
  const done = () => router.refresh();
  return (
    <Section title={t('week')}>
      <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
        {saved.map(({ slug, name, startsAt, timeZone, remindMinutes, isRemoved, status }) => (
          <li key={slug} className="flex flex-col gap-3 p-4">
            <span className="min-w-0">
              {startsAt && (
                <span className="block text-lg font-semibold tabular-nums">
                  <YourTime at={startsAt} timeZone={timeZone} words="{time}" isAlways />
                </span>
              )}
              <Link href={`/meetings/${slug}`} className="link" prefetch={false}>
                {name}
              </Link>
              {(isRemoved || status !== 'active') && <span className="block text-sm text-ink-soft">{t('gone')}</span>}
            </span>
            <span className="flex flex-wrap items-center gap-3">
              <label className="flex flex-wrap items-center gap-2 text-sm">
                {t('remind')}
                <select
                  key={String(remindMinutes)}
                  defaultValue={remindMinutes ?? ''}
                  aria-label={t('remindOf', { name })}
                  onChange={({ target }) => tell('meetings.remind', { slug, minutes: target.value }).then(done)}
                  className="min-h-11 rounded-control border border-edge bg-surface px-3 pr-8"
                >
                  <option value="">{t('never')}</option>
                  {reminderMinutes.map((minutes) => (
                    <option key={minutes} value={minutes}>
                      {t('before', { minutes })}
                    </option>
                  ))}
                </select>
              </label>
              <Button size="small" tone="quiet" onClick={() => tell('meetings.forget', { slug }).then(done)}>
                {t('drop')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <p className="max-w-measure text-sm text-ink-soft">
        {t.rich('remindAbout', {
          choices: (words) => (
            <Link href="/me/notifications" className="link">
              {words}
            </Link>
          ),
        })}
      </p>
    </Section>
  );
}
