import { useFormatter, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { ApproveButton } from '@/app/_sponsorship/acts';
import { api } from '@/app/_trpc/server';
import { Card } from '@/app/_ui/card';
import { Empty } from '@/app/_ui/empty';
import { Mark } from '@/app/_ui/mark';
import { Moment } from '@/app/_ui/moment';
import { Page } from '@/app/_ui/page';

type Application = Awaited<ReturnType<typeof api.sponsorship.applications>>[number];

export default async function ApplicationsPage() {
  const [t, applications] = await Promise.all([getTranslations('sponsorship.applications'), api.sponsorship.applications()]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {applications.length === 0 && <Empty title={t('none')}>{t('noneText')}</Empty>}
      <ul className="flex flex-col gap-4">
        {applications.map((application) => (
          <ApplicationCard key={application.id} application={application} />
        ))}
      </ul>
    </Page>
  );
}

function ApplicationCard({ application }: { application: Application }) {
  const t = useTranslations('sponsorship.applications');
  const words = useTranslations('words');
  const format = useFormatter();
  return (
    <Card as="li">
      <div className="flex items-center gap-3">
        <Mark of={application.handle} />
        <h2 className="text-lg">{application.handle}</h2>
      </div>
      <p className="max-w-measure whitespace-pre-line">{application.about}</p>
      <ul className="flex flex-col gap-1 text-sm text-ink-soft">
        <li>
          {t('since')} <Moment at={application.recoveringSince} kind="day" />
        </li>
        <li>{format.list(application.pathways.map((pathway) => words(`pathways.${pathway}`)))}</li>
        <li>{words(`medicationStances.${application.medicationStance}`)}</li>
        <li>{t('places', { count: application.capacity })}</li>
      </ul>
      {application.can.approve ? (
        <ApproveButton userId={application.id} handle={application.handle} />
      ) : (
        <p className="text-sm text-ink-soft">{t('own')}</p>
      )}
    </Card>
  );
}
