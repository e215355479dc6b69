'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Shows the page by this device's own clock, where nobody has chosen another. */
export function OwnZone() {
  const router = useRouter();
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    if (timeZone) router.replace(`/watch/roster?zone=${encodeURIComponent(timeZone)}`, { scroll: false });
  }, [router]);
  return null;
}
