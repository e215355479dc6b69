import { ArrowDown, ArrowUp } from 'lucide-react';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { changeRanking, setFillsUp, setLooking } from '@/app/_sponsorship/actions';
import { api } from '@/app/_trpc/server';
import { Button, LinkButton } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { Mark } from '@/app/_ui/mark';
import { Page, Section } from '@/app/_ui/page';

type Ranking = NonNullable<Awaited<ReturnType<typeof api.sponsorship.ranking>>>;

/** Whom one would like, in order, for the next round. All of it works without JavaScript. */
export default async function ListPage() {
  const [t, ranking] = await Promise.all([getTranslations('seeking.list'), api.sponsorship.ranking()]);
  if (!ranking) redirect('/sponsors/seek');
  return (
    <Page title={t('title')} lead={t('lead')}>
      {ranking.sponsors.length === 0 ? (
        <Empty title={t('none')} action={<LinkButton href="/sponsors">{t('see')}</LinkButton>}>
          {t('noneText')}
        </Empty>
      ) : (
        <Ranked sponsors={ranking.sponsors} />
      )}
      {ranking.sponsors.length > 0 && <p className="max-w-measure">{t('talkFirst')}</p>}
      <Section title={t('fill')}>
        <p className="max-w-measure">{t(ranking.fillsUp ? 'fillYes' : 'fillNo')}</p>
        <One action={setFillsUp} name="fillsUp" value={ranking.fillsUp ? 'no' : 'yes'}>
          {t(ranking.fillsUp ? 'onlyMine' : 'addOthers')}
        </One>
      </Section>
      <Section title={t('rest')}>
        <p className="max-w-measure">{t(ranking.isPaused ? 'restYes' : 'restNo')}</p>
        <One action={setLooking} name="looks" value={ranking.isPaused ? 'yes' : 'no'}>
          {t(ranking.isPaused ? 'lookAgain' : 'pause')}
        </One>
      </Section>
    </Page>
  );
}

function One({
  action,
  name,
  value,
  children,
}: {
  action: (form: FormData) => Promise<void>;
  name: string;
  value: string;
  children: ReactNode;
}) {
  return (
    <form action={action}>
      <Button type="submit" name={name} value={value}>
        {children}
      </Button>
    </form>
  );
}

function Ranked({ sponsors }: { sponsors: Ranking['sponsors'] }) {
  const t = useTranslations('seeking.list');
  return (
    <ol className="flex flex-col overflow-hidden rounded-card border border-line bg-surface">
      {sponsors.map(({ id, handle }, at) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line px-4 py-2 not-last:border-b sm:px-5"
        >
          <span className="flex min-w-0 items-center gap-3">
            <span className="w-6 shrink-0 text-center font-semibold tabular-nums">{at + 1}</span>
            <Mark of={handle} />
            <Link href={`/sponsors/${handle}`} className="inline-flex min-h-11 items-center break-all underline-offset-4 hover:underline">
              {handle}
            </Link>
          </span>
          <form action={changeRanking} className="flex gap-1">
            <input type="hidden" name="sponsorId" value={id} />
            {at > 0 && (
              <Button type="submit" tone="quiet" name="move" value="up" aria-label={t('up', { name: handle })}>
                <ArrowUp aria-hidden size={20} strokeWidth={1.75} />
              </Button>
            )}
            {at < sponsors.length - 1 && (
              <Button type="submit" tone="quiet" name="move" value="down" aria-label={t('down', { name: handle })}>
                <ArrowDown aria-hidden size={20} strokeWidth={1.75} />
              </Button>
            )}
            <Button type="submit" tone="quiet" name="move" value="out" aria-label={t('out', { name: handle })}>
              {t('takeOff')}
            </Button>
          </form>
        </li>
      ))}
    </ol>
  );
}
