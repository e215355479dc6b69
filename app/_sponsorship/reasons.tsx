import { useFormatter, useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';

type Found = Extract<Awaited<ReturnType<typeof api.sponsorship.sponsors>>, { hasWishes: true }>['sponsors'][number];
type Fit = Found['fit'];

/** What speaks for the two of them, in words. Only what they have in common. */
export function Reasons({ handle, fit }: { handle: string; fit: Fit }) {
  const t = useTranslations('sponsorship.reasons');
  const words = useTranslations('words');
  const format = useFormatter();
  const lived = fit.experiences.map((experience) => inSentence(words(`experiences.${experience}`)));
  const ways = fit.pathways.map((pathway) => words(`pathways.${pathway}`));
  return (
    <p>
      {t('hours', { hours: Math.floor(fit.hoursPerWeek) })}{' '}
      {lived.length > 0 ? t('lived', { name: handle, list: format.list(lived) }) : t('way', { list: format.list(ways) })}{' '}
      {fit.isStyleWished ? t('style') : fit.interests.length > 0 && t('interests', { list: format.list(fit.interests) })}
    </p>
  );
}

/** The parts of the score, for those who want to know how the order came about. */
export function ScoreParts({ fit, handle }: { fit: Fit; handle: string }) {
  const t = useTranslations('sponsorship.score');
  return (
    <details className="text-sm">
      <summary className="inline-flex min-h-11 items-center rounded-control font-semibold text-moss underline-offset-4 hover:underline">
        {t('open')}
      </summary>
      <p className="max-w-measure text-ink-soft">{t('text')}</p>
      <table className="mt-2 tabular-nums">
        <caption className="sr-only">{t('caption', { name: handle })}</caption>
        <tbody>
          {parts.map((part) => (
            <tr key={part} className="border-b border-line">
              <th scope="row" className="py-1 pr-6 text-left font-normal">
                {t(`parts.${part}`)}
              </th>
              <td className="py-1 text-right whitespace-nowrap">{t('of', { points: fit.score.parts[part], most: fit.weights[part] })}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" className="py-1 pr-6 text-left font-semibold">
              {t('total')}
            </th>
            <td className="py-1 text-right font-semibold whitespace-nowrap">{t('of', { points: fit.score.total, most: 100 })}</td>
          </tr>
        </tbody>
      </table>
    </details>
  );
}

const parts = ['sharedTime', 'pathway', 'livedExperience', 'style', 'reliability', 'openPlaces', 'interests'] as const;

/** A label as it stands inside a sentence; abbreviations stay as they are. */
const inSentence = (label: string) => (/^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1));
