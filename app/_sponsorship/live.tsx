'use client';
import { useSubscription } from '@trpc/tanstack-react-query';
import { useRouter } from 'next/navigation';
import { useTRPC } from '@/app/_trpc/client';

/** Renders the page again when something between this person and another has changed. */
export function Live() {
  const router = useRouter();
  useSubscription(useTRPC().sponsorship.watch.subscriptionOptions(undefined, { onData: () => router.refresh() }));
  return null;
}
