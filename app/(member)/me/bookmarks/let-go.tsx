'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { useTRPC } from '@/app/_trpc/client';
import { Button } from '@/app/_ui/button';
import { Refused } from '@/app/_ui/form';

/** Takes a bookmark away. Its name says of which post, for those who hear the page. */
export function LetGo({ postId, name, children }: { postId: string; name: string; children: ReactNode }) {
  const router = useRouter();
  const { mutate, isPending, error } = useMutation(useTRPC().reading.bookmark.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <div className="flex flex-col items-start gap-2">
      <Button
        tone="quiet"
        size="small"
        className="-ml-3"
        aria-label={name}
        disabled={isPending}
        onClick={() => mutate({ postId, isKept: false })}
      >
        {children}
      </Button>
      {error && <Refused reason={error.data?.reason} />}
    </div>
  );
}
