'use client';
import type { inferRouterOutputs } from '@trpc/server';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button } from '@/app/_ui/button';
import { TextArea } from '@/app/_ui/fields';
import { FormState, Refused } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import type { AppRouter } from '@/server/api/root';

type RuleTrial = inferRouterOutputs<AppRouter>['watch']['tryRules'];

/** The admins' own rules: written, tried against the labelled posts, and put in force as a new version. */
export function RulesEditor({ number, text }: { number: number; text: string }) {
  const t = useTranslations('watch.rules');
  const router = useRouter();
  const attempt = useTelling('watch.tryRules');
  const publish = useTelling('watch.publishRules');
  const [trial, setTrial] = useState<(RuleTrial & { of: string }) | null>(null);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [written, words] = [String(form.get('text') ?? ''), String(form.get('words') ?? '')];
    const isTrying = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value') !== 'publish';
    if (isTrying) attempt.mutate({ text: written }, { onSuccess: (told) => setTrial({ ...told, of: written }) });
    else
      publish.mutate(
        { text: written, number, words },
        {
          onSuccess: () => {
            setTrial(null);
            router.refresh();
          },
        },
      );
  }
  const error = publish.error ?? attempt.error;
  const isPending = attempt.isPending || publish.isPending;
  return (
    <FormState value={{ problems: error?.data.fields ?? {}, isPending }}>
      <form method="post" onSubmit={submit} className="flex flex-col gap-5">
        <TextArea name="text" label={t('own')} hint={t('ownHint')} defaultValue={text} rows={10} maxLength={40_000} spellCheck={false} />
        <TextArea name="words" label={t('why')} hint={t('whyHint')} rows={2} maxLength={500} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" value="try" disabled={isPending}>
            {t('try')}
          </Button>
          <Button type="submit" value="publish" tone="primary" disabled={isPending}>
            {t('publish')}
          </Button>
        </div>
        {error && <Refused reason={error.data.reason} />}
        <div aria-live="polite">{trial && <Trial trial={trial} />}</div>
      </form>
    </FormState>
  );
}

/** What a version would do with the labelled posts. */
function Trial({ trial: { problems, before, after, changes, changesCount, refused } }: { trial: RuleTrial }) {
  const t = useTranslations('watch.rules');
  if (problems.length > 0)
    return (
      <Notice tone="alert" title={t('unreadable')}>
        <ul>
          {problems.map(({ line, reason }) => (
            <li key={line}>
              {t('line', { line })}: {t(`problem.${reason}`)}
            </li>
          ))}
        </ul>
      </Notice>
    );
  return (
    <Notice tone={refused.length > 0 ? 'alert' : undefined} title={t(refused.length > 0 ? 'refused' : 'passed')}>
      <p>
        {t('before')}: {t('figures', before)} {t('traps', { count: before.trapsHeld })}
      </p>
      <p>
        {t('after')}: {t('figures', after)} {t('traps', { count: after.trapsHeld })}
      </p>
      {refused.map((guard) => (
        <p key={guard} className="font-semibold">
          {t(`guard.${guard}`)}
        </p>
      ))}
      <p>{t('changes', { count: changesCount })}</p>
      <ul className="list-disc pl-5">
        {changes.map(({ words, from, to }) => (
          <li key={words}>
            {from ?? '–'} → {to ?? '–'}: {words}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** One tap back to an earlier version; it is a new version with the same words, so nothing is lost. */
export function GoBack({ number }: { number: number }) {
  const t = useTranslations('watch.rules');
  const router = useRouter();
  const back = useTelling('watch.goBackRules');
  return (
    <>
      <Button
        disabled={back.isPending}
        className="self-start"
        onClick={() => back.mutate({ number }, { onSuccess: () => router.refresh() })}
      >
        {number === 0 ? t('backToHouse') : t('goBack', { number })}
      </Button>
      {back.error && <Refused reason={back.error.data.reason} />}
    </>
  );
}
