import Link from 'next/link';
import { getFormatter, getNow, getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { LiveCase } from '@/app/_moderation/live-cases';
import { OpenAlias } from '@/app/_moderation/open-alias';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import { Page, Section } from '@/app/_ui/page';
import { ActsDone, Course, Standing } from './course';
import { Decide } from './decide';
import { Decisions } from './decisions';
import { Evidence } from './evidence';
import { Reports } from './reports';

export default async function CasePage({ params }: PageProps<'/moderation/cases/[id]'>) {
  const { id } = await params;
  const [found, replies] = await Promise.all([api.moderation.case({ caseId: id }), api.moderation.replies()]);
  const [t, log, format, now] = await Promise.all([
    getTranslations('moderation.case'),
    getTranslations('moderation.log'),
    getFormatter(),
    getNow(),
  ]);
  const when = format.relativeTime(found.openedAt, now);
  const lead =
    found.targetKind === 'message'
      ? t('leadMessage', { when })
      : t('lead', { when, group: found.group?.name ?? log(found.targetKind === 'post' ? 'noGroup' : 'site') });
  return (
    <Page
      title={t(`kinds.${found.targetKind}`)}
      lead={lead}
      width="wide"
      actions={<LinkButton href="/moderation">{t('back')}</LinkButton>}
      aside={
        <Words of={['moderation']}>
          <Decide found={found} replies={replies} />
        </Words>
      }
    >
      <LiveCase caseId={found.id} />
      <Words of={['moderation']}>
        <Standing found={found} />
      </Words>
      {found.isDanger && found.status === 'open' && (
        <Notice tone="alert" title={t('dangerTitle')}>
          {t('danger')}{' '}
          <Link prefetch={false} href="/help/now" className="link">
            {t('dangerLink')}
          </Link>
        </Notice>
      )}
      {found.decisions.length > 0 && (
        <Section title={t('decisions')}>
          <Decisions decisions={found.decisions} />
        </Section>
      )}
      <Words of={['moderation']}>
        <Evidence found={found} />
      </Words>
      {found.isAlias && found.can.openAlias && (
        <Words of={['reading']}>
          <OpenAlias postId={found.targetId} />
        </Words>
      )}
      <Words of={['moderation']}>
        <ActsDone found={found} />
        <Course found={found} />
      </Words>
      <Section title={t('reports', { count: found.reports.length })}>
        <Reports reports={found.reports} />
      </Section>
      {found.earlier.length > 0 && (
        <Section title={t('earlier')}>
          <Decisions decisions={found.earlier} withLinks />
        </Section>
      )}
    </Page>
  );
}
