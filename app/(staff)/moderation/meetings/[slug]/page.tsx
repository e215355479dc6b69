import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Moment } from '@/app/_ui/moment';
import { Page, Section } from '@/app/_ui/page';
import { declarationKinds } from '@/db/vocabulary';
import { CorrectForm } from './correct-form';
import { ExceptionForm } from './exception-form';
import { Declare, GiveBack, JoinAgain, Split, TakeBack } from './small-forms';

export default async function ListingPage({ params }: PageProps<'/moderation/meetings/[slug]'>) {
  const { meeting, corrections, exceptions, declarations, history, twins, apart, next } = await api.listings.get({
    slug: (await params).slug,
  });
  const t = await getTranslations('listings.meeting');
  const words = await getTranslations('listings');
  const format = await getFormatter();
  const field = (name: string) => (words.has(`fields.${name}` as 'fields.name') ? words(`fields.${name}` as 'fields.name') : name);
  const text = (value: unknown) =>
    value === null || value === undefined || value === '' ? t('nothing') : typeof value === 'string' ? value : JSON.stringify(value);
  const at = (moment: Date) => format.dateTime(moment, { dateStyle: 'full', timeStyle: 'short', timeZone: meeting.timeZone });
  return (
    <Page
      title={meeting.name}
      lead={t('from', { source: meeting.source })}
      actions={<LinkButton href={`/meetings/${meeting.slug}`}>{t('seen')}</LinkButton>}
    >
      <Words of={['listings', 'meetings']}>
        <Section title={t('next')}>
          {next.length === 0 && <p className="text-ink-soft">{t('noNext')}</p>}
          <ul className="flex flex-col gap-1">
            {next.map(({ startsAt, exception }) => (
              <li key={startsAt.toISOString()}>
                {at(startsAt)} {exception && <span className="text-ink-soft">· {words(`exceptionKinds.${exception.kind}`)}</span>}
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t('dates')}>
          <p className="max-w-measure text-ink-soft">{t('datesHint')}</p>
          <ul className="flex flex-col gap-2 empty:hidden">
            {exceptions.map(({ id, kind, on, toDate, toTime, place, note, by }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-2 rounded-card border border-line bg-surface px-4 py-2"
              >
                <span className="min-w-0 break-words">
                  <span className="font-semibold tabular-nums">{on}</span> {words(`exceptionKinds.${kind}`)}
                  <span className="text-ink-soft"> {[toDate, toTime?.slice(0, 5), place, note, by].filter(Boolean).join(' · ')}</span>
                </span>
                <TakeBack exceptionId={id} on={on} />
              </li>
            ))}
          </ul>
          {meeting.sourceExceptions && (
            <ul className="flex flex-col gap-1" aria-label={t('datesOfSource')}>
              {meeting.sourceExceptions.map(({ kind, on, toDate, toTime, place, note }) => (
                <li key={`${on} ${toTime}`} className="break-words">
                  <span className="font-semibold tabular-nums">{on}</span> {words(`exceptionKinds.${kind}`)}
                  <span className="text-ink-soft"> {[toDate, toTime, place, note, words('sayers.feed')].filter(Boolean).join(' · ')}</span>
                </li>
              ))}
            </ul>
          )}
          <ExceptionForm meetingId={meeting.id} />
        </Section>
        <Section title={t('declared')}>
          {declarationKinds.map((kind) => {
            const said = declarations.find((one) => one.kind === kind);
            return (
              <div key={kind} className="flex flex-wrap items-center justify-between gap-2">
                <p>
                  {words(`declarationKinds.${kind}`)}:{' '}
                  <span className="text-ink-soft">
                    {said ? (said.isTrue ? t('yes') : t('no')) : meeting.facets.includes(kind) ? t('byCodes') : t('unsaid')}{' '}
                    {said && <Moment at={said.declaredAt} kind="day" />}
                  </span>
                </p>
                <Declare meetingId={meeting.id} kind={kind} name={words(`declarationKinds.${kind}`)} />
              </div>
            );
          })}
        </Section>
        <Section title={t('correct')}>
          <p className="max-w-measure text-ink-soft">{t('correctHint')}</p>
          {corrections.length > 0 && (
            <ul className="flex flex-col gap-2">
              {corrections.map(({ field: name, value, given }) => (
                <li
                  key={name}
                  className="flex flex-wrap items-center justify-between gap-2 rounded-card border border-line bg-surface px-4 py-2"
                >
                  <span className="min-w-0 break-words">
                    <span className="font-semibold">{field(name)}</span>: {text(value)}{' '}
                    <span className="text-ink-soft">({t('sourceSays', { value: text(given) })})</span>
                  </span>
                  <GiveBack meetingId={meeting.id} field={name} name={field(name)} />
                </li>
              ))}
            </ul>
          )}
          <CorrectForm key={meeting.changedAt.toISOString()} meeting={meeting} />
        </Section>
        {twins.length > 0 && (
          <Section title={t('twins')}>
            <p className="max-w-measure text-ink-soft">{t('twinsHint')}</p>
            <ul className="flex flex-col gap-2">
              {twins.map(({ id, slug, name, source, duplicateOfId }) => (
                <li key={id} className="flex flex-wrap items-center justify-between gap-2">
                  <span>
                    <Link href={`/moderation/meetings/${slug}`}>{name}</Link> <span className="text-ink-soft">({source})</span>
                  </span>
                  {(duplicateOfId ?? meeting.duplicateOfId) && <Split meetingId={duplicateOfId ? id : meeting.id} name={name} />}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {apart.length > 0 && (
          <Section title={t('apart')}>
            <p className="max-w-measure text-ink-soft">{t('apartHint')}</p>
            <ul className="flex flex-col gap-2">
              {apart.map(({ id, slug, name, source, at: moment }) => (
                <li key={id} className="flex flex-wrap items-center justify-between gap-2">
                  <span>
                    <Link href={`/moderation/meetings/${slug}`}>{name}</Link>{' '}
                    <span className="text-ink-soft">
                      ({source}) · <Moment at={moment} kind="day" />
                    </span>
                  </span>
                  <JoinAgain meetingId={meeting.id} otherId={id} name={name} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section title={t('history')}>
          <ol className="flex flex-col gap-2 text-sm">
            {history.map(({ id, kind, sayer, at: moment, by, before, after }) => (
              <li key={id} className="break-words">
                <span className="font-semibold">{words(`changeKinds.${kind}`)}</span> · {words(`sayers.${sayer}`)} {by && <>({by})</>} ·{' '}
                <Moment at={moment} />
                {after && (
                  <span className="text-ink-soft">
                    {' '}
                    {Object.keys(after)
                      .map((name) => `${field(name)}: ${text(before?.[name])} → ${text(after[name])}`)
                      .join('; ')}
                  </span>
                )}
              </li>
            ))}
          </ol>
        </Section>
      </Words>
    </Page>
  );
}
