import { clsx } from 'clsx';
import { X } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { type Asked, finderAddress } from '@/app/_meetings/address';
import { useAnswerWords } from '@/app/_meetings/answer-words';
import type { api } from '@/app/_trpc/server';

type Counts = Awaited<ReturnType<typeof api.meetings.counts>>;
const many = (value: Asked[string]) => [value ?? []].flat();
const chip = 'inline-flex min-h-11 items-center gap-1.5 rounded-full border px-4 text-sm';

const quick = [
  ['when', 'now'],
  ['when', 'soon'],
  ['when', 'tonight'],
  ['venue', 'online'],
  ['venue', 'in-person'],
  ['welcome', 'medication'],
  ['type', 'newcomer'],
] as const;

/** The choices made most, as links that switch on and off, with how many there are. */
export function Chips({ asked, counts, path }: { asked: Asked; counts: Counts; path: string }) {
  const t = useTranslations('meetings');
  const words = useAnswerWords();
  const format = useFormatter();
  return (
    <nav aria-label={t('quick')}>
      <ul className="chips">
        {quick.map(([question, value]) => {
          const isOn = many(asked[question]).includes(value);
          const rest = question === 'when' ? [] : many(asked[question]).filter((other) => other !== value);
          return (
            <li key={value}>
              <Link
                href={finderAddress(asked, { [question]: isOn ? rest : [...rest, value] }, path)}
                scroll={false}
                prefetch={false}
                aria-current={isOn ? 'true' : undefined}
                className={clsx(chip, isOn ? 'border-moss bg-moss-soft font-semibold' : 'border-line bg-surface hover:border-edge')}
              >
                {words(question, value)}
                <span className="font-normal text-ink-soft tabular-nums">{format.number(counts.of[question][value] ?? 0)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

const removable = ['when', 'day', 'time', 'fellowship', 'venue', 'welcome', 'access', 'type', 'language'] as const;

/** What was chosen, each to be taken away with a tap. */
export function Chosen({ asked, path }: { asked: Asked; path: string }) {
  const t = useTranslations('meetings');
  const words = useAnswerWords();
  const chosen = removable.flatMap((question) => many(asked[question]).map((value) => ({ question, value })));
  const others = (['place', 'near', 'q', 'within'] as const).filter((word) => many(asked[word]).length > 0);
  if (chosen.length === 0) return null;
  const look = clsx(chip, 'border-moss bg-moss-soft');
  return (
    <nav aria-label={t('chosen')}>
      <ul className="chips">
        {chosen.map(({ question, value }) => {
          const rest = many(asked[question]).filter((other) => other !== value);
          return (
            <li key={`${question} ${value}`}>
              <Link
                href={finderAddress(asked, { [question]: rest }, path)}
                scroll={false}
                prefetch={false}
                aria-label={t('takeAway', { choice: words(question, value) })}
                className={look}
              >
                {words(question, value)}
                <X aria-hidden className="size-4" strokeWidth={2} />
              </Link>
            </li>
          );
        })}
        {(chosen.length > 1 || others.length > 0) && (
          <li>
            <Link
              href={finderAddress(Object.fromEntries(others.map((word) => [word, asked[word]])), {}, path)}
              scroll={false}
              prefetch={false}
              className="link inline-flex min-h-11 items-center px-2"
            >
              {t('clear')}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
