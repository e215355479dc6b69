import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { forgetKnown } from '@/app/_sponsorship/actions';
import { api } from '@/app/_trpc/server';
import { Button } from '@/app/_ui/button';
import { Mark } from '@/app/_ui/mark';
import { Page, Section } from '@/app/_ui/page';
import { KnownForm } from './known-form';

/** People one knows outside, with whom one is never brought together here. */
export default async function KnownPage() {
  const [t, known] = await Promise.all([getTranslations('seeking.knownPeople'), api.sponsorship.known()]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Words of={['seeking']}>
        <KnownForm />
      </Words>
      {known.length > 0 && (
        <Section title={t('list')}>
          <ul className="flex flex-col overflow-hidden rounded-card border border-line bg-surface">
            {known.map(({ id, handle }) => (
              <li key={id} className="flex items-center justify-between gap-4 border-line px-4 py-2 not-last:border-b sm:px-5">
                <span className="flex min-w-0 items-center gap-3">
                  <Mark of={handle} />
                  <span className="break-all">{handle}</span>
                </span>
                <form action={forgetKnown}>
                  <Button type="submit" tone="quiet" name="userId" value={id} aria-label={t('removeOf', { name: handle })}>
                    {t('remove')}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
