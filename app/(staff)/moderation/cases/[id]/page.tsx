import Link from 'next/link';
import { getFormatter, getNow, getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { keyWords } from '@/app/_moderation/key-words';
import { Keys } from '@/app/_moderation/keys';
import { LiveCase } from '@/app/_moderation/live-cases';
import { Noticed } from '@/app/_moderation/noticed';
import { OpenAlias } from '@/app/_moderation/open-alias';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import { Page, Section } from '@/app/_ui/page';
import { ActsDone } from './acts-done';
import { Course, Standing } from './course';
import { Decide } from './decide';
import { Decisions } from './decisions';
import { Evidence } from './evidence';
import { Reports } from './reports';

export default async function CasePage({ params, searchParams }: PageProps<'/moderation/cases/[id]'>) {
  const [{ id }, { late }] = await Promise.all([params, searchParams]);
  const [found, replies, mine] = await Promise.all([api.moderation.case({ caseId: id }), api.moderation.replies(), api.groups.mine()]);
  const groups = mine.filter(({ status }) => status === 'joined');
  const [t, work, log, noticed, format, now] = await Promise.all([
    getTranslations('moderation.case'),
    getTranslations('moderation.work'),
    getTranslations('moderation.log'),
    getTranslations('moderation.noticed'),
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
      actions={
        <LinkButton href="/moderation" data-key="u">
          {t('back')}
        </LinkButton>
      }
      aside={<Decide found={found} replies={replies} groups={groups} />}
    >
      <LiveCase caseId={found.id} />
      <Keys words={await keyWords(['c', 'n', 'd', 'm', 'u'])} />
      {late && found.decisions[0] && <Notice>{t('late', { by: found.decisions[0].decidedBy ?? t('somebody') })}</Notice>}
      <Standing found={found} />
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
      <Evidence found={found} />
      {found.isAlias && found.can.openAlias && (
        <Words of={['reading']}>
          <OpenAlias postId={found.targetId} />
        </Words>
      )}
      {found.noticed.length > 0 && (
        <Section title={noticed('inCase')}>
          <Noticed noticed={found.noticed} />
        </Section>
      )}
      <ActsDone title={work('acts')} acts={found.acts} from={{ caseId: found.id }} />
      <Course found={found} />
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
