'use client';
import { useTranslations } from 'next-intl';
import { Notice } from '@/app/_ui/notice';

/** That somebody's words wait for a moderator, where they can be seen meanwhile, and why. */
export function Waits({ reason }: { reason: string | null }) {
  const t = useTranslations('discussions.waits');
  return (
    <Notice title={t('title')}>
      <p>{reason ? t('text', { reason }) : t('first')}</p>
      <a href="/me/waiting" className="link inline-flex min-h-11 items-center font-semibold">
        {t('link')}
      </a>
    </Notice>
  );
}
