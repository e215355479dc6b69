'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { useTelling } from '@/app/_trpc/use-telling';
import { Checkbox, Choices, Form, Select, Submit, TextArea, TextField } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { type ActKind, type ReportReason, reportReasons } from '@/db/vocabulary';
import { ActOn, DecideCase } from '@/server/moderation/input';

/** What there is to act on, and how far the moderator's rights go. */
export type Reach = { hasPost: boolean; hasThread: boolean; hasPerson: boolean; hasGroup: boolean; isForSite: boolean };
export type SavedReply = { id: string; title: string; words: string };

/** Several acts on a case at once, which closes it. */
export function DecideWithActs({
  given,
  reach,
  reason,
  replies,
}: {
  given: { caseId: string; version: number };
  reach: Reach;
  reason?: ReportReason;
  replies: SavedReply[];
}) {
  const t = useTranslations('moderation.acting');
  const router = useRouter();
  const decide = useTelling('moderation.decide');
  return (
    <Form schema={DecideCase} mutation={decide} given={{ ...given, isUpheld: true }} onSuccess={() => router.refresh()}>
      <ActFields reach={reach} reason={reason} replies={replies} />
      <TextArea name="outcomeWords" label={t('outcomeWords')} hint={t('outcomeWordsHint')} rows={2} maxLength={2000} />
      <Submit>{t('decide')}</Submit>
    </Form>
  );
}

/** The same without a case, on what a moderator came upon. */
export function ActOnThing({
  target,
  reach,
  replies,
}: {
  target: { targetKind: 'post' | 'thread' | 'person'; targetId: string };
  reach: Reach;
  replies: SavedReply[];
}) {
  const t = useTranslations('moderation.acting');
  const act = useTelling('moderation.act');
  if (act.isSuccess) return <Notice tone="good" title={t('done')} />;
  return (
    <Form schema={ActOn} mutation={act} given={target}>
      <ActFields reach={reach} replies={replies} />
      <Submit>{t('do')}</Submit>
    </Form>
  );
}

const timed: ActKind[] = ['silence', 'remove', 'suspend', 'slow', 'close'];
const daysOffered = [1, 3, 7, 14, 30, 90];
const secondsOffered = [60, 300, 900, 3600];

function ActFields({ reach, reason, replies }: { reach: Reach; reason?: ReportReason; replies: SavedReply[] }) {
  const t = useTranslations('moderation.acting');
  const words = useTranslations('words.reportReasons');
  const [chosen, setChosen] = useState<string[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const kinds: ActKind[] = [
    ...(reach.hasPost ? (['hide', 'warning'] as const) : []),
    ...(reach.hasThread ? (['close', 'slow'] as const) : []),
    ...(reach.hasPerson ? (['warn', 'silence'] as const) : []),
    ...(reach.hasPerson && reach.hasGroup ? (['remove'] as const) : []),
    ...(reach.hasPerson && reach.isForSite ? (['suspend', 'ban'] as const) : []),
  ];
  const note = (event: FormEvent<HTMLDivElement>) => {
    const ticked = event.currentTarget.querySelectorAll<HTMLInputElement>('input[name=kinds]:checked');
    setChosen([...ticked].map(({ value }) => value));
  };
  const begin = (id: string) => {
    const area = box.current?.querySelector<HTMLTextAreaElement>('textarea[name=words]');
    const reply = replies.find((each) => each.id === id);
    if (area && reply) area.value = area.value ? `${area.value}\n\n${reply.words}` : reply.words;
  };
  const options = kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`), hint: t(`hints.${kind}`) }));
  const has = (...any: string[]) => any.some((kind) => chosen.includes(kind));
  return (
    <div ref={box} onChange={note} className="flex flex-col gap-5">
      <Choices kind="many" name="kinds" legend={t('what')} options={options} />
      {has('hide') && reach.hasPerson && <Checkbox name="everything" label={t('everything')} hint={t('everythingHint')} />}
      {has('warning') && <TextField name="warning" label={t('warning')} maxLength={120} />}
      {has('slow') && (
        <Select
          name="seconds"
          label={t('seconds')}
          options={secondsOffered.map((seconds) => ({ value: String(seconds), label: t('minutes', { count: seconds / 60 }) }))}
        />
      )}
      {has(...timed) && (
        <Select
          name="days"
          label={t('days')}
          options={[
            { value: '', label: t('untilUndone') },
            ...daysOffered.map((days) => ({ value: String(days), label: t('daysCount', { count: days }) })),
          ]}
        />
      )}
      {has('warn', 'silence', 'remove') && reach.isForSite && reach.hasGroup && (
        <Choices
          kind="one"
          name="scope"
          legend={t('scope')}
          defaultValue="group"
          options={(['group', 'site'] as const).map((value) => ({ value, label: t(`scopes.${value}`) }))}
        />
      )}
      {!reach.hasGroup && <input type="hidden" name="scope" value="site" />}
      <Select
        name="reason"
        label={t('reason')}
        defaultValue={reason}
        options={[{ value: '', label: t('noReason') }, ...reportReasons.map((value) => ({ value, label: words(value) }))]}
      />
      {replies.length > 0 && (
        <label className="flex flex-col gap-1">
          <span className="font-semibold">{t('replies')}</span>
          <select
            className="min-h-11 w-full rounded-control border border-edge bg-surface px-3 py-2"
            defaultValue=""
            onChange={(event) => begin(event.currentTarget.value)}
          >
            <option value="">{t('noReply')}</option>
            {replies.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <TextArea name="words" label={t('words')} hint={t('wordsHint')} rows={3} maxLength={2000} />
      <TextArea name="note" label={t('note')} rows={2} maxLength={2000} />
    </div>
  );
}
