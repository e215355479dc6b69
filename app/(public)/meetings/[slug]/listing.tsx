import type { inferRouterOutputs } from '@trpc/server';
import { useTranslations } from 'next-intl';
import { Section } from '@/app/_ui/page';
import type { AppRouter } from '@/server/api/root';

export type OneMeeting = inferRouterOutputs<AppRouter>['meetings']['get'];

export function Notes({ meeting: { notes } }: { meeting: OneMeeting }) {
  const t = useTranslations('meetings');
  if (!notes) return null;
  return (
    <Section title={t('notes')}>
      <p className="max-w-measure break-words whitespace-pre-line">{notes}</p>
    </Section>
  );
}
