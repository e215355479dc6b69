'use client';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Problem } from './problem';

const control =
  'min-h-11 w-full rounded-control border border-edge bg-surface px-3 py-2 text-ink aria-invalid:border-2 aria-invalid:border-alert';

type WarningParts = { value: string; onChange: (value: string) => void; problem?: string };

/** What readers should know first: folded away until it is wanted. */
export function WarningField({ value, onChange, problem }: WarningParts) {
  const t = useTranslations('discussions');
  const id = useId();
  return (
    <details open={value !== '' || problem !== undefined} className="rounded-control border border-line px-3">
      <summary className="flex min-h-11 items-center font-semibold text-moss">{t('warn')}</summary>
      <div className="flex flex-col gap-1 pb-3">
        <label htmlFor={id} className="font-semibold">
          {t('warning')}
        </label>
        <div id={`${id}-hint`} className="text-sm text-ink-soft">
          {t('warningHint')}
        </div>
        <input
          id={id}
          name="contentWarning"
          value={value}
          onChange={({ target }) => onChange(target.value)}
          maxLength={120}
          autoComplete="off"
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-hint`}
          className={control}
        />
        <Problem reason={problem} />
      </div>
    </details>
  );
}

type TickParts = { name: string; label: string; hint: string; isOn: boolean; onChange: (isOn: boolean) => void };

/** Yes or no, with a sentence on what it does. */
export function Tick({ name, label, hint, isOn, onChange }: TickParts) {
  const id = useId();
  return (
    <div>
      <label className="flex min-h-11 items-start gap-3 py-2">
        <input
          type="checkbox"
          name={name}
          checked={isOn}
          onChange={({ target }) => onChange(target.checked)}
          aria-describedby={id}
          className="mt-1 size-5 shrink-0 accent-moss"
        />
        <span className="min-w-0">
          <span className="font-semibold">{label}</span>
          <span id={id} className="block text-sm text-ink-soft">
            {hint}
          </span>
        </span>
      </label>
    </div>
  );
}

type LineParts = {
  name: string;
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
  maxLength: number;
  problem?: string;
};

/** One line of words. */
export function LineBox({ name, label, hint, value, onChange, maxLength, problem }: LineParts) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <div id={`${id}-hint`} className="text-sm text-ink-soft">
        {hint}
      </div>
      <input
        id={id}
        name={name}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        maxLength={maxLength}
        autoComplete="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
        className={control}
      />
      <Problem id={`${id}-problem`} reason={problem} />
    </div>
  );
}
