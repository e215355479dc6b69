import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { Empty } from '@/app/_ui/empty';
import { More } from '@/app/_ui/more';
import { Notice } from '@/app/_ui/notice';
import { Page } from '@/app/_ui/page';
import { FindUnanswered } from '@/server/discussions/input';
import { Measures } from './measures';
import { OfferButton } from './offer-button';
import { WaitingThread } from './waiting-thread';

export default async function NeedsAnAnswerPage({ searchParams }: PageProps<'/groups/needs-an-answer'>) {
  const [{ isHelper, can }, asked, t] = await Promise.all([api.reading.helping(), searchParams, getTranslations('reading.waiting')]);
  return (
    <Page title={t('title')} lead={t('lead')} aside={can.measure && <Measures />}>
      <Words>
        {!can.find && (
          <Notice title={t('offerTitle')}>
            <p>{t('offer')}</p>
            <div className="mt-4">
              <OfferButton isOffered={true} tone="primary">
                {t('offerYes')}
              </OfferButton>
            </div>
          </Notice>
        )}
        {can.find && <Waiting after={FindUnanswered.parse(asked).after} />}
        {isHelper && <Offered />}
      </Words>
    </Page>
  );
}

async function Waiting({ after }: { after?: string }) {
  const [{ threads, next }, t] = await Promise.all([api.reading.waiting({ after }), getTranslations('reading.waiting')]);
  if (threads.length === 0) return <Empty title={t('emptyTitle')}>{t('empty')}</Empty>;
  return (
    <>
      <ol className="divide-y divide-line rounded-card border border-line bg-surface">
        {threads.map((thread) => (
          <WaitingThread key={thread.id} thread={thread} />
        ))}
      </ol>
      {next && <More href={`/groups/needs-an-answer?after=${next}`}>{t('more')}</More>}
    </>
  );
}

function Offered() {
  const t = useTranslations('reading.waiting');
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-4 text-ink-soft">
      <p>{t('offered')}</p>
      <OfferButton isOffered={false} tone="quiet">
        {t('offerNo')}
      </OfferButton>
    </div>
  );
}
