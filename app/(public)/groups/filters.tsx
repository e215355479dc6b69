import { clsx } from 'clsx';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { stages, topics } from '@/db/vocabulary';
import type { FindGroups } from '@/server/groups/input';

/** The doors into the directory: by stage and by topic, as plain links that need no script. */
export function Filters({ chosen }: { chosen: FindGroups }) {
  const t = useTranslations('groups');
  const words = useTranslations('words');
  const { stage, topic, lovedOnes } = chosen;
  return (
    <div className="flex flex-col gap-5">
      <Row label={t('byStage')}>
        <Chip href={address({ topic, lovedOnes })} isChosen={!stage}>
          {t('all')}
        </Chip>
        {stages.map((each) => (
          <Chip key={each} href={address({ stage: each, topic, lovedOnes })} isChosen={stage === each} hue={each}>
            {words(`stages.${each}`)}
          </Chip>
        ))}
      </Row>
      <Row label={t('byTopic')}>
        <Chip href={address({ stage, lovedOnes })} isChosen={!topic}>
          {t('everyTopic')}
        </Chip>
        {topics.map((each) => (
          <Chip key={each} href={address({ stage, topic: each, lovedOnes })} isChosen={topic === each}>
            {words(`topics.${each}`)}
          </Chip>
        ))}
      </Row>
      <Row label={t('byWelcome')}>
        <Chip href={address({ stage, topic })} isChosen={!lovedOnes}>
          {t('everyone')}
        </Chip>
        <Chip href={address({ stage, topic, lovedOnes: 'yes' })} isChosen={lovedOnes === 'yes'} hue="loved-ones">
          {t('onlyLovedOnes')}
        </Chip>
      </Row>
    </div>
  );
}

function address(filters: { stage?: string; topic?: string; lovedOnes?: string }) {
  const query = new URLSearchParams(Object.entries(filters).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return query.size > 0 ? `/groups?${query}` : '/groups';
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label}>
      <p aria-hidden className="mb-2 text-sm font-semibold text-ink-soft">
        {label}
      </p>
      <ul className="chips">{children}</ul>
    </nav>
  );
}

function Chip({ href, isChosen, hue, children }: { href: string; isChosen: boolean; hue?: string; children: ReactNode }) {
  return (
    <li>
      <Link
        href={href}
        scroll={false}
        aria-current={isChosen ? 'true' : undefined}
        data-hue={hue}
        className={clsx(
          'inline-flex min-h-11 items-center gap-2 rounded-full border px-4 text-sm',
          isChosen ? 'border-moss bg-moss-soft font-semibold' : 'border-line bg-surface hover:border-edge',
        )}
      >
        {hue && <span aria-hidden className="size-2.5 shrink-0 rounded-full bg-(--hue)" />}
        {children}
      </Link>
    </li>
  );
}
