'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button, type Tone } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Choices, TextArea } from '@/app/_ui/fields';
import { Form, Refused, Submit } from '@/app/_ui/form';
import { DeclineRequest, RemovePerson } from '@/server/groups/input';

type Person = { groupId: string; userId: string; handle: string };

/** A moderator's answer to somebody who asks to be let in. */
export function AnswerButtons({ groupId, userId, handle }: Person) {
  const t = useTranslations('groups.peoplePage');
  const [isDeclining, setDeclining] = useState(false);
  const decline = useTelling('groups.decline');
  const router = useRouter();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <OneTap act="admit" tone="primary" person={{ groupId, userId, handle }}>
        {t('admit')}
      </OneTap>
      <Button aria-label={t('answerFor', { answer: t('decline'), handle })} onClick={() => setDeclining(true)}>
        {t('decline')}
      </Button>
      {isDeclining && (
        <Dialog title={t('declineTitle', { handle })} onClosed={() => setDeclining(false)}>
          <p className="text-ink-soft">{t('declineLead')}</p>
          <Form schema={DeclineRequest} mutation={decline} given={{ groupId, userId }} onSuccess={() => router.refresh()}>
            <TextArea name="note" label={t('note')} hint={t('noteHint')} rows={3} maxLength={1000} />
            <Submit>{t('doDecline')}</Submit>
          </Form>
        </Dialog>
      )}
    </div>
  );
}

/** What can be done about somebody who is in the group: pass on the moderating, or ask them to leave. */
export function MemberButtons({ mayAppoint, ...person }: Person & { mayAppoint: boolean }) {
  const t = useTranslations('groups.peoplePage');
  const { groupId, userId, handle } = person;
  const [isAsking, setAsking] = useState(false);
  const remove = useTelling('groups.remove');
  const router = useRouter();
  const spans = [
    { value: 'removed', label: t('forAWhile') },
    { value: 'banned', label: t('untilLifted') },
  ];
  return (
    <div className="flex flex-wrap items-center gap-2">
      {mayAppoint && (
        <OneTap act="appoint" person={person}>
          {t('appoint')}
        </OneTap>
      )}
      <Button aria-label={t('answerFor', { answer: t('remove'), handle })} onClick={() => setAsking(true)}>
        {t('remove')}
      </Button>
      {isAsking && (
        <Dialog title={t('removeTitle', { handle })} onClosed={() => setAsking(false)}>
          <p className="text-ink-soft">{t('removeLead')}</p>
          <Form schema={RemovePerson} mutation={remove} given={{ groupId, userId }} onSuccess={() => router.refresh()}>
            <Choices name="kind" legend={t('howLong')} kind="one" options={spans} defaultValue="removed" />
            <TextArea name="note" label={t('note')} hint={t('noteHint')} rows={3} maxLength={1000} />
            <Submit tone="alert">{t('remove')}</Submit>
          </Form>
        </Dialog>
      )}
    </div>
  );
}

/** A step about one person that needs no words. */
export function OneTap({ act, tone, person, children }: { act: Act; tone?: Tone; person: Person; children: ReactNode }) {
  const t = useTranslations('groups.peoplePage');
  const router = useRouter();
  const { mutate, isPending, error } = useTelling(`groups.${act}`);
  const { groupId, userId, handle } = person;
  return (
    <>
      <Button
        tone={tone}
        aria-label={t('answerFor', { answer: String(children), handle })}
        disabled={isPending}
        onClick={() => mutate({ groupId, userId }, { onSuccess: () => router.refresh() })}
      >
        {children}
      </Button>
      {error && <Refused reason={error.data?.reason} />}
    </>
  );
}

type Act = 'admit' | 'appoint' | 'lift';
