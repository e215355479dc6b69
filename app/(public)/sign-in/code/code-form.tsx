'use client';
import { DoorForm } from '@/app/_accounts/door';
import { TextField } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { UseCode } from '@/server/accounts/input';

export function CodeForm({ words }: { words: Record<'handle' | 'code' | 'hint' | 'submit', string> }) {
  return (
    <DoorForm way="recovery-code" schema={UseCode}>
      <TextField name="handle" label={words.handle} autoComplete="username" autoCapitalize="none" spellCheck={false} required />
      <TextField name="code" label={words.code} hint={words.hint} autoComplete="off" autoCapitalize="none" spellCheck={false} required />
      <Submit size="large" className="w-full">
        {words.submit}
      </Submit>
    </DoorForm>
  );
}
