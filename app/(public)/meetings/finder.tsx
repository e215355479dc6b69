import { clsx } from 'clsx';
import { Search } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { type Asked, finderAddress } from '@/app/_meetings/address';
import { onDay } from '@/app/_meetings/times';
import { Button } from '@/app/_ui/button';
import { Select, TextField } from '@/app/_ui/form';
import { facets, fellowships, timesOfDay, venues } from '@/db/vocabulary';
import { NearMe } from './near-me';

/** One box, a few quick choices and the rest behind a tap: a plain form that asks by address, and needs no script. */
export function Finder({ asked }: { asked: Asked }) {
  const t = useTranslations('meetings');
  return (
    <div className="flex flex-col gap-5">
      <search>
        <form action="/meetings" className="flex flex-col gap-4 rounded-card border border-line bg-surface p-4 sm:p-5">
          <div className="flex flex-wrap items-end gap-3">
            <div className="min-w-0 grow basis-64">
              <TextField
                name="place"
                label={t('place')}
                hint={t('placeHint')}
                defaultValue={one(asked.place)}
                maxLength={100}
                autoComplete="off"
              />
            </div>
            <Button type="submit" tone="primary">
              <Search aria-hidden className="size-5" strokeWidth={1.75} />
              {t('find')}
            </Button>
          </div>
          <NearMe
            address={finderAddress({ ...asked, near: undefined, place: undefined })}
            words={{ button: t('nearMe'), note: t('nearMeNote'), failed: t('nearMeFailed') }}
          />
          <MoreChoices asked={asked} />
          {hiddenWords.map((word) => one(asked[word]) && <input key={word} type="hidden" name={word} value={one(asked[word])} />)}
        </form>
      </search>
      <Chips asked={asked} />
    </div>
  );
}

const one = (value: Asked[string]) => [value].flat()[0] ?? '';
/** What the form has no field for, and keeps. */
const hiddenWords = ['near', 'when', 'welcome'] as const;
const moreWords = ['q', 'day', 'time', 'fellowship', 'venue', 'type', 'within'] as const;

function MoreChoices({ asked }: { asked: Asked }) {
  const t = useTranslations('meetings');
  const words = useTranslations('words');
  const format = useFormatter();
  const count = moreWords.filter((word) => one(asked[word])).length;
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-moss">
        {count ? t('moreChosen', { count }) : t('more')}
      </summary>
      <div className="grid gap-4 pt-3 sm:grid-cols-2">
        <Select
          name="day"
          label={t('day')}
          defaultValue={one(asked.day)}
          options={options(t('anyDay'), [...'0123456'], (day) => format.dateTime(onDay(Number(day)), { weekday: 'long', timeZone: 'UTC' }))}
        />
        <Select
          name="time"
          label={t('time')}
          defaultValue={one(asked.time)}
          options={options(t('anyTime'), timesOfDay, (time) => t(`timesOfDay.${time}`))}
        />
        <Select
          name="fellowship"
          label={t('fellowship')}
          defaultValue={one(asked.fellowship)}
          options={options(t('anyFellowship'), fellowships, (fellowship) => words(`fellowships.${fellowship}`))}
        />
        <Select
          name="venue"
          label={t('venue')}
          defaultValue={one(asked.venue)}
          options={options(t('anyVenue'), venues, (venue) => words(`venues.${venue}`))}
        />
        <Select
          name="type"
          label={t('type')}
          defaultValue={one(asked.type)}
          options={options(t('anyType'), facets, (facet) => t(`facets.${facet}`))}
        />
        <Select
          name="within"
          label={t('within')}
          defaultValue={one(asked.within)}
          options={options(t('anyDistance'), ['2', '5', '10', '25', '50', '100'], (km) => t('kilometers', { count: km }))}
        />
        <TextField name="q" label={t('q')} defaultValue={one(asked.q)} maxLength={100} />
        {count > 0 && (
          <p className="self-end">
            <Link href={finderAddress({ place: asked.place, near: asked.near })} className="link inline-flex min-h-11 items-center">
              {t('clear')}
            </Link>
          </p>
        )}
      </div>
    </details>
  );
}

/** A list to choose from, in which nothing need be chosen. */
function options<V extends string>(none: string, values: readonly V[], label: (value: V) => string) {
  return [{ value: '', label: none }, ...values.map((value) => ({ value, label: label(value) }))];
}

/** The choices made most, as links that switch on and off. */
function Chips({ asked }: { asked: Asked }) {
  const t = useTranslations('meetings');
  const chips = [
    ...(['now', 'today', 'tonight'] as const).map((window) => ({ word: 'when', value: window, label: t(`windows.${window}`) })),
    { word: 'venue', value: 'online', label: t('online') },
    { word: 'venue', value: 'in-person', label: t('inPerson') },
    { word: 'welcome', value: 'medication', label: t('medication') },
    { word: 'type', value: 'newcomer', label: t('newcomer') },
  ];
  return (
    <nav aria-label={t('quick')}>
      <ul className="chips">
        {chips.map(({ word, value, label }) => {
          const isOn = one(asked[word]) === value;
          return (
            <li key={value}>
              <Link
                href={finderAddress(asked, { [word]: isOn ? undefined : value })}
                scroll={false}
                prefetch={false}
                aria-current={isOn ? 'true' : undefined}
                className={clsx(
                  'inline-flex min-h-11 items-center rounded-full border px-4 text-sm',
                  isOn ? 'border-moss bg-moss-soft font-semibold' : 'border-line bg-surface hover:border-edge',
                )}
              >
                {label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
