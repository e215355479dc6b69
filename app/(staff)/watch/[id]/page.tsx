import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Moment } from '@/app/_ui/moment';
import { Page, Section } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';
import { LiveOwn, LiveWatch } from '@/app/_watch/live-watch';
import { Presence } from '@/app/_watch/presence';
import { AlertActs } from './alert-acts';
import { OwnAnswer, WriteBack } from './own-answer';

type Told = Awaited<ReturnType<typeof api.watch.alert>>;

/** One alert: for staff all that was done, for the person it is about the question they are asked. */
export default async function AlertPage({ params }: PageProps<'/watch/[id]'>) {
  const { id } = await params;
  const told = await api.watch.alert({ alertId: id });
  return told.kind === 'own' ? <Own told={told} /> : <ForStaff told={told} />;
}

async function Own({ told: { id, question, answer, closedAt, mayWrite, talk, presence } }: { told: Extract<Told, { kind: 'own' }> }) {
  const t = await getTranslations('watch.own');
  const isAsked = question !== null && closedAt === null;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <LiveOwn />
      {!isAsked && talk.length === 0 && <p>{t(closedAt ? 'over' : 'none')}</p>}
      {isAsked && <OwnAnswer key={question} alertId={id} question={question} answer={answer} />}
      {(talk.length > 0 || mayWrite) && (
        <Section title={t('talk')}>
          <ol className="flex flex-col gap-3 empty:hidden">
            {talk.map(({ id, kind, by, words, doneAt }) => (
              <Card as="li" key={id}>
                <p className="text-sm text-ink-soft">
                  {kind === 'wroteBack' ? t('you') : t('from', { by: by ?? '' })} · <Moment at={doneAt} />
                </p>
                <p className="whitespace-pre-wrap break-words">{words}</p>
              </Card>
            ))}
          </ol>
          {mayWrite && <WriteBack alertId={id} />}
        </Section>
      )}
      {closedAt === null && (
        <Words of={['discussions']}>
          <Presence presence={presence} />
        </Words>
      )}
      <a href="/help/now" className="link inline-flex min-h-11 items-center font-semibold">
        {t('help')}
      </a>
    </Page>
  );
}

async function ForStaff({ told }: { told: Extract<Told, { kind: 'staff' }> }) {
  const t = await getTranslations('watch');
  const word = (name: string) =>
    t(t.has(`alert.class.${name}` as 'alert.class.other') ? (`alert.class.${name}` as 'alert.class.other') : 'alert.class.other');
  const { severity, classes, openedAt, takenBy, secondBy, isMine, closedAt, followedUpAt, followUpAt, question, answer } = told;
  return (
    <Page title={t('alert.title')} actions={<LinkButton href="/watch">{t('alert.back')}</LinkButton>}>
      <LiveWatch />
      <div className="flex flex-col gap-2">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <strong className="text-alert">{t(`page.${severity}`)}</strong>
          {classes.map((name) => (
            <Tag key={name}>{word(name)}</Tag>
          ))}
        </p>
        <p>
          {t('alert.opened')} <Moment at={openedAt} />
          {!takenBy && !closedAt && (
            <>
              {' '}
              · {t(told.isLate ? 'page.late' : 'page.by')} <Moment at={told.byAt} />
            </>
          )}
        </p>
        <p className="font-semibold">{isMine ? t('page.mine') : takenBy ? t('page.takenBy', { by: takenBy }) : t('page.nobody')}</p>
        {question && <p>{t(`alert.${answer ?? 'asked'}_${question}`)}</p>}
        {severity === 'S0' && !secondBy && !closedAt && <p className="text-alert">{t('alert.needsSecond')}</p>}
        {closedAt && (
          <p>
            {followedUpAt ? t('alert.followDone') : t('alert.followDue')}: {followUpAt && <Moment at={followUpAt} />}
          </p>
        )}
      </div>
      <Wrote told={told} />
      <AlertActs
        alertId={told.id}
        can={told.can}
        state={{
          isMine,
          isTaken: takenBy !== null,
          hasSecond: secondBy !== null,
          isClosed: closedAt !== null,
          isFollowedUp: followedUpAt !== null,
          isEmergency: severity === 'S0',
          mayWrite: told.mayWrite,
          waitsWrite: question === 'write' && answer === null,
          waitsCall: question === 'call' && answer === null,
          isSecond: told.isSecond,
        }}
      />
      <Section title={t('alert.steps')}>
        <ol className="flex flex-col gap-2">
          {told.steps.map(({ id, kind, by, words, doneAt }) => (
            <li key={id}>
              <span>{t(`alert.step.${kind}`, { by: by ?? t('alert.site') })}</span>{' '}
              <span className="text-sm text-ink-soft">
                · <Moment at={doneAt} />
              </span>
              {words && <p className="whitespace-pre-wrap break-words">{words}</p>}
            </li>
          ))}
        </ol>
      </Section>
    </Page>
  );
}

/** What was written, folded away until it is wanted; of a private message the rules alone. */
async function Wrote({ told: { targetKind, body, author, place, fired } }: { told: Extract<Told, { kind: 'staff' }> }) {
  const t = await getTranslations('watch.alert');
  return (
    <Section title={t('why')}>
      <ul className="flex flex-col gap-1">
        {fired.map(({ rule, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={at}>
            <code className="text-sm">{rule}</code>
            {text && <> · “{text}”</>}
          </li>
        ))}
      </ul>
      {targetKind === 'message' ? (
        <p className="text-ink-soft">{t('messageNote')}</p>
      ) : (
        <details className="rounded-card border border-line bg-surface p-4">
          <summary className="min-h-11 cursor-pointer font-semibold">{t('show')}</summary>
          <p className="text-sm text-ink-soft">{author && t('by', { author })}</p>
          <p className="whitespace-pre-wrap break-words">{body ?? t('deleted')}</p>
          {place && (
            <a href={place} className="link inline-flex min-h-11 items-center">
              {t('place')}
            </a>
          )}
        </details>
      )}
    </Section>
  );
}
