'use client';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { Form } from '@/app/_ui/form';
import type { WayIn } from '@/server/api/auth';

type Refusal = { reason?: string; fields?: Record<string, string> };
type Refused = Error & { data: Refusal };

/** What the door answered when it did not open, in the shape in which a form knows the refusals of the API. */
const refused = (data: Refusal): Refused => Object.assign(new Error('refused'), { data });

/**
 * A form that signs somebody in or up. It works without JavaScript, by a plain post; with it, what was typed stays on a refusal.
 * The next page is loaded whole, for all of it is another person's now.
 */
export function DoorForm<S extends z.ZodType>({
  way,
  schema,
  given,
  children,
}: {
  way: WayIn;
  schema: S;
  given?: Partial<z.input<S>>;
  children: ReactNode;
}) {
  const action = `/api/auth/callback/${way}`;
  const entering = useMutation<{ to: string }, Refused, z.input<S>>({ mutationFn: (input) => knock(action, input) });
  return (
    <Form schema={schema} mutation={entering} given={given} action={action} onSuccess={({ to }) => window.location.assign(to)}>
      {Object.entries(given ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={String(value)} />
      ))}
      {children}
    </Form>
  );
}

async function knock(action: string, input: unknown): Promise<{ to: string }> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  const response = await fetch(action, { method: 'POST', headers, body: JSON.stringify(input) }).catch(() => null);
  if (!response) throw refused({ reason: 'unreachable' });
  const answer = await response.json().catch(() => ({ reason: 'internal' }));
  if (!response.ok) throw refused(answer);
  return answer;
}
