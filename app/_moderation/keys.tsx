'use client';
import { useEffect, useState } from 'react';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';

type KeyWords = { title: string; open: string; hint: string; off: string; list: { key: string; does: string }[] };

const kept = 'cairn.keys';
const isOff = () => localStorage.getItem(kept) === 'off';

/**
 * Single keys for whoever works through many cases. What carries `data-key` is opened, pressed or written in; what carries `data-row` is
 * walked through with j and k, and its box ticked with x. They do nothing while somebody writes, or has turned them off (WCAG 2.1.4).
 */
export function Keys({ words }: { words: KeyWords }) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, isComposing } = event;
      if (ctrlKey || metaKey || altKey || isComposing || isWriting(target) || document.querySelector('[role=dialog]')) return;
      if (key !== '?' && isOff()) return;
      if (key === '?') setOpen(true);
      else if (!follow(key)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <Button tone="quiet" size="small" className="self-start max-sm:hidden" onClick={() => setOpen(true)}>
        {words.open} <kbd aria-hidden>?</kbd>
      </Button>
      {isOpen && (
        <Dialog title={words.title} onClosed={() => setOpen(false)}>
          <p className="text-ink-soft">{words.hint}</p>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
            {words.list.map(({ key, does }) => (
              <div key={key} className="contents">
                <dt>
                  <kbd className="inline-block min-w-8 rounded-control border border-edge px-2 text-center">{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <label className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              className="size-5 accent-moss"
              defaultChecked={isOff()}
              onChange={({ currentTarget }) => localStorage.setItem(kept, currentTarget.checked ? 'off' : 'on')}
            />
            {words.off}
          </label>
        </Dialog>
      )}
    </>
  );
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'));

/** Does what a key stands for here; says whether it stands for anything. */
function follow(key: string) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  if (key === 'j' || key === 'k') {
    const next = rows[Math.min(rows.length - 1, Math.max(0, key === 'j' ? at + 1 : at - 1))];
    next?.querySelector<HTMLElement>('a')?.focus();
    return next !== undefined;
  }
  if (key === 'x') {
    const box = rows[at]?.querySelector<HTMLElement>('input[type=checkbox]');
    box?.click();
    return box !== undefined && box !== null;
  }
  const found = /^[a-z]$/.test(key) ? document.querySelector<HTMLElement>(`[data-key=${key}]`) : null;
  if (!found) return false;
  if (found instanceof HTMLDetailsElement) found.open = true;
  if (found.matches('a, button')) found.click();
  else if (found.matches('textarea')) found.focus();
  else found.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus();
  return true;
}
