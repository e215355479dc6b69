'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTelling } from '@/app/_trpc/use-telling';
import { Choices, Select, TextField } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { filterEffects, type MentionChoice, mentionChoices, muteSpans } from '@/db/vocabulary';
import { AddFilter, ChooseMentions, Mute, Unblock } from '@/server/safety/input';

/** Shows what was kept, and makes room for the next. */
function useKept() {
  const router = useRouter();
  return (_: unknown, form: HTMLFormElement) => {
    form.reset();
    router.refresh();
  };
}

export function BlockForm() {
  const t = useTranslations('safety.block');
  return (
    <Form schema={Unblock} mutation={useTelling('safety.block')} onSuccess={useKept()} className="max-w-md">
      <TextField name="handle" label={t('handle')} autoComplete="off" autoCapitalize="none" spellCheck={false} required />
      <Submit>{t('do')}</Submit>
    </Form>
  );
}

export function MuteForm() {
  const t = useTranslations('safety');
  const spans = muteSpans.map((value) => ({ value, label: t(`spans.${value}`) }));
  return (
    <Form schema={Mute} mutation={useTelling('safety.mute')} onSuccess={useKept()} className="max-w-md">
      <TextField name="handle" label={t('mute.handle')} autoComplete="off" autoCapitalize="none" spellCheck={false} required />
      <Select name="span" label={t('mute.for')} options={spans} defaultValue="7d" />
      <Submit>{t('mute.do')}</Submit>
    </Form>
  );
}

export function FilterForm() {
  const t = useTranslations('safety');
  const spans = muteSpans.filter((span) => span !== '8h').map((value) => ({ value, label: t(`spans.${value}`) }));
  const effects = filterEffects.map((value) => ({ value, label: t(`filter.effects.${value}`) }));
  return (
    <Form schema={AddFilter} mutation={useTelling('safety.addFilter')} onSuccess={useKept()} className="max-w-md">
      <TextField name="phrase" label={t('filter.phrase')} autoComplete="off" maxLength={60} required />
      <Choices kind="one" name="effect" legend={t('filter.effect')} options={effects} defaultValue="warn" />
      <Select name="span" label={t('filter.for')} options={spans} defaultValue="always" />
      <Submit>{t('filter.do')}</Submit>
    </Form>
  );
}

export function MentionForm({ chosen }: { chosen: MentionChoice }) {
  const t = useTranslations('safety.mention');
  const choosing = useTelling('safety.chooseMentions');
  const options = mentionChoices.map((value) => ({ value, label: t(`choices.${value}`) }));
  return (
    <Form schema={ChooseMentions} mutation={choosing} className="max-w-md">
      <Choices kind="one" name="mentions" legend={t('title')} options={options} defaultValue={chosen} />
      <Submit>{t('do')}</Submit>
      <p role="status" className="min-h-6">
        {choosing.isSuccess && t('done')}
      </p>
    </Form>
  );
}
