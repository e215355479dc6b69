import type { inferRouterOutputs } from '@trpc/server';
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/app/_ui/action-form';
import { Submit } from '@/app/_ui/form';
import { Moment } from '@/app/_ui/moment';
import { Tag } from '@/app/_ui/tag';
import type { AppRouter } from '@/server/api/root';
import { seeNoticed } from './actions';

type Hint = inferRouterOutputs<AppRouter>['watch']['noticed']['noticed'][number];

/** What the site noticed, with who had a look at it; works without JavaScript. */
export function Noticed({ noticed }: { noticed: Hint[] }) {
  const t = useTranslations('moderation.noticed');
  return (
    <ol className="flex flex-col overflow-hidden rounded-card border border-line bg-surface">
      {noticed.map(({ key, kind, handle, other, count, at, isSeen, seenBy, seenAt }) => (
        <li key={key} className="flex flex-col gap-2 border-line px-4 py-4 not-last:border-b sm:px-5">
          <p className="max-w-measure break-words">{t(`kinds.${kind}`, { name: handle ?? '', other: other ?? '', count })}</p>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
            <Moment at={new Date(at)} />
            {isSeen && seenAt ? (
              <span>
                {t('seen', { by: seenBy ?? t('somebody') })} · <Moment at={new Date(seenAt)} />
              </span>
            ) : (
              <Tag hue="info">{t('fresh')}</Tag>
            )}
          </p>
          {!isSeen && (
            <ActionForm action={seeNoticed}>
              <input type="hidden" name="key" value={key} />
              <Submit tone="plain">{t('see')}</Submit>
            </ActionForm>
          )}
        </li>
      ))}
    </ol>
  );
}
