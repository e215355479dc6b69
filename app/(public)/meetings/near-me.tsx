'use client';
import { LocateFixed } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState, useSyncExternalStore } from 'react';
import { Button } from '@/app/_ui/button';

/**
 * Asks the browser where it is, on a tap and never before, and passes on the area alone: two decimals, about a kilometre.
 * @param address the finder's address, to which the place is added
 */
export function NearMe({ address, words }: { address: string; words: { button: string; note: string; failed: string } }) {
  const router = useRouter();
  const [isLost, setLost] = useState(false);
  const canAsk = useSyncExternalStore(
    never,
    () => 'geolocation' in navigator,
    () => false,
  );
  if (!canAsk) return null;
  const ask = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        router.push(`${address}${address.includes('?') ? '&' : '?'}near=${coords.latitude.toFixed(2)},${coords.longitude.toFixed(2)}`),
      () => setLost(true),
      { maximumAge: 600_000, timeout: 10_000 },
    );
  return (
    <div className="flex flex-col gap-x-4 gap-y-1 sm:flex-row sm:items-center">
      <Button onClick={ask} aria-describedby="near-me-note" className="shrink-0 self-start">
        <LocateFixed aria-hidden className="size-5" strokeWidth={1.75} />
        {words.button}
      </Button>
      <p id="near-me-note" role={isLost ? 'alert' : undefined} className="text-sm text-ink-soft">
        {isLost ? words.failed : words.note}
      </p>
    </div>
  );
}

const never = () => () => {};
