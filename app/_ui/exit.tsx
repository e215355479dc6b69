import { CloudSun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { exitUrl } from './exit-url';

/** Leaves the site at once. A plain link, so that it works before, and without, any script. */
export function Exit() {
  const t = useTranslations('ui');
  return (
    <a
      href={exitUrl}
      rel="noreferrer"
      data-exit
      title={t('exitHint')}
      className="no-print fixed top-2 right-3 z-50 inline-flex min-h-11 items-center gap-2 rounded-control bg-ink px-3 sm:px-3.5 py-1.5 text-sm font-semibold text-stone hover:bg-ink-soft sm:right-5"
    >
      <CloudSun aria-hidden strokeWidth={1.75} className="size-5 max-sm:hidden" />
      {t('exit')}
    </a>
  );
}

/**
 * Makes the exit swift, from the first byte on: the button or Shift three times replaces this entry of the history, and coming back by
 * the back button leads out again, until somebody opens the site on purpose. What was kept of meetings on a device that others use as
 * well is forgotten, as it is on signing out (`app/_meetings/device.ts`).
 */
export function ExitScript({ nonce }: { nonce?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own words, and none of a person's
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />;
}

const script = `(() => {
  const key = 'left', store = sessionStorage;
  const forget = () => {
    try {
      if (JSON.parse(localStorage.getItem('meetings') ?? '{}').isMine) return;
      localStorage.removeItem('meetings');
      self.caches?.delete('meetings');
    } catch {}
  };
  const leave = () => {
    forget();
    store.setItem(key, '1');
    document.documentElement.hidden = true;
    document.title = ' ';
    location.replace(${JSON.stringify(exitUrl)});
  };
  const isBack = () => performance.getEntriesByType('navigation')[0]?.type === 'back_forward';
  if (store.getItem(key)) isBack() ? leave() : store.removeItem(key);
  addEventListener('pageshow', (event) => { if (event.persisted && store.getItem(key)) leave(); });
  addEventListener('click', (event) => {
    if (!event.target.closest?.('[data-exit]')) return;
    event.preventDefault();
    leave();
  }, true);
  addEventListener('submit', (event) => event.target.matches?.('[action="/api/auth/signout"]') && forget(), true);
  if (!localStorage.getItem('meetings')) self.caches?.delete('meetings');
  let presses = [];
  addEventListener('keydown', (event) => {
    if (event.key !== 'Shift') presses = [];
    else if (!event.repeat) presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at < 1500);
    if (presses.length > 2) leave();
  }, true);
})()`;
