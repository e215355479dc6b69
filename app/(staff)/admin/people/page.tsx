import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { Button } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { TextField } from '@/app/_ui/fields';
import { Mark } from '@/app/_ui/mark';
import { Moment } from '@/app/_ui/moment';
import { More } from '@/app/_ui/more';
import { Page } from '@/app/_ui/page';
import { FindPeople } from '@/server/accounts/input';
import { ChangeRole } from './change-role';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.people'))('title') };
}

export default async function PeoplePage({ searchParams }: PageProps<'/admin/people'>) {
  const sought = FindPeople.parse(await searchParams);
  const { people, next } = await api.accounts.people(sought);
  const t = await getTranslations('accounts.people');
  const words = await getTranslations('words');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <form className="flex max-w-md items-end gap-2">
        <div className="min-w-0 grow">
          <TextField name="handle" label={t('handle')} defaultValue={sought.handle} autoCapitalize="none" />
        </div>
        <Button type="submit">{t('find')}</Button>
      </form>
      {people.length === 0 && <Empty title={t('nobody')}>{t('nobodyHint')}</Empty>}
      <Words of={['accounts']}>
        <ul className="flex flex-col overflow-hidden rounded-card border border-line bg-surface empty:hidden">
          {people.map(({ id, handle, role, standing, joinedAt, isOneself }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line px-4 py-3 not-last:border-b sm:px-5"
            >
              <div className="flex min-w-0 items-center gap-3">
                <Mark of={handle} />
                <div className="min-w-0">
                  <p className="font-semibold break-words">{handle}</p>
                  <p className="text-sm text-ink-soft">
                    {words(`roles.${role}`)} · {standing === 'suspended' && <>{words('standings.suspended')} · </>}
                    {t('since')} <Moment at={joinedAt} kind="day" />
                  </p>
                </div>
              </div>
              {isOneself ? <p className="text-sm text-ink-soft">{t('you')}</p> : <ChangeRole userId={id} handle={handle} role={role} />}
            </li>
          ))}
        </ul>
      </Words>
      {next && <More href={`/admin/people?${new URLSearchParams({ handle: sought.handle, after: next })}`}>{t('more')}</More>}
    </Page>
  );
}
