import { useFormatter, useTranslations } from 'next-intl';
import { clearCall, removeStep, renew, someoneElse, takeBackItem, tickStep } from '@/app/_sponsoring/actions';
import { OneTap } from '@/app/_sponsoring/one-tap';
import type { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Notice } from '@/app/_ui/notice';
import { Section } from '@/app/_ui/page';
import { CallForm } from './call-form';
import { CheckInForm } from './check-in-form';
import { ShareForm, StepForm } from './share-form';

type Space = NonNullable<Awaited<ReturnType<typeof api.pairs.get>>>;
type Parts = { id: string; name: string; space: Space };

/** All that two people have while they walk together. */
export function PairSpace({ id, name, space }: Parts) {
  const t = useTranslations('pairs.space');
  const format = useFormatter();
  return (
    <>
      {space.said && <Said said={space.said} />}
      {space.checkIn && <CheckIn id={space.checkIn.id} name={name} />}
      <Section title={t('talkTitle')}>
        <p className="max-w-measure">{t('talkText')}</p>
        {space.conversationId && (
          <p>
            <LinkButton href={`/messages/${space.conversationId}`} tone="primary">
              {t('talk', { name })}
            </LinkButton>
          </p>
        )}
        {space.isTrial && (
          <p className="max-w-measure text-ink-soft">{t('trial', { day: format.dateTime(space.trialEndsAt, { dateStyle: 'long' }) })}</p>
        )}
      </Section>
      {space.mayRenew && (
        <Section title={t('renewTitle')}>
          <p className="max-w-measure">{t('renewText')}</p>
          <OneTap action={renew} given={{ sponsorshipId: id }} tone="primary">
            {t('renew')}
          </OneTap>
        </Section>
      )}
      {space.haveRenewed && <Notice tone="good">{t('renewed', { name })}</Notice>}
      {space.mayHaveOther && (
        <Section title={t('otherTitle')}>
          <p className="max-w-measure">{t('otherText')}</p>
          <OneTap action={someoneElse} given={{ sponsorshipId: id }}>
            {t('other')}
          </OneTap>
        </Section>
      )}
      <Call id={id} space={space} />
      <Steps id={id} space={space} />
      <Items id={id} name={name} space={space} />
    </>
  );
}

function CheckIn({ id, name }: { id: string; name: string }) {
  const t = useTranslations('pairs.checkIn');
  return (
    <Card as="section">
      <h2 className="text-xl">{t('title')}</h2>
      <p className="max-w-measure text-ink-soft">{t('lead', { name })}</p>
      <CheckInForm key={id} checkInId={id} />
    </Card>
  );
}

const Said = ({ said }: { said: 'thanks' | 'talk' }) => <Notice tone="good">{useTranslations('pairs.checkIn')(said)}</Notice>;

/** The next talk, on the clock of each of the two. */
function Call({ id, space }: Omit<Parts, 'name'>) {
  const t = useTranslations('pairs.call');
  const format = useFormatter();
  const { nextCallAt, sponsorZone, sponseeZone } = space;
  const zones = [...new Set([sponsorZone, sponseeZone ?? sponsorZone])];
  const own = space.amSponsor ? sponsorZone : (sponseeZone ?? undefined);
  return (
    <Section title={t('title')}>
      {nextCallAt ? (
        <ul className="flex flex-col gap-1">
          {zones.map((timeZone) => (
            <li key={timeZone} className="tabular-nums">
              {t('inZone', {
                time: format.dateTime(nextCallAt, {
                  timeZone,
                  weekday: 'long',
                  day: 'numeric',
                  month: 'long',
                  hour: 'numeric',
                  minute: '2-digit',
                }),
                zone: timeZone.replaceAll('_', ' ').replaceAll('/', ' / '),
              })}
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-soft">{t('none')}</p>
      )}
      {nextCallAt && (
        <OneTap action={clearCall} given={{ sponsorshipId: id }} tone="quiet">
          {t('clear')}
        </OneTap>
      )}
      <details>
        <summary className="inline-flex min-h-11 items-center font-semibold text-moss underline-offset-4 hover:underline">
          {t(nextCallAt ? 'change' : 'set')}
        </summary>
        <div className="mt-3">
          <CallForm sponsorshipId={id} zone={own} zones={Intl.supportedValuesOf('timeZone')} isSet={nextCallAt !== null} />
        </div>
      </details>
    </Section>
  );
}

function Steps({ id, space }: Omit<Parts, 'name'>) {
  const t = useTranslations('pairs.steps');
  return (
    <Section title={t('title')}>
      <p className="max-w-measure text-ink-soft">{t('lead')}</p>
      {space.steps.length === 0 && <p className="text-ink-soft">{t('none')}</p>}
      <ul className="flex flex-col gap-2">
        {space.steps.map((step) => (
          <li key={step.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line pb-2">
            <span className="min-w-0 break-words">
              {step.title}
              {step.isDone && <span className="text-ink-soft"> · {t('done')}</span>}
            </span>
            <span className="flex flex-wrap gap-1">
              <OneTap
                action={tickStep}
                given={{ stepId: step.id, isDone: step.isDone ? 'no' : 'yes' }}
                size="small"
                label={`${t(step.isDone ? 'untick' : 'tick')}: ${step.title}`}
              >
                {t(step.isDone ? 'untick' : 'tick')}
              </OneTap>
              <OneTap action={removeStep} given={{ stepId: step.id }} size="small" tone="quiet" label={`${t('remove')}: ${step.title}`}>
                {t('remove')}
              </OneTap>
            </span>
          </li>
        ))}
      </ul>
      <StepForm sponsorshipId={id} />
    </Section>
  );
}

function Items({ id, name, space }: Parts) {
  const t = useTranslations('pairs.items');
  const words = useTranslations('words.sharedKinds');
  const { amSponsor, items } = space;
  return (
    <Section title={amSponsor ? t('titleSponsor', { name }) : t('title')}>
      <p className="max-w-measure text-ink-soft">{amSponsor ? t('leadSponsor', { name }) : t('lead')}</p>
      {items.length === 0 && <p className="text-ink-soft">{t(amSponsor ? 'noneSponsor' : 'none')}</p>}
      <ul className="flex flex-col gap-3">
        {items.map((item) => (
          <Card key={item.id} as="li">
            <p className="text-sm font-semibold">{words(item.kind)}</p>
            <p className="max-w-measure break-words whitespace-pre-line">{item.body}</p>
            {space.can.takeBack && (
              <OneTap
                action={takeBackItem}
                given={{ itemId: item.id }}
                size="small"
                tone="quiet"
                label={t('takeBackOf', { what: item.body.slice(0, 40) })}
              >
                {t('takeBack')}
              </OneTap>
            )}
          </Card>
        ))}
      </ul>
      {space.can.share && <ShareForm sponsorshipId={id} name={name} />}
    </Section>
  );
}
