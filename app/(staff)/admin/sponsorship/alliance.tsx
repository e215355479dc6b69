import { useFormatter, useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';
import { Bars } from '@/app/_ui/bars';

type Parts = { sums: Awaited<ReturnType<typeof api.pairs.alliance>>; lasting: Awaited<ReturnType<typeof api.sponsorship.lasting>> };

/** How pairs do by their own answers, and whether the score told who lasts. What could point at anybody is left out. */
export function Alliance({ sums, lasting }: Parts) {
  const t = useTranslations('rounds');
  const words = useTranslations('words');
  const format = useFormatter();
  const points = (mean: number | null) => (mean === null ? t('tooFew') : format.number(mean, { maximumFractionDigits: 0 }));
  return (
    <>
      {sums.map(({ kind, answered, touch, safe, wish }) => (
        <section key={kind} className="flex flex-col gap-3">
          <h3 className="text-lg">{words(`checkInKinds.${kind}`)}</h3>
          <p className="text-ink-soft">{answered === null ? t('tooFew') : t('answered', { count: answered })}</p>
          {answered !== null && (
            <div className="grid gap-6 lg:grid-cols-3">
              <Question name="touch" cells={touch?.map(({ word, count }) => ({ label: words(`touchAnswers.${word}`), value: count }))} />
              <Question name="safe" cells={safe?.map(({ word, count }) => ({ label: words(`safeAnswers.${word}`), value: count }))} />
              <Question name="wish" cells={wish?.map(({ word, count }) => ({ label: words(`wishAnswers.${word}`), value: count }))} />
            </div>
          )}
        </section>
      ))}
      <section className="flex flex-col gap-2">
        <h3 className="text-lg">{t('lasting')}</h3>
        <p className="max-w-measure text-ink-soft">{t('lastingText')}</p>
        <ul className="list-disc pl-5 tabular-nums">
          {lasting.map(({ days, lasted, parted }) => (
            <li key={days}>{t('lastingLine', { days, lasted: points(lasted), parted: points(parted) })}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Question({ name, cells }: { name: 'touch' | 'safe' | 'wish'; cells?: { label: string; value: number }[] }) {
  const t = useTranslations('rounds');
  const q = useTranslations('pairs.checkIn');
  if (!cells)
    return (
      <p>
        <span className="font-semibold">{q(name)}</span> <span className="text-ink-soft">{t('tooFew')}</span>
      </p>
    );
  return <Bars caption={q(name)} unit={t('answersUnit')} bars={cells} />;
}
