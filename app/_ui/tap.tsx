import type { ComponentProps, ReactNode } from 'react';
import { ActionForm } from '@/app/_ui/action-form';
import type { Tone } from '@/app/_ui/button';
import { Submit } from '@/app/_ui/form';

type Parts = {
  action: ComponentProps<typeof ActionForm>['action'];
  given: Record<string, string>;
  tone?: Tone;
  label?: string;
  children: ReactNode;
};

/** A button that does one thing at once, and says beside it why that came to nothing. */
export function Tap({ action, given, tone = 'plain', label, children }: Parts) {
  return (
    <ActionForm action={action}>
      {Object.entries(given).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Submit tone={tone} aria-label={label}>
        {children}
      </Submit>
    </ActionForm>
  );
}
