'use client';
import { Dialog as Primitive } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactElement, type ReactNode, useState } from 'react';

/**
 * A question asked on top of the page. It traps focus but leaves the quick exit above it in reach, which a native modal does not.
 * @param trigger a `Button`; opening and closing are given to it. Without one it is open from the beginning
 * @param onClosed told once it has been closed
 */
export function Dialog({
  trigger,
  title,
  onClosed,
  children,
}: {
  trigger?: ReactElement;
  title: ReactNode;
  onClosed?: () => void;
  children: ReactNode | ((close: () => void) => ReactNode);
}) {
  const [isOpen, setOpen] = useState(!trigger);
  const t = useTranslations('ui');
  return (
    <Primitive.Root
      open={isOpen}
      onOpenChange={setOpen}
      onOpenChangeComplete={(isOpenNow) => !isOpenNow && onClosed?.()}
      modal="trap-focus"
    >
      {trigger && <Primitive.Trigger render={trigger} />}
      <Primitive.Portal>
        <Primitive.Backdrop className="fixed inset-0 z-30 bg-black/50" />
        <Primitive.Popup className="fixed inset-x-4 bottom-4 z-40 mx-auto flex max-h-[calc(100dvh-9rem)] max-w-lg flex-col gap-4 overflow-y-auto rounded-card bg-surface p-5 shadow-float sm:top-1/2 sm:bottom-auto sm:-translate-y-1/2 sm:p-6">
          <div className="flex items-start justify-between gap-4">
            <Primitive.Title className="text-xl">{title}</Primitive.Title>
            <Primitive.Close
              aria-label={t('close')}
              className="-mt-1.5 -mr-2 flex size-11 shrink-0 items-center justify-center rounded-control hover:bg-sunken"
            >
              <X aria-hidden strokeWidth={1.75} />
            </Primitive.Close>
          </div>
          {typeof children === 'function' ? children(() => setOpen(false)) : children}
        </Primitive.Popup>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
