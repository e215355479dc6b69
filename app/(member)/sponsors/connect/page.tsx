import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { confirmCode, dropCode } from '@/app/_sponsorship/actions';
import { Live } from '@/app/_sponsorship/live';
import { api } from '@/app/_trpc/server';
import { Button } from '@/app/_ui/button';
import { Moment } from '@/app/_ui/moment';
import { Notice } from '@/app/_ui/notice';
import { Page, Section } from '@/app/_ui/page';
import { MakeCode, TypeCode } from './code-forms';

/** Joins two people who found each other elsewhere: one makes a code, the other types it in, the first says yes. */
export default async function ConnectPage() {
  const [t, { mine, typed }] = await Promise.all([getTranslations('seeking.connect'), api.sponsorship.codes()]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Live />
      {typed.map((name) => (
        <Notice key={name} tone="good">
          {t('given', { name })}
        </Notice>
      ))}
      {mine?.typedBy && (
        <Section title={t('waitsTitle', { name: mine.typedBy })}>
          <p className="max-w-measure">{t('is')}</p>
          <div className="flex flex-wrap gap-2">
            <form action={confirmCode}>
              <Button type="submit" tone="primary">
                {t('yes')}
              </Button>
            </form>
            <form action={dropCode}>
              <Button type="submit">{t('no')}</Button>
            </form>
          </div>
        </Section>
      )}
      <Words of={['seeking']}>
        {!mine?.typedBy && (
          <Section title={t('makeTitle')}>
            <MakeCode />
            {mine && (
              <div className="flex flex-wrap items-center gap-x-4">
                <p className="text-ink-soft">
                  {t('until')} <Moment at={mine.expiresAt} />
                </p>
                <form action={dropCode}>
                  <Button type="submit" tone="quiet">
                    {t('drop')}
                  </Button>
                </form>
              </div>
            )}
          </Section>
        )}
        <Section title={t('typeTitle')}>
          <TypeCode />
        </Section>
      </Words>
    </Page>
  );
}
