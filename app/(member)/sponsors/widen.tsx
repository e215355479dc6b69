import { useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Section } from '@/app/_ui/page';

type Parts = Pick<Extract<Awaited<ReturnType<typeof api.sponsorship.sponsors>>, { hasWishes: true }>, 'widen'>;

/** What would bring more people into the list. An offer, not a wish list of the site's. */
export function Widen({ widen }: Parts) {
  const t = useTranslations('sponsorship.widen');
  const words = useTranslations('words.pathways');
  if (widen.pathways.length === 0 && widen.hours === 0) return null;
  return (
    <Section title={t('title')}>
      <ul className="list-disc pl-5">
        {widen.pathways.map(({ pathway, count }) => (
          <li key={pathway}>{t('pathway', { count, pathway: words(pathway) })}</li>
        ))}
        {widen.hours > 0 && <li>{t('hours', { count: widen.hours })}</li>}
      </ul>
      <p>
        <LinkButton href="/sponsors/seek">{t('change')}</LinkButton>
      </p>
    </Section>
  );
}
