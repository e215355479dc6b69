'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button } from '@/app/_ui/button';
import { Select, TextField } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { lineKinds } from '@/db/vocabulary';
import { SaveLine } from '@/server/watch/input';

/** That a number was checked today; or that it is not to be listed any more. */
export function LineActs({ lineId }: { lineId: string }) {
  const t = useTranslations('watch.lines');
  const router = useRouter();
  const verify = useTelling('watch.verifyLine');
  const remove = useTelling('watch.removeLine');
  const onSuccess = () => router.refresh();
  return (
    <div className="flex flex-wrap gap-3">
      <Button tone="primary" disabled={verify.isPending} onClick={() => verify.mutate({ lineId }, { onSuccess })}>
        {t('verify')}
      </Button>
      <Button disabled={remove.isPending} onClick={() => remove.mutate({ lineId }, { onSuccess })}>
        {t('remove')}
      </Button>
    </div>
  );
}

/** Adds a number; it is shown once somebody has checked it. */
export function AddLine() {
  const t = useTranslations('watch.lines');
  const router = useRouter();
  return (
    <Form
      schema={SaveLine}
      mutation={useTelling('watch.saveLine')}
      onSuccess={(_, form) => {
        form.reset();
        router.refresh();
      }}
    >
      <TextField name="name" label={t('name')} maxLength={80} />
      <TextField name="country" label={t('country')} hint={t('countryHint')} maxLength={2} />
      <Select name="kind" label={t('kind')} options={lineKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
      <TextField name="call" label={t('call')} inputMode="tel" maxLength={20} />
      <TextField name="write" label={t('write')} inputMode="tel" maxLength={20} />
      <TextField name="hours" label={t('hours')} maxLength={80} />
      <TextField name="source" label={t('source')} maxLength={200} />
      <Submit>{t('save')}</Submit>
    </Form>
  );
}
