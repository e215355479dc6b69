import type { ReactNode } from 'react';
import { Button } from '@/app/_ui/button';

type Parts = {
  /** A server action, so that the tap works without JavaScript. */
  action: (form: FormData) => Promise<void>;
  /** What it is about, such as the id of the thing. */
  given?: Record<string, string>;
  tone?: 'primary' | 'plain' | 'quiet' | 'alert';
  size?: 'small' | 'normal';
  label?: string;
  children: ReactNode;
};

/** A button that does one thing at once. */
export function OneTap({ action, given = {}, tone, size, label, children }: Parts) {
  return (
    <form action={action}>
      {Object.entries(given).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" tone={tone} size={size} aria-label={label}>
        {children}
      </Button>
    </form>
  );
}
