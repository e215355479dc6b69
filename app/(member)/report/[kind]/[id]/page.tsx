import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { ReportForm } from '@/app/_moderation/report';
import { Snapshot } from '@/app/_moderation/snapshot';
import { api } from '@/app/_trpc/server';
import { Page } from '@/app/_ui/page';
import { ReportTarget } from '@/server/moderation/input';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reporting'))('open') };
}

export default async function ReportPage({ params }: PageProps<'/report/[kind]/[id]'>) {
  const { kind, id } = await params;
  const asked = ReportTarget.safeParse({ targetKind: kind, targetId: decodeURIComponent(id) });
  if (!asked.success) notFound();
  const t = await getTranslations('reporting');
  const { snapshot } = await api.moderation.reportable(asked.data);
  return (
    <Page title={t(`title.${asked.data.targetKind}`)} lead={t('lead')}>
      {snapshot.text && snapshot.author ? (
        <Snapshot author={snapshot.author} text={snapshot.text} warning={snapshot.contentWarning} />
      ) : (
        <p className="text-lg font-semibold break-words">{snapshot.author || snapshot.thread}</p>
      )}
      <Words of={['reporting']}>
        <ReportForm {...asked.data} />
      </Words>
    </Page>
  );
}
