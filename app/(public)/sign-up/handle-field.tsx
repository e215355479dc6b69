'use client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/app/_trpc/client';
import { Button } from '@/app/_ui/button';
import { TextField } from '@/app/_ui/fields';
import { useProblem } from '@/app/_ui/use-problem';
import { Handle, looksLikeARealName } from '@/server/accounts/input';

/** A handle, with some to choose from, and a word of care when one looks like a person's own name. */
export function HandleField({
  value,
  onChange,
  suggestions: first,
}: {
  value: string;
  onChange: (handle: string) => void;
  suggestions: string[];
}) {
  const t = useTranslations('accounts.signUp');
  const problem = useProblem();
  const checking = useMutation(useTRPC().accounts.checkHandle.mutationOptions());
  const isTaken = checking.data?.isFree === false && checking.variables?.handle === value.trim();
  const check = () => {
    if (Handle.safeParse(value).success) checking.mutate({ handle: value });
  };
  return (
    <div className="flex flex-col gap-3">
      <TextField
        name="handle"
        label={t('handle')}
        hint={t('handleHint')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={check}
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={60}
        required
      />
      <div role="status">
        {isTaken && <p className="text-sm font-semibold text-alert">{problem('account.handleTaken')}</p>}
        {looksLikeARealName(value) && <p className="rounded-control bg-dawn-soft px-3 py-2 text-sm">{t('looksReal')}</p>}
      </div>
      <Suggestions first={first} onTake={onChange} />
    </div>
  );
}

function Suggestions({ first, onTake }: { first: string[]; onTake: (handle: string) => void }) {
  const t = useTranslations('accounts.signUp');
  const locale = useLocale();
  const [round, setRound] = useState(0);
  const fresh = useQuery({
    ...useTRPC().accounts.suggestHandles.queryOptions({ locale }),
    enabled: round > 0,
    staleTime: 0,
    placeholderData: first,
  });
  const more = () => (round === 0 ? setRound(1) : void fresh.refetch());
  const handles = (round > 0 && fresh.data) || first;
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-sm text-ink-soft">{t('suggestions')}</legend>
      <div className="flex flex-wrap gap-2">
        {handles.map((handle) => (
          <Button key={handle} size="small" onClick={() => onTake(handle)}>
            {handle}
          </Button>
        ))}
        <Button tone="quiet" size="small" onClick={more} className="noscript:hidden">
          {t('others')}
        </Button>
      </div>
    </fieldset>
  );
}
