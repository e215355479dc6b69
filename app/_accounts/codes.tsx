'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/app/_ui/button';

/** Recovery codes, to be written down, copied or printed. */
export function Codes({ codes }: { codes: string[] }) {
  const t = useTranslations('accounts.codes');
  const [isCopied, setCopied] = useState(false);
  const copy = () => navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true));
  return (
    <div className="flex flex-col gap-4">
      <ol className="grid list-inside list-decimal grid-cols-1 gap-x-8 gap-y-1 rounded-card border border-line bg-surface p-4 tabular-nums sm:grid-cols-2 sm:p-5">
        {codes.map((code) => (
          <li key={code}>
            <code className="text-lg tracking-wide">{code}</code>
          </li>
        ))}
      </ol>
      <div className="no-print flex flex-wrap items-center gap-2 noscript:hidden">
        <Button onClick={copy}>{t('copy')}</Button>
        <Button onClick={() => window.print()}>{t('print')}</Button>
        <span role="status" className="text-sm text-ink-soft">
          {isCopied && t('copied')}
        </span>
      </div>
    </div>
  );
}
