import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { ReportForm, Thanks } from '@/app/_moderation/report';
import { ReportLink } from '@/app/_moderation/report-link';
import { Snapshot } from '@/app/_moderation/snapshot';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Page } from '@/app/_ui/page';
import { ReportTarget } from '@/server/moderation/input';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reporting'))('open') };
}

export default async function ReportPage({ params, searchParams }: PageProps<'/report/[kind]/[id]'>) {
  const [{ kind, id }, { sent }] = await Promise.all([params, searchParams]);
  const asked = ReportTarget.safeParse({ targetKind: kind, targetId: decodeURIComponent(id) });
  if (!asked.success) notFound();
  const t = await getTranslations('reporting');
  const { snapshot, isAnonymous } = await api.moderation.reportable(asked.data);
  const isSaid = asked.data.targetKind === 'post' || asked.data.targetKind === 'thread';
  return (
    <Page title={t(`title.${asked.data.targetKind}`)} lead={t('lead')}>
      {snapshot.text && snapshot.author ? (
        <Snapshot author={snapshot.author} text={snapshot.text} warning={snapshot.contentWarning} />
      ) : (
        <p className="text-lg font-semibold break-words">{snapshot.author || snapshot.thread}</p>
      )}
      <Words of={['reporting']}>
        {sent ? (
          <>
            <Thanks />
            <LinkButton href="/me/reports" className="self-start">
              {t('mine')}
            </LinkButton>
          </>
        ) : (
          <ReportForm {...asked.data} />
        )}
      </Words>
      {isSaid && snapshot.author && !isAnonymous && <ReportLink targetKind="person" targetId={snapshot.author} />}
    </Page>
  );
}
