import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { api } from '@/app/_trpc/server';
import { Page } from '@/app/_ui/page';
import { seekSteps } from '@/server/sponsorship/input';
import { StepForm } from '../step-form';

export default async function StepPage({ params }: PageProps<'/sponsors/seek/[step]'>) {
  const asked = (await params).step;
  const step = seekSteps.find((one) => one === asked);
  if (!step) notFound();
  const [t, { answers, done }] = await Promise.all([getTranslations('seeking'), api.sponsorship.answers()]);
  const at = seekSteps.indexOf(step);
  const isLast = seekSteps.every((one) => one === step || done.includes(one));
  return (
    <Page
      title={t(`steps.${step}`)}
      lead={
        <>
          <span className="block text-sm font-semibold">{t('step', { at: at + 1, of: seekSteps.length })}</span>
          {t(`why.${step}`)}
        </>
      }
    >
      <StepForm step={step} answers={answers} zones={Intl.supportedValuesOf('timeZone')} isLast={isLast} />
    </Page>
  );
}
