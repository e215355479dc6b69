import { getTranslations } from 'next-intl/server';
import { Notice } from '@/app/_ui/notice';

/** The reason with which a form that was sent without JavaScript came back to its page. Words we do not know are not repeated. */
export async function ProblemOnReturn({ reason }: { reason: string | string[] | undefined }) {
  const t = await getTranslations('errors');
  if (typeof reason !== 'string') return null;
  const key = reason as Parameters<typeof t.has>[0];
  return <Notice tone="alert">{t.has(key) ? t(key) : t('invalid')}</Notice>;
}
