'use client';
import { useTranslations } from 'next-intl';
import { type ComponentProps, useState } from 'react';
import { Button } from '@/app/_ui/button';
import { TextField } from '@/app/_ui/fields';

/** A passphrase, which can be looked at while it is typed. */
export function PassphraseField(field: ComponentProps<typeof TextField>) {
  const [isShown, setShown] = useState(false);
  const t = useTranslations('ui.form');
  return (
    <div className="relative">
      <TextField
        type={isShown ? 'text' : 'password'}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={128}
        {...field}
      />
      <Button tone="quiet" size="small" onClick={() => setShown(!isShown)} className="absolute -top-2.5 right-0 noscript:hidden">
        {t(isShown ? 'hide' : 'show')}
      </Button>
    </div>
  );
}
