'use client';
import { useRouter } from 'next/navigation';
import { useLive } from '@/app/_live/use-live';

/** Renders the page again when something between this person and another has changed. */
export function Live() {
  const router = useRouter();
  useLive('me', () => router.refresh());
  return null;
}
