import { useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';
import { ActionForm } from '@/app/_ui/action-form';
import { Select, TextField } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { Tap } from '@/app/_ui/tap';
import { lineKinds } from '@/db/vocabulary';
import { removeLine, saveLine, verifyLine } from './actions';

type Line = Awaited<ReturnType<typeof api.watch.allLines>>[number];

/** That a number was checked today; or that it is not to be listed any more. */
export function LineActs({ line }: { line: Line }) {
  const t = useTranslations('watch.lines');
  const given = { lineId: line.id };
  return (
    <>
      <div className="flex flex-wrap gap-3">
        <Tap action={verifyLine} given={{ ...given, version: String(line.version) }} tone="primary" label={`${t('verify')}: ${line.name}`}>
          {t('verify')}
        </Tap>
        <Tap action={removeLine} given={given} label={`${t('remove')}: ${line.name}`}>
          {t('remove')}
        </Tap>
      </div>
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-moss underline-offset-4 hover:underline">
          {t('change')}
        </summary>
        <p className="mb-3 text-sm text-ink-soft">{t('changeHint')}</p>
        <LineForm line={line} />
      </details>
    </>
  );
}

/** Adds a number, or changes one; it is shown once somebody has checked it. */
export function LineForm({ line }: { line?: Line }) {
  const t = useTranslations('watch.lines');
  return (
    <ActionForm action={saveLine} key={line?.version}>
      {line && <input type="hidden" name="lineId" value={line.id} />}
      <TextField name="name" label={t('name')} maxLength={80} defaultValue={line?.name} />
      <TextField name="country" label={t('country')} hint={t('countryHint')} maxLength={2} defaultValue={line?.country} />
      <Select
        name="kind"
        label={t('kind')}
        options={lineKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        defaultValue={line?.kind}
      />
      <TextField name="call" label={t('call')} inputMode="tel" maxLength={20} defaultValue={line?.call ?? ''} />
      <TextField name="write" label={t('write')} inputMode="tel" maxLength={20} defaultValue={line?.write ?? ''} />
      <TextField
        name="languages"
        label={t('languages')}
        hint={t('languagesHint')}
        maxLength={80}
        defaultValue={line?.languages.join(', ')}
      />
      <TextField name="hours" label={t('hours')} maxLength={80} defaultValue={line?.hours} />
      <TextField name="source" label={t('source')} maxLength={200} defaultValue={line?.source} />
      <Submit>{t('save')}</Submit>
    </ActionForm>
  );
}
