import { useTranslations } from 'next-intl';
import { Notice } from '@/app/_ui/notice';
import { Tap } from '@/app/_ui/tap';
import { answerDebrief } from './actions';

type Parts = {
  own: { reason: 'emergency' | 'several'; hasAsked: boolean } | null;
  /** Who of the others would like to talk. */
  wishes: { handle: string }[];
};

/** After something hard: would you like to talk? And who of the others would. */
export function Debrief({ own, wishes }: Parts) {
  const t = useTranslations('watch.debrief');
  return (
    <>
      {own && (
        <Notice title={t('title')}>
          <p>{t(own.reason)}</p>
          <p>{own.hasAsked ? t('asked') : t('text')}</p>
          <div className="mt-3 flex flex-wrap gap-3">
            {!own.hasAsked && (
              <Tap action={answerDebrief} given={{ answer: 'ask' }} tone="primary">
                {t('ask')}
              </Tap>
            )}
            <Tap action={answerDebrief} given={{ answer: 'done' }}>
              {t('done')}
            </Tap>
          </div>
        </Notice>
      )}
      {wishes.map(({ handle }) => (
        <Notice key={handle} title={t('wish', { handle })}>
          <a href={`/messages/new?to=${encodeURIComponent(handle)}`} className="link inline-flex min-h-11 items-center font-semibold">
            {t('write', { handle })}
          </a>
        </Notice>
      ))}
    </>
  );
}
