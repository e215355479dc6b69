import { getTranslations } from 'next-intl/server';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';

/** A question that somebody of this site has for the reader; and, for who runs it, that no number to call has been checked yet. */
export async function Asked() {
  const [t, asked, actor] = await Promise.all([getTranslations('watch'), api.watch.askedOfMe(), api.accounts.viewer()]);
  const needsLines = actor?.role === 'admin' ? await api.watch.needsLines() : null;
  return (
    <>
      {asked.map(({ id, question }) => (
        <Notice key={id} title={t(`own.${question ?? 'write'}`)}>
          <p>{t('own.lead')}</p>
          <LinkButton href={`/watch/${id}`} tone="primary" className="mt-2">
            {t('own.link')}
          </LinkButton>
        </Notice>
      ))}
      {needsLines && (
        <Notice title={t('lines.needTitle')}>
          <p>{t(`lines.need_${needsLines}`)}</p>
          <LinkButton href="/admin/lines" className="mt-2">
            {t('lines.needLink')}
          </LinkButton>
        </Notice>
      )}
    </>
  );
}
