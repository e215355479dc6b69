import { useFormatter, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { approve, letGo, liftHold, takeUp } from '@/app/_sponsoring/actions';
import { OneTap } from '@/app/_sponsoring/one-tap';
import { DeclineForm, ProposeForm } from '@/app/_sponsoring/staff-forms';
import { api } from '@/app/_trpc/server';
import { Card } from '@/app/_ui/card';
import { Empty } from '@/app/_ui/empty';
import { Mark } from '@/app/_ui/mark';
import { Moment } from '@/app/_ui/moment';
import { Page, Section } from '@/app/_ui/page';

type Application = Awaited<ReturnType<typeof api.sponsorship.applications>>[number];
type Held = Awaited<ReturnType<typeof api.sponsorship.held>>[number];

export default async function ApplicationsPage() {
  const [t, applications, held] = await Promise.all([
    getTranslations('sponsorship.applications'),
    api.sponsorship.applications(),
    api.sponsorship.held(),
  ]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {held.length > 0 && <OnHold held={held} />}
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
  const staff = useTranslations('sponsoring.staff');
  const words = useTranslations('words');
  const format = useFormatter();
  const { id, handle, status } = application;
  return (
    <Card as="li">
      <div className="flex items-center gap-3">
        <Mark of={handle} />
        <div className="min-w-0">
          <h2 className="text-lg break-words">{handle}</h2>
          <p className="text-sm text-ink-soft">{words(`sponsorStatuses.${status}`)}</p>
        </div>
      </div>
      <p className="max-w-measure break-words whitespace-pre-line">{application.about}</p>
      <ul className="flex flex-col gap-1 text-sm text-ink-soft">
        <li>
          {t('since')} <Moment at={application.recoveringSince} kind="day" />
        </li>
        <li>{format.list(application.pathways.map((pathway) => words(`pathways.${pathway}`)))}</li>
        <li>{words(`medicationStances.${application.medicationStance}`)}</li>
        <li>{t('places', { count: application.capacity })}</li>
      </ul>
      <Known application={application} />
      {application.can.propose ? (
        <div className="flex flex-wrap gap-2">
          {status === 'applied' && (
            <OneTap action={takeUp} given={{ userId: id }}>
              {staff('takeUp')}
            </OneTap>
          )}
          {status !== 'training' && <ProposeForm userId={id} handle={handle} hasReferences={application.hasReferences} />}
          {application.can.approve && (
            <OneTap action={approve} given={{ userId: id }} tone="primary">
              {staff('approve', { name: handle })}
            </OneTap>
          )}
          <DeclineForm userId={id} handle={handle} />
        </div>
      ) : (
        <p className="text-sm text-ink-soft">{t('own')}</p>
      )}
    </Card>
  );
}

/** What is known of the applicant so far. Staff alone see it, and never the applicant. */
function Known({ application: { references, note, status, isTrained, isOwnProposal } }: { application: Application }) {
  const t = useTranslations('sponsoring.staff');
  return (
    <>
      {references.length > 0 && (
        <div>
          <h3 className="font-semibold">{t('referencesTitle')}</h3>
          <ul className="list-disc pl-5">
            {references.map(({ id, handle, answer, words }) => (
              <li key={id} className="break-words">
                {t(answer ?? 'open', { name: handle })}
                {words && <span className="block text-ink-soft">{words}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {note && (
        <div>
          <h3 className="font-semibold">{t('noteTitle')}</h3>
          <p className="max-w-measure break-words whitespace-pre-line">{note}</p>
        </div>
      )}
      {status === 'training' && (
        <p className="text-sm text-ink-soft">{t(isTrained ? (isOwnProposal ? 'ownProposal' : 'trained') : 'inTraining')}</p>
      )}
    </>
  );
}

/** Sponsors whom somebody did not feel safe with. */
function OnHold({ held }: { held: Held[] }) {
  const t = useTranslations('sponsoring.staff');
  return (
    <Section title={t('heldTitle')}>
      <p className="max-w-measure">{t('heldText')}</p>
      <ul className="flex flex-col gap-4">
        {held.map(({ userId, handle, heldAt, can }) => (
          <Card key={userId} as="li">
            <h3 className="text-lg break-words">{handle}</h3>
            <p className="text-sm text-ink-soft">
              {t('since')} <Moment at={heldAt} kind="day" />
            </p>
            {can.lift && (
              <div className="flex flex-wrap gap-2">
                <OneTap action={liftHold} given={{ userId }}>
                  {t('lift', { name: handle })}
                </OneTap>
                <OneTap action={letGo} given={{ userId }} tone="quiet">
                  {t('letGo', { name: handle })}
                </OneTap>
              </div>
            )}
          </Card>
        ))}
      </ul>
    </Section>
  );
}
