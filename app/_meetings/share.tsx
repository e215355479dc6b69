'use client';
import { Printer, Share2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, useSyncExternalStore } from 'react';
import { Button } from '@/app/_ui/button';

/** Hands this address on, as the device does that, or by copying it; and prints the page. */
export function Share() {
  const t = useTranslations('going');
  const [isCopied, setCopied] = useState(false);
  const isAwake = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  if (!isAwake) return null;
  const share = async () => {
    const { href } = location;
    if (navigator.share) return navigator.share({ url: href }).catch(() => {});
    await navigator.clipboard.writeText(href).then(() => setCopied(true));
  };
  return (
    <>
      <Button size="small" onClick={share} className="no-print">
        <Share2 aria-hidden className="size-4" strokeWidth={1.75} />
        <span aria-live="polite">{t(isCopied ? 'copied' : 'share')}</span>
      </Button>
      <Button size="small" onClick={() => print()} className="no-print">
        <Printer aria-hidden className="size-4" strokeWidth={1.75} />
        {t('print')}
      </Button>
    </>
  );
}
