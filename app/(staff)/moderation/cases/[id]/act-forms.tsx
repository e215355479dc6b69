import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SavedWords } from '@/app/_moderation/saved-words';
import { ActionForm } from '@/app/_ui/action-form';
import { Checkbox, Choices, Select, TextArea, TextField } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { actOnThing, decideCase } from '@/app/(staff)/moderation/actions';
import { type ActKind, type ReportReason, reportReasons } from '@/db/vocabulary';
import { type Given, GivenFields } from './decide-forms';

/** What there is to act on, and how far the moderator's rights go; with the groups a thread could be taken to. */
export type Reach = {
  hasPost: boolean;
  hasThread: boolean;
  hasPerson: boolean;
  hasGroup: boolean;
  isForSite: boolean;
  groups: { id: string; name: string }[];
};
export type SavedReply = { id: string; title: string; words: string };
type Parts = { reach: Reach; reason?: ReportReason; replies: SavedReply[] };

/** Several acts on a case at once, which closes it. */
export function DecideWithActs({ given, ...parts }: Parts & { given: Given }) {
  const t = useTranslations('moderation.acting');
  return (
    <ActionForm action={decideCase}>
      <GivenFields given={given} />
      <ActFields {...parts} />
      <TextArea name="outcomeWords" label={t('outcomeWords')} hint={t('outcomeWordsHint')} rows={2} maxLength={2000} />
      <Submit>{t('decide')}</Submit>
    </ActionForm>
  );
}

/** The same without a case, on what a moderator came upon. */
export function ActOnThing({ target, ...parts }: Parts & { target: { targetKind: string; targetId: string } }) {
  const t = useTranslations('moderation.acting');
  return (
    <ActionForm action={actOnThing}>
      <input type="hidden" name="targetKind" value={target.targetKind} />
      <input type="hidden" name="targetId" value={target.targetId} />
      <ActFields {...parts} />
      <Submit>{t('do')}</Submit>
    </ActionForm>
  );
}

const daysOffered = [1, 3, 7, 14, 30, 90];
const secondsOffered = [60, 300, 900, 3600];

/** What single acts need is in sight while they are chosen: by the style sheet alone, so that it is so without JavaScript. */
const shownFor = {
  hide: 'group-not-has-[[value=hide]:checked]/acts:hidden',
  warning: 'group-not-has-[[value=warning]:checked]/acts:hidden',
  slow: 'group-not-has-[[value=slow]:checked]/acts:hidden',
  move: 'group-not-has-[[value=move]:checked]/acts:hidden',
  timed: 'group-not-has-[:is([value=silence],[value=remove],[value=suspend],[value=slow],[value=close]):checked]/acts:hidden',
  placed: 'group-not-has-[:is([value=warn],[value=silence],[name=everything]):checked]/acts:hidden',
};
const For = ({ kind, children }: { kind: keyof typeof shownFor; children: ReactNode }) => <div className={shownFor[kind]}>{children}</div>;

function ActFields({ reach, reason, replies }: Parts) {
  const t = useTranslations('moderation.acting');
  const words = useTranslations('words.reportReasons');
  const kinds: ActKind[] = [
    ...(reach.hasPost ? (['hide', 'warning'] as const) : []),
    ...(reach.hasThread ? (['close', 'slow'] as const) : []),
    ...(reach.hasThread && reach.groups.length > 0 ? (['move'] as const) : []),
    ...(reach.hasPerson ? (['warn', 'silence'] as const) : []),
    ...(reach.hasPerson && reach.hasGroup ? (['remove'] as const) : []),
    ...(reach.hasPerson && reach.isForSite ? (['suspend', 'ban'] as const) : []),
  ];
  const has = (kind: ActKind) => kinds.includes(kind);
  const options = kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`), hint: t(`hints.${kind}`) }));
  return (
    <div className="group/acts flex flex-col gap-5">
      <Choices kind="many" name="kinds" legend={t('what')} options={options} />
      {has('hide') && reach.hasPerson && (
        <For kind="hide">
          <Checkbox name="everything" label={t('everything')} hint={t('everythingHint')} />
        </For>
      )}
      {has('warning') && (
        <For kind="warning">
          <TextField name="warning" label={t('warning')} maxLength={120} />
        </For>
      )}
      {has('slow') && (
        <For kind="slow">
          <Select
            name="seconds"
            label={t('seconds')}
            options={secondsOffered.map((seconds) => ({ value: String(seconds), label: t('minutes', { count: seconds / 60 }) }))}
          />
        </For>
      )}
      {has('move') && (
        <For kind="move">
          <Select
            name="toGroupId"
            label={t('toGroup')}
            hint={t('toGroupHint')}
            options={reach.groups.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </For>
      )}
      {(has('silence') || has('close')) && (
        <For kind="timed">
          <Select
            name="days"
            label={t('days')}
            options={[
              { value: '', label: t('untilUndone') },
              ...daysOffered.map((days) => ({ value: String(days), label: t('daysCount', { count: days }) })),
            ]}
          />
        </For>
      )}
      {has('warn') && reach.isForSite && reach.hasGroup && (
        <For kind="placed">
          <Choices
            kind="one"
            name="scope"
            legend={t('scope')}
            defaultValue="group"
            options={(['group', 'site'] as const).map((value) => ({ value, label: t(`scopes.${value}`) }))}
          />
        </For>
      )}
      {!reach.hasGroup && <input type="hidden" name="scope" value="site" />}
      <Select
        name="reason"
        label={t('reason')}
        defaultValue={reason}
        options={[{ value: '', label: t('noReason') }, ...reportReasons.map((value) => ({ value, label: words(value) }))]}
      />
      <SavedWords label={t('replies')} none={t('noReply')} replies={replies} />
      <TextArea name="words" label={t('words')} hint={t('wordsHint')} rows={3} maxLength={2000} />
      <TextArea name="note" label={t('note')} rows={2} maxLength={2000} />
    </div>
  );
}
