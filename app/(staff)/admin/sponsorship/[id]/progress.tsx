'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const everyMs = 2000;

/** Looks again while a round runs: it may end before the page listens. */
export function Progress() {
  const router = useRouter();
  useEffect(() => {
    const looking = setInterval(() => router.refresh(), everyMs);
    return () => clearInterval(looking);
  }, [router]);
  return null;
}
