'use client';
import { Download } from 'lucide-react';
import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/app/_ui/button';
import { keepList, useDevice } from './device';

/** Keeps this list for when there is no network. */
export function KeepList() {
  const t = useTranslations('going');
  const device = useDevice();
  const query = useSearchParams().toString();
  const path = usePathname();
  const [isPending, setPending] = useState(false);
  if (!device) return null;
  const url = query ? `${path}?${query}` : path;
  const isKept = device.lists.some((list) => list.url === url);
  const keep = async () => {
    setPending(true);
    await keepList(url, document.querySelector('main h2')?.textContent ?? t('list')).finally(() => setPending(false));
  };
  return (
    <Button size="small" disabled={isPending || isKept} onClick={keep}>
      <Download aria-hidden className="size-4" strokeWidth={1.75} />
      {t(isKept ? 'listKept' : 'keepList')}
    </Button>
  );
}
