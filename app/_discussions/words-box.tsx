'use client';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { ask } from '@/app/_trpc/ask';
import { Problem } from './problem';

const pauseMs = 200;
/** A name that is being written right before the caret. */
const beingNamed = /(?:^|[\s(])@([a-z0-9][a-z0-9_-]{0,29})$/i;

type Parts = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  problem?: string;
  threadId?: string;
};

/** Where a person writes: it grows with the words, lets too long a text in so that nothing pasted is cut off unseen, and helps with names. */
export function WordsBox({ label, value, onChange, problem, threadId }: Parts) {
  const t = useTranslations('discussions');
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { names, look, forget } = useNames(threadId);

  function name(handle: string) {
    const field = box.current;
    if (!field) return;
    const at = field.selectionStart;
    const before = value.slice(0, at).replace(/@[^@]*$/, `@${handle} `);
    onChange(before + value.slice(at));
    forget();
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(before.length, before.length);
    });
  }

  const onEscape = (event: KeyboardEvent) => event.key === 'Escape' && forget();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape puts the names away, wherever the focus is in here
    <div className="flex flex-col gap-1" onKeyDown={onEscape}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <div id={`${id}-hint`} className="text-sm text-ink-soft">
        {t('markdown')}
      </div>
      <textarea
        ref={box}
        id={id}
        name="body"
        rows={4}
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
          look(target.value.slice(0, target.selectionStart));
        }}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
        className="field-sizing-content max-h-[60dvh] min-h-36 w-full rounded-control border border-edge bg-surface px-3 py-2 text-ink aria-invalid:border-2 aria-invalid:border-alert"
      />
      <p role="status" className="sr-only">
        {names.length > 0 && t('names.found', { count: names.length })}
      </p>
      {names.length > 0 && (
        <ul aria-label={t('names.label')} className="flex flex-wrap gap-1">
          {names.map((handle) => (
            <li key={handle}>
              <button
                type="button"
                onClick={() => name(handle)}
                className="inline-flex min-h-11 items-center rounded-full border border-edge bg-surface px-3 text-sm font-semibold text-moss hover:bg-sunken"
              >
                @{handle}
              </button>
            </li>
          ))}
        </ul>
      )}
      {value.includes('@') && threadId && <p className="text-sm text-ink-soft">{t('names.hint')}</p>}
      <Problem id={`${id}-problem`} reason={problem} />
    </div>
  );
}

/** The people of this thread whose names begin as what is being written: offered, never put in unasked. */
function useNames(threadId: string | undefined) {
  const [names, setNames] = useState<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const turn = useRef(0);
  const forget = () => {
    clearTimeout(timer.current);
    turn.current += 1;
    setNames([]);
  };
  function look(before: string) {
    forget();
    const prefix = beingNamed.exec(before)?.[1];
    if (!prefix || !threadId) return;
    const { current } = turn;
    timer.current = setTimeout(async () => {
      const found = await ask('discussions.mentionable', { threadId, prefix }).catch(() => []);
      if (turn.current === current) setNames(found.filter((handle) => handle !== prefix));
    }, pauseMs);
  }
  return { names, look, forget };
}
