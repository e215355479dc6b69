import { clsx } from 'clsx';
import { type ReactNode, useId } from 'react';

type PageParts = {
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  aside?: ReactNode;
  width?: 'reading' | 'wide';
  children?: ReactNode;
};

/** What is inside `main` on every page: its one heading, what can be done here, and the rest. */
export function Page({ title, lead, actions, aside, width = 'reading', children }: PageParts) {
  return (
    <div className={clsx('w-full', width === 'reading' && !aside ? 'max-w-[35rem]' : 'max-w-6xl')}>
      <header className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-4 lg:mb-8">
        <div className="min-w-0">
          <h1 className="text-2xl lg:text-3xl">{title}</h1>
          {lead && <div className="mt-2 max-w-measure text-ink-soft">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </header>
      {aside ? (
        <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-10">
          <div className="flex min-w-0 flex-col gap-8">{children}</div>
          <aside className="flex min-w-0 flex-col gap-6">{aside}</aside>
        </div>
      ) : (
        <div className="flex flex-col gap-8">{children}</div>
      )}
    </div>
  );
}

/** A part of a page with a heading of its own. */
export function Section({ title, actions, children }: { title: ReactNode; actions?: ReactNode; children?: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
