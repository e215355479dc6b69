'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { useTRPC } from '@/app/_trpc/client';
import { Button, type Tone } from '@/app/_ui/button';
import { Refused } from '@/app/_ui/form';

/** Offers to answer those who wait, or takes the offer back. */
export function OfferButton({ isOffered, tone, children }: { isOffered: boolean; tone: Tone; children: ReactNode }) {
  const router = useRouter();
  const { mutate, isPending, error } = useMutation(useTRPC().reading.offerHelp.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <div className="flex flex-col items-start gap-2">
      <Button tone={tone} className={tone === 'quiet' ? '-ml-4' : undefined} disabled={isPending} onClick={() => mutate({ isOffered })}>
        {children}
      </Button>
      {error && <Refused reason={error.data?.reason} />}
    </div>
  );
}
