'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ask } from '@/app/_trpc/ask';
import { Button } from '@/app/_ui/button';
import type { LineKind } from '@/db/vocabulary';
import { type Line, useToldCare } from './care-told';
import { choiceOf, chosenIn, countriesOf, countryOf, linesFor } from './lines-for';

/** How many numbers stand in the card; the others are on their own page. */
const most = 4;

/**
 * The numbers that somebody of this site has checked of late, to call at once: of the country the reader chose, else of the host's own; the
 * others one tap away; without JavaScript those are on the page of numbers. The choice stays in this browser. The truth when there are none, and nothing while that is not known.
 */
export function CheckedLines({ kinds }: { kinds: LineKind[] }) {
  const t = useTranslations('discussions.care');
  const locale = useLocale();
  const told = useToldCare();
  const [lines, setLines] = useState<Line[] | undefined>(told?.lines);
  const [chosen, setChosen] = useState(told?.chosen);
  useEffect(() => {
    setChosen(chosenIn(document.cookie));
    if (!told) ask('watch.lines', undefined).then(setLines, () => undefined);
  }, [told]);
  if (!lines) return null;
  if (lines.length === 0) return <p>{t('noLines')}</p>;
  const country = countryOf(lines, chosen);
  const countries = countriesOf(lines);
  const nameOf = new Intl.DisplayNames([locale], { type: 'region' });
  function choose(code: string) {
    // biome-ignore lint/suspicious/noDocumentCookie: the help pages, which have no script, read it as a cookie
    document.cookie = choiceOf(code);
    setChosen(code);
  }
  return (
    <>
      <ul className="my-1 flex flex-wrap gap-x-5">
        {linesFor(lines, country, locale, kinds)
          .slice(0, most)
          .map(({ id, name, call, write }) => (
            <li key={id}>
              <a
                href={call ? `tel:${dialled(call)}` : `sms:${dialled(write ?? '')}`}
                className="link inline-flex min-h-11 items-center font-semibold"
              >
                {name}: {call ?? write}
              </a>
            </li>
          ))}
      </ul>
      {countries.length > 1 && (
        <fieldset className="flex flex-wrap items-center gap-2 noscript:hidden">
          <legend className="float-left mr-1 text-sm">{t('numbersFor')}</legend>
          {countries.map((code) => (
            <Button
              key={code}
              size="small"
              tone={code === country ? 'plain' : 'quiet'}
              aria-pressed={code === country}
              onClick={() => choose(code)}
            >
              {nameOf.of(code) ?? code}
            </Button>
          ))}
        </fieldset>
      )}
    </>
  );
}

const dialled = (number: string) => number.replace(/[^0-9+]/g, '');
