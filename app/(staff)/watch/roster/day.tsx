import { useFormatter, useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';
import { Tag } from '@/app/_ui/tag';
import { Tap } from '@/app/_ui/tap';
import { giveBackDuty, keepDuty, offerDuty, takeOverDuty } from '../actions';

type RosterDay = Awaited<ReturnType<typeof api.watch.roster>>['days'][number];
type Parts = { day: RosterDay; name: string; timeZone: string };

/** One day of the roster: whose shifts are in it, and when nobody is there. The strip says the same to the eye. */
export function Day({ day: { from, until, shifts, gaps }, name, timeZone }: Parts) {
  const t = useTranslations('watch.roster');
  const format = useFormatter();
  const time = (moment: Date) => format.dateTime(moment, { timeZone, hour: 'numeric', minute: '2-digit' });
  const rows = [
    ...shifts.map((shift) => ({ kind: 'shift' as const, at: shift.startsAt, ...shift })),
    ...gaps.map((gap) => ({ kind: 'gap' as const, at: gap.startsAt, id: `gap-${gap.startsAt.toISOString()}`, ...gap })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
  return (
    <li className="flex flex-col gap-2 border-line border-t py-4 first:border-t-0">
      <h3 className="text-base font-semibold first-letter:uppercase">{name}</h3>
      <Strip from={from} until={until} shifts={shifts} />
      {shifts.length === 0 ? (
        <p className="text-ink-soft">{t('whole')}</p>
      ) : (
        <ul className="flex flex-col gap-2">
          {rows.map((row) => (
            <li key={row.id} className="flex flex-col gap-1">
              <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                <span className="tabular-nums">
                  {time(row.startsAt < from ? from : row.startsAt)}–{time(row.endsAt > until ? until : row.endsAt)}
                </span>
                {row.kind === 'gap' ? (
                  <span className="text-ink-soft">{t('gap')}</span>
                ) : (
                  <strong className="min-w-0 break-words">{row.isMine ? t('you') : row.handle}</strong>
                )}
                {row.kind === 'shift' && row.isOffered && <Tag hue="dawn">{t('offered')}</Tag>}
              </p>
              {row.kind === 'shift' && row.startsAt >= from && <Acts shift={row} label={`${name}, ${time(row.startsAt)}`} />}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** What can be done with a shift that has not begun. */
function Acts({ shift: { id, isMine, isOffered }, label }: { shift: { id: string; isMine: boolean; isOffered: boolean }; label: string }) {
  const t = useTranslations('watch.roster');
  const given = { dutyId: id };
  if (!isMine)
    return isOffered ? (
      <Tap action={takeOverDuty} given={given} label={`${t('takeOver')}: ${label}`}>
        {t('takeOver')}
      </Tap>
    ) : null;
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-moss underline-offset-4 hover:underline">
        {t('acts')}
      </summary>
      <div className="flex flex-wrap gap-3 pt-1">
        <Tap action={isOffered ? keepDuty : offerDuty} given={given} label={`${t(isOffered ? 'keep' : 'offer')}: ${label}`}>
          {t(isOffered ? 'keep' : 'offer')}
        </Tap>
        <Tap action={giveBackDuty} given={given} tone="quiet" label={`${t('giveBack')}: ${label}`}>
          {t('giveBack')}
        </Tap>
      </div>
    </details>
  );
}

/** The day as a strip, filled where somebody is there. */
function Strip({ from, until, shifts }: Pick<RosterDay, 'from' | 'until' | 'shifts'>) {
  const whole = until.getTime() - from.getTime();
  const part = (moment: Date) => (100 * (Math.min(Math.max(moment.getTime(), from.getTime()), until.getTime()) - from.getTime())) / whole;
  return (
    <svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none" className="block h-2.5 w-full overflow-hidden rounded-full">
      <rect width="100" height="4" className="fill-sunken" />
      {shifts.map(({ id, startsAt, endsAt }) => (
        <rect key={id} x={part(startsAt)} width={part(endsAt) - part(startsAt)} height="4" className="fill-moss" />
      ))}
    </svg>
  );
}
