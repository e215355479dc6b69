import { Search } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { type Asked, finderAddress } from '@/app/_meetings/address';
import { useAnswerWords } from '@/app/_meetings/answer-words';
import type { api } from '@/app/_trpc/server';
import { Button, LinkButton } from '@/app/_ui/button';
import { Select, TextField } from '@/app/_ui/fields';
import { Chips, Chosen } from './chips';
import { Instant } from './instant';
import { NearMe } from './near-me';

/** The part of the page that a search leads to. */
const foundId = 'found';

type Counts = Awaited<ReturnType<typeof api.meetings.counts>>;
type Question = keyof Counts['of'];

/** One box, a few quick choices and the rest behind a tap: a plain form that asks by address. With a script, it asks at each choice. */
export function Finder({ asked, counts, path }: { asked: Asked; counts: Counts; path: string }) {
  const t = useTranslations('meetings');
  return (
    <div className="no-print flex flex-col gap-5">
      <search>
        <Instant action={path} leadsTo={foundId} className="flex flex-col gap-4 rounded-card border border-line bg-surface p-4 sm:p-5">
          <div className="flex flex-wrap items-end gap-3">
            <div className="min-w-0 grow basis-64">
              <TextField
                name="place"
                label={t('place')}
                hint={t('placeHint')}
                defaultValue={one(asked.place)}
                key={one(asked.place)}
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
            address={finderAddress({ ...asked, near: undefined, place: undefined }, {}, path)}
            words={{ button: t('nearMe'), note: t('nearMeNote'), failed: t('nearMeFailed') }}
          />
          <MoreChoices asked={asked} counts={counts} path={path} />
          {(['near', 'q'] as const).map(
            (word) => one(asked[word]) && <input key={word} type="hidden" name={word} value={one(asked[word])} />,
          )}
        </Instant>
      </search>
      {/* Where a search leads to: on a phone past the box, so that what was found is in sight; a wide screen shows both. */}
      <div id={foundId} className="flex scroll-mt-18 flex-col gap-5 lg:scroll-mt-[100dvh]">
        <Chips asked={asked} counts={counts} path={path} />
        <Chosen asked={asked} path={path} />
      </div>
    </div>
  );
}

const one = (value: Asked[string]) => [value].flat()[0] ?? '';
const many = (value: Asked[string]) => [value ?? []].flat();
const questions = ['when', 'day', 'time', 'fellowship', 'venue', 'welcome', 'access', 'type', 'language'] as const satisfies Question[];
/** Asked for by questions of their own. */
const elsewhere = ['medication-welcome', 'naloxone', 'wheelchair', 'asl', 'children'];

function MoreChoices({ asked, counts, path }: { asked: Asked; counts: Counts; path: string }) {
  const t = useTranslations('meetings');
  const count = [...questions, 'within' as const].reduce((sum, question) => sum + many(asked[question]).length, 0);
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-moss">
        {count ? t('moreChosen', { count }) : t('more')}
      </summary>
      <div className="grid gap-x-6 gap-y-5 pt-3 sm:grid-cols-2 lg:grid-cols-3">
        {questions.map((question) => (
          <Answers key={question} question={question} asked={asked} counts={counts} />
        ))}
        <Select
          name="within"
          label={t('within')}
          defaultValue={one(asked.within)}
          key={one(asked.within)}
          options={[
            { value: '', label: t('anyDistance') },
            ...['2', '5', '10', '25', '50', '100', '250'].map((km) => ({ value: km, label: t('kilometers', { count: km }) })),
          ]}
        />
        <p className="flex flex-wrap items-center gap-3 self-end">
          <Button type="submit">{t('show')}</Button>
          {count > 0 && (
            <LinkButton href={finderAddress({ place: asked.place, near: asked.near }, {}, path)} tone="quiet" prefetch={false}>
              {t('clear')}
            </LinkButton>
          )}
        </p>
      </div>
    </details>
  );
}

/** The answers to one question that would find something, each with how many; those chosen stay in sight. */
function Answers({ question, asked, counts }: { question: Question; asked: Asked; counts: Counts }) {
  const t = useTranslations('meetings');
  const format = useFormatter();
  const words = useAnswerWords();
  const chosen = many(asked[question]);
  const answers = Object.entries(counts.of[question]).filter(
    ([value, count]) => chosen.includes(value) || (count > 0 && !(question === 'type' && elsewhere.includes(value))),
  );
  if (answers.length === 0) return null;
  if (!['day', 'time', 'when'].includes(question)) answers.sort(([, a], [, b]) => b - a);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold">{t(`questions.${question}`)}</legend>
      <div className="flex max-h-72 flex-col overflow-y-auto">
        {answers.map(([value, count]) => (
          <label key={`${value} ${chosen.includes(value)}`} className="flex min-h-11 items-center gap-3 py-1">
            <input
              type={question === 'when' ? 'radio' : 'checkbox'}
              name={question}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="size-5 shrink-0 accent-moss"
            />
            <span className="min-w-0">
              {words(question, value)} <span className="text-ink-soft tabular-nums">({format.number(count)})</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
