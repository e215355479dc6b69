import { clsx } from 'clsx';
import Link from 'next/link';
import type { ComponentProps } from 'react';

export type Tone = 'primary' | 'plain' | 'quiet' | 'alert';
export type Size = 'small' | 'normal' | 'large';
type Look = { tone?: Tone; size?: Size };

/** A button, quiet or loud. Its words are a verb that a person would say. */
export function Button({ tone = 'plain', size = 'normal', type = 'button', className, ...rest }: Look & ComponentProps<'button'>) {
  return <button type={type} className={clsx(look({ tone, size }), className)} {...rest} />;
}

/** A link that leads to the next step, and looks like the button that takes it. */
export function LinkButton({ tone = 'plain', size = 'normal', className, ...rest }: Look & ComponentProps<typeof Link>) {
  return <Link className={clsx(look({ tone, size }), className)} {...rest} />;
}

const look = ({ tone, size }: Required<Look>) => clsx(shape, sizes[size], tones[tone]);

const shape =
  'inline-flex items-center justify-center gap-2 rounded-control text-center font-semibold leading-snug no-underline transition-colors disabled:cursor-default disabled:opacity-60 aria-disabled:opacity-60';
const sizes: Record<Size, string> = {
  small: 'min-h-11 px-3 py-1.5 text-sm',
  normal: 'min-h-11 px-4 py-2',
  large: 'min-h-13 px-6 py-3 text-lg',
};
const tones: Record<Tone, string> = {
  primary: 'bg-moss text-on-moss hover:bg-moss-deep',
  plain: 'border border-edge bg-surface text-ink hover:bg-sunken',
  quiet: 'text-moss underline-offset-4 hover:bg-moss-soft hover:underline',
  alert: 'bg-alert text-on-alert hover:bg-alert-deep',
};
