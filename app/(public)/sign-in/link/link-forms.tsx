'use client';
import { useMutation } from '@tanstack/react-query';
import { DoorForm } from '@/app/_accounts/door';
import { useTRPC } from '@/app/_trpc/client';
import { TextField } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { AskLink, UseLink } from '@/server/accounts/input';

export function AskLinkForm({ words }: { words: Record<'email' | 'submit' | 'sent' | 'sentTitle', string> }) {
  const asking = useMutation(useTRPC().accounts.askLink.mutationOptions());
  if (asking.isSuccess)
    return (
      <Notice tone="good" title={words.sentTitle}>
        {words.sent}
      </Notice>
    );
  return (
    <Form schema={AskLink} mutation={asking}>
      <TextField name="email" type="email" label={words.email} autoComplete="email" required />
      <Submit size="large" className="w-full">
        {words.submit}
      </Submit>
    </Form>
  );
}

export function UseLinkForm({ token, submit }: { token: string; submit: string }) {
  return (
    <DoorForm way="link" schema={UseLink} given={{ token }}>
      <Submit size="large" className="w-full">
        {submit}
      </Submit>
    </DoorForm>
  );
}
