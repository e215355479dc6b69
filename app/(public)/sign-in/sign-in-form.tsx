'use client';
import { DoorForm } from '@/app/_accounts/door';
import { PassphraseField } from '@/app/_accounts/passphrase-field';
import { TextField } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { SignIn } from '@/server/accounts/input';

type Parts = { words: Record<'handle' | 'passphrase' | 'submit', string>; next?: string; handle?: string };

export function SignInForm({ words, next, handle }: Parts) {
  return (
    <DoorForm way="passphrase" schema={SignIn} given={next ? { next } : undefined}>
      <TextField
        name="handle"
        label={words.handle}
        defaultValue={handle}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <PassphraseField name="passphrase" label={words.passphrase} autoComplete="current-password" required />
      <Submit size="large" className="w-full">
        {words.submit}
      </Submit>
    </DoorForm>
  );
}
