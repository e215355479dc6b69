'use client';
import { useActionState } from 'react';
import { Snapshot } from '@/app/_moderation/snapshot';
import { Submit } from '@/app/_ui/form';
import { lookAtMessages } from '@/app/(staff)/moderation/actions';

type Parts = { caseId: string; author: string; words: { hint: string; look: string } };

/** The messages somebody chose to show, once a moderator asks for them: each look is noted. */
export function LookAtMessages({ caseId, author, words }: Parts) {
  const [shown, look] = useActionState(lookAtMessages, null);
  if (shown)
    return (
      <div className="flex flex-col gap-3">
        {shown.map(({ id, text, author: writer }) => (
          <Snapshot key={id} author={writer ?? author} text={text} />
        ))}
      </div>
    );
  return (
    <form action={look} className="flex flex-col gap-5">
      <input type="hidden" name="caseId" value={caseId} />
      <p className="max-w-measure text-ink-soft">{words.hint}</p>
      <Submit tone="plain">{words.look}</Submit>
    </form>
  );
}
