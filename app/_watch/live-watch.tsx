'use client';
import { useRouter } from 'next/navigation';
import { useLive } from '@/app/_live/use-live';

/** Draws the page again as soon as somebody is called, takes an alert, or answers. */
export function LiveWatch() {
  const router = useRouter();
  useLive('watch', () => router.refresh());
  return null;
}

/** The same for the person an alert is about. */
export function LiveOwn() {
  const router = useRouter();
  useLive('me', () => router.refresh());
  return null;
}
