import { getTranslations } from 'next-intl/server';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Empty } from '@/app/_ui/empty';
import { Moment } from '@/app/_ui/moment';
import { Page, Section } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';
import { LiveWatch } from '@/app/_watch/live-watch';
import { Debrief } from './debrief';
import { DutyForms } from './duty-forms';

type Waiting = Awaited<ReturnType<typeof api.watch.page>>['open'][number];

export default async function WatchPage() {
  const [t, { open, toAsk, serving, debrief, wishes }] = await Promise.all([getTranslations('watch'), api.watch.page()]);
  const own = serving.find(({ isMe }) => isMe);
  return (
    <Page title={t('page.title')} lead={t('page.lead')}>
      <LiveWatch />
      <Debrief own={debrief} wishes={wishes} />
      {open.length === 0 && <Empty title={t('page.emptyTitle')}>{t('page.empty')}</Empty>}
      <ol className="flex flex-col gap-4 empty:hidden">
        {open.map((alert) => (
          <Card as="li" key={alert.id}>
            <Waits alert={alert} />
            {!alert.takenBy && (
              <p className={alert.isLate ? 'font-semibold text-alert' : 'text-ink-soft'}>
                {t(alert.isLate ? 'page.late' : 'page.by')} <Moment at={alert.byAt} /> · {t('page.calls', { count: alert.calls })}
              </p>
            )}
            <LinkButton href={`/watch/${alert.id}`} tone="primary" className="self-start">
              {t('page.open')}
            </LinkButton>
          </Card>
        ))}
      </ol>
      <Section title={t('duty.title')} actions={<LinkButton href="/watch/roster">{t('duty.roster')}</LinkButton>}>
        {serving.length === 0 && <p>{t('duty.none')}</p>}
        <ul className="flex flex-col gap-1 empty:hidden">
          {serving.map(({ id, handle, endsAt }) => (
            <li key={id}>
              {t('duty.until', { handle })} <Moment at={endsAt} />
            </li>
          ))}
        </ul>
        <DutyForms isServing={own !== undefined} />
        <p className="text-sm text-ink-soft">{t('duty.rest')}</p>
      </Section>
      <Section title={t('page.follow')}>
        {toAsk.length === 0 && <p className="text-ink-soft">{t('page.followEmpty')}</p>}
        <ul className="flex flex-col gap-4 empty:hidden">
          {toAsk.map((alert) => (
            <Card as="li" key={alert.id}>
              <Waits alert={alert} />
              <p>
                {t('alert.followDue')}: {alert.followUpAt && <Moment at={alert.followUpAt} />}
              </p>
              <LinkButton href={`/watch/${alert.id}`} className="self-start">
                {t('page.open')}
              </LinkButton>
            </Card>
          ))}
        </ul>
      </Section>
    </Page>
  );
}

async function Waits({
  alert: { severity, classes, targetKind, groupName, isMine, takenBy, openedAt },
}: {
  alert: Omit<Waiting, 'byAt' | 'isLate'>;
}) {
  const t = await getTranslations('watch');
  const word = (name: string) =>
    t(t.has(`alert.class.${name}` as 'alert.class.other') ? (`alert.class.${name}` as 'alert.class.other') : 'alert.class.other');
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong className="text-alert">{t(`page.${severity}`)}</strong>
        {classes.map((name) => (
          <Tag key={name}>{word(name)}</Tag>
        ))}
      </p>
      <p className="text-sm text-ink-soft">
        {targetKind === 'message' ? t('page.message') : t('page.inGroup', { group: groupName ?? '' })} · <Moment at={openedAt} />
      </p>
      <p>{isMine ? t('page.mine') : takenBy ? t('page.takenBy', { by: takenBy }) : t('page.nobody')}</p>
    </div>
  );
}
