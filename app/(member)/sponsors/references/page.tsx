import { getTranslations } from 'next-intl/server';
import { ReferForm } from '@/app/_sponsoring/reference-forms';
import { api } from '@/app/_trpc/server';
import { Card } from '@/app/_ui/card';
import { Empty } from '@/app/_ui/empty';
import { Page } from '@/app/_ui/page';

/** A word about members who would like to sponsor. */
export default async function ReferencesPage() {
  const [t, asked] = await Promise.all([getTranslations('sponsoring.refer'), api.sponsorship.references()]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {asked.length === 0 && <Empty title={t('none')}>{t('noneText')}</Empty>}
      <ul className="flex flex-col gap-4">
        {asked.map(({ id, handle, answer }) => (
          <Card key={id} as="li">
            {answer ? <p>{t('done', { name: handle })}</p> : <ReferForm referenceId={id} name={handle} />}
          </Card>
        ))}
      </ul>
    </Page>
  );
}
