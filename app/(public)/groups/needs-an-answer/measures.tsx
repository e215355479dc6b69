import { getTranslations } from 'next-intl/server';
import { api } from '@/app/_trpc/server';
import { Card } from '@/app/_ui/card';
import { Section } from '@/app/_ui/page';

/** For moderators: how long people wait for a first answer, where there are enough to say. */
export async function Measures() {
  const [{ medianMinutes, waiting, hours, days, isMore, scope }, t] = await Promise.all([
    api.reading.answers(),
    getTranslations('reading.waiting'),
  ]);
  const inWords = (minutes: number) => (minutes < 90 ? t('minutes', { count: minutes }) : t('hours', { count: Math.round(minutes / 60) }));
  return (
    <Section title={t(`measures.${scope}`)}>
      <Card>
        <p>{medianMinutes === null ? t('tooFew', { days }) : t('median', { time: inWords(medianMinutes), days })}</p>
        <p>{isMore ? t('longest', { hours }) : t('long', { count: waiting, hours })}</p>
      </Card>
    </Section>
  );
}
