import { getFormatter, getTranslations } from 'next-intl/server';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Page, Section } from '@/app/_ui/page';
import { LiveWatch } from '@/app/_watch/live-watch';
import { SeeRoster } from '@/server/watch/input';
import { Day } from './day';
import { OwnZone } from './own-zone';
import { PlanForm, ZoneForm } from './plan-form';

/** The coming two weeks, on the clock of the reader's zone; by UTC where nobody has said one. */
export default async function RosterPage({ searchParams }: PageProps<'/watch/roster'>) {
  const asked = SeeRoster.safeParse({ timeZone: (await searchParams).zone });
  const timeZone = asked.success ? asked.data.timeZone : 'UTC';
  const [t, format, { days, load }] = await Promise.all([getTranslations('watch'), getFormatter(), api.watch.roster({ timeZone })]);
  const named = days.map(({ day }) => ({
    value: day,
    label: format.dateTime(new Date(`${day}T12:00:00Z`), { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }),
  }));
  // Days on which nobody is there at all are one line together: fourteen times the same would hide the others.
  const stretches = days.flatMap((day, at) => {
    const isEmpty = (one: number) => days[one]?.shifts.length === 0;
    if (isEmpty(at) && isEmpty(at - 1)) return [];
    let last = at;
    while (isEmpty(at) && isEmpty(last + 1)) last++;
    const [from, until] = [named[at]?.label ?? day.day, named[last]?.label ?? ''];
    return [{ day, name: last > at ? `${from} – ${until}` : from }];
  });
  return (
    <Page
      title={t('roster.title')}
      lead={t('roster.lead')}
      actions={
        <>
          <LinkButton href="/watch">{t('roster.back')}</LinkButton>
          <LinkButton href="#plan" className="lg:hidden">
            {t('roster.planTitle')}
          </LinkButton>
        </>
      }
      aside={
        <>
          <div id="plan">
            <Section title={t('roster.planTitle')}>
              <PlanForm timeZone={timeZone} days={named} />
              <p className="text-sm text-ink-soft">{t('duty.rest')}</p>
            </Section>
          </div>
          <ZoneForm timeZone={timeZone} />
        </>
      }
    >
      <LiveWatch />
      {!asked.success && <OwnZone />}
      <Section title={t('roster.days')}>
        <ol className="flex flex-col">
          {stretches.map(({ day, name }) => (
            <Day key={day.day} day={day} name={name} timeZone={timeZone} />
          ))}
        </ol>
      </Section>
      <Section title={t('roster.load')}>
        <p className="text-sm text-ink-soft">{t('roster.loadLead')}</p>
        <table className="w-full text-left tabular-nums">
          <thead>
            <tr className="text-sm text-ink-soft">
              {(['who', 'alerts', 'served', 'planned'] as const).map((name) => (
                <th key={name} scope="col" className="py-1 pr-2 font-semibold">
                  {t(`duty.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {load.map(({ handle, alerts, hours, planned }) => (
              <tr key={handle} className="border-t border-line">
                <th scope="row" className="py-2 pr-2 font-normal break-words">
                  {handle}
                </th>
                <td>{alerts}</td>
                <td>{format.number(hours)}</td>
                <td>{format.number(planned)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </Page>
  );
}
