import { useFormatter, useTranslations } from 'next-intl';
import { comeBack, openCircle, rest, stepDown, takeABreak } from '@/app/_sponsoring/actions';
import { OneTap } from '@/app/_sponsoring/one-tap';
import type { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import { Section } from '@/app/_ui/page';
import { AskReferenceForm } from './reference-forms';
import { ShiftTime } from './shift-time';
import { PromiseForm, TrainingForm } from './training';

type Standing = NonNullable<Awaited<ReturnType<typeof api.sponsorship.standing>>>;

/** What comes next for somebody who would like to sponsor, or has just begun. */
export function Next({ standing }: { standing: Standing }) {
  const t = useTranslations('sponsoring');
  const format = useFormatter();
  const { status, isTrained, probationEndsAt } = standing;
  const step = status === 'training' && isTrained ? 'trained' : status;
  if (step === 'active' || step === 'paused' || step === 'retired' || step === 'suspended') return null;
  return (
    <Section title={t('next.title')}>
      {standing.declinedWords && (
        <blockquote className="max-w-measure border-l-2 border-line pl-4 whitespace-pre-line">{standing.declinedWords}</blockquote>
      )}
      <p className="max-w-measure">
        {t(`steps.${step}`, { day: probationEndsAt ? format.dateTime(probationEndsAt, { dateStyle: 'long' }) : '' })}
      </p>
      {(status === 'applied' || status === 'vetting') && <References asked={standing.asked} />}
      {step === 'training' && (
        <>
          <p className="max-w-measure text-ink-soft">{t('training.lead')}</p>
          <TrainingForm />
        </>
      )}
    </Section>
  );
}

function References({ asked }: { asked: Standing['asked'] }) {
  const t = useTranslations('sponsoring.references');
  return (
    <>
      <h3 className="text-lg">{t('title')}</h3>
      <p className="max-w-measure text-ink-soft">{t('lead')}</p>
      <ul className="list-disc pl-5">
        {asked.map(({ handle, isGiven }) => (
          <li key={handle}>{t(isGiven ? 'given' : 'asked', { name: handle })}</li>
        ))}
      </ul>
      <AskReferenceForm />
    </>
  );
}

/** What a sponsor carries, where they are looked after, and how they rest. One tap each, also without JavaScript. */
export function Care({ standing, leads }: { standing: Standing; leads: Awaited<ReturnType<typeof api.contacts.myCircle>> }) {
  const t = useTranslations('sponsoring');
  const words = useTranslations('sponsorship.offer');
  const acts = useTranslations('sponsorship.acts');
  const { status, walking, waiting, meanwhile, circle, talkAt, hasPromised } = standing;
  const wait = useTranslations('pairs.circle');
  const isOnABreak = status === 'paused';
  if (status !== 'probation' && status !== 'active' && !isOnABreak) return null;
  return (
    <>
      {!hasPromised && (
        <Section title={t('conduct.title')}>
          <p className="max-w-measure">{t('conduct.due')}</p>
          <PromiseForm />
        </Section>
      )}
      <Section title={words('breakTitle')}>
        {isOnABreak ? <Notice>{words('onABreak')}</Notice> : <p className="max-w-measure">{words('breakText')}</p>}
        {(!isOnABreak || hasPromised) && (
          <OneTap action={isOnABreak ? comeBack : takeABreak} tone={isOnABreak ? 'primary' : 'plain'}>
            {acts(isOnABreak ? 'resume' : 'pause')}
          </OneTap>
        )}
      </Section>
      <Section title={t('load.title')}>
        <ul className="list-disc pl-5">
          <li>{t('load.walking', { count: walking })}</li>
          <li>{t('load.waiting', { count: waiting })}</li>
          <li>{t('load.meanwhile', { count: meanwhile })}</li>
        </ul>
        <p className="max-w-measure text-ink-soft">{t('load.text')}</p>
        {talkAt && (
          <p className="max-w-measure">
            <ShiftTime from={talkAt} to={new Date(talkAt.getTime() + 90 * 60_000)} words={t.raw('load.talk')} />
          </p>
        )}
        <p className="flex flex-wrap gap-2">
          {circle && <LinkButton href={`/groups/${circle}`}>{t('load.circle')}</LinkButton>}
          <LinkButton href="/sponsors/roster">{t('load.roster')}</LinkButton>
        </p>
      </Section>
      {!isOnABreak && (
        <Section title={wait('leadTitle')}>
          <p className="max-w-measure">{wait('leadText')}</p>
          {leads ? (
            <p>
              <LinkButton href={`/groups/${leads.slug}`}>{wait('open')}</LinkButton>
            </p>
          ) : (
            <OneTap action={openCircle} given={{ name: wait('name'), description: wait('description') }}>
              {wait('lead')}
            </OneTap>
          )}
        </Section>
      )}
      <Section title={t('setback.title')}>
        <p className="max-w-measure">{t('setback.text')}</p>
        <div className="flex flex-wrap gap-2">
          <OneTap action={rest}>{t('setback.do')}</OneTap>
          <LinkButton href="/help/now" prefetch={false} tone="quiet">
            {t('setback.help')}
          </LinkButton>
        </div>
        <details>
          <summary className="inline-flex min-h-11 items-center font-semibold text-moss underline-offset-4 hover:underline">
            {t('setback.stepDown')}
          </summary>
          <p className="mb-3 max-w-measure">{t('setback.stepDownText')}</p>
          <OneTap action={stepDown}>{t('setback.yes')}</OneTap>
        </details>
      </Section>
    </>
  );
}
