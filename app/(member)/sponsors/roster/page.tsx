import { getTranslations } from 'next-intl/server';
import { giveBackShift, takeShift } from '@/app/_sponsoring/actions';
import { OneTap } from '@/app/_sponsoring/one-tap';
import { ShiftTime } from '@/app/_sponsoring/shift-time';
import { api } from '@/app/_trpc/server';
import { Notice } from '@/app/_ui/notice';
import { Page, Section } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';

/** Who is on call in the coming week, and where nobody is. */
export default async function RosterPage() {
  const [t, { shifts, mayTake, waiting, late, mine }] = await Promise.all([getTranslations('pairs.roster'), api.contacts.roster()]);
  const gaps = shifts.filter(({ volunteers }) => volunteers.length === 0).length;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Notice tone={late > 0 ? 'alert' : 'info'} title={t('waiting', { count: waiting })}>
        {late > 0 && <p>{t('late', { count: late })}</p>}
        {mayTake && <p>{t('mine', { count: mine })}</p>}
      </Notice>
      <Section title={t('gaps', { count: gaps })}>
        <ul className="flex flex-col">
          {shifts.map(({ beginsAt, endsAt, volunteers, isMine }) => (
            <li
              key={beginsAt.toISOString()}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2"
            >
              <span className="min-w-0">
                <ShiftTime from={beginsAt} to={endsAt} words={t.raw('shift')} />
                <span className="block text-sm break-words text-ink-soft">
                  {volunteers.length === 0 ? <Tag hue="dawn">{t('gap')}</Tag> : volunteers.join(', ')}
                </span>
              </span>
              {mayTake && (
                <OneTap
                  action={isMine ? giveBackShift : takeShift}
                  given={{ beginsAt: beginsAt.toISOString() }}
                  size="small"
                  tone={isMine ? 'quiet' : 'plain'}
                >
                  {t(isMine ? 'giveBack' : 'take')}
                </OneTap>
              )}
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
