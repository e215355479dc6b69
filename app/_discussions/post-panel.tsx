'use client';
import { clsx } from 'clsx';
import { useTranslations } from 'next-intl';
import { type ComponentProps, lazy, Suspense, useState } from 'react';
import { Apart } from './apart';
import type { Panel, PostParts } from './post-parts';

const parts = {
  edit: lazy(() => import('./edit-post')),
  remove: lazy(() => import('./remove-post')),
  history: lazy(() => import('./history')),
  report: lazy(() => import('./report')),
  hide: lazy(() => import('./hide-post')),
  quiet: lazy(() => import('./quiet-author')),
};

export type PanelParts = PostParts & { close: () => void };

/** What is opened below a post: what else can be done with it, and each of these things once it is chosen. */
export default function PostPanel({ panel, open, ...rest }: PostParts & { panel: Panel; open: (panel: Panel | null) => void }) {
  if (panel === 'more') return <More {...rest} open={open} />;
  const Chosen = parts[panel];
  return (
    <Suspense>
      <Apart>
        <Chosen {...rest} close={() => open(null)} />
      </Apart>
    </Suspense>
  );
}

function More({ post, isOwn, isKept, isClosed, acts, open }: PostParts & { open: (panel: Panel | null) => void }) {
  const t = useTranslations('discussions.menu');
  const [isCopied, setCopied] = useState(false);
  const isShown = post.html !== '' && !post.isDeleted;
  const isOwnShown = isOwn && isShown && !post.hidden?.isHeld;
  const { author, can } = post;
  const copy = () => navigator.clipboard?.writeText(acts.linkTo(post.number)).then(() => setCopied(true));
  return (
    <ul aria-label={t('label', { number: post.number })} className="-mx-2 -mb-2 flex flex-wrap gap-1 border-t border-line pt-2">
      {isShown && (
        <Item aria-pressed={isKept} onClick={() => acts.keep(post, !isKept)}>
          {t(isKept ? 'kept' : 'keep')}
        </Item>
      )}
      <Item onClick={copy}>
        <span role="status">{t(isCopied ? 'copied' : 'copy')}</span>
      </Item>
      {((isOwnShown && !isClosed) || can.edit) && <Item onClick={() => open('edit')}>{t('edit')}</Item>}
      {(isOwn || can.delete) && <Item onClick={() => open('remove')}>{t('remove')}</Item>}
      {post.editedAt && isShown && <Item onClick={() => open('history')}>{t('history')}</Item>}
      {!isOwn && author && isShown && <Item onClick={() => open('quiet')}>{t('quiet')}</Item>}
      {!isOwn && author && !author.isAlias && isShown && (
        <li>
          <a href={`/messages/new?to=${encodeURIComponent(author.name)}`} className={itemShape}>
            {t('write')}
          </a>
        </li>
      )}
      {(can.hide || can.restore) && <Item onClick={() => open('hide')}>{t(can.hide ? 'hide' : 'restore')}</Item>}
      {can.hide && (
        <li>
          <a href={`/moderation/act/post/${post.id}`} className={itemShape}>
            {t('moderate')}
          </a>
        </li>
      )}
      {!isOwn && can.report && <Item onClick={() => open('report')}>{t('report')}</Item>}
    </ul>
  );
}

const itemShape = 'inline-flex min-h-11 items-center rounded-control px-3 text-sm text-ink-soft hover:bg-sunken';

function Item({ className, ...rest }: ComponentProps<'button'>) {
  return (
    <li>
      <button type="button" className={clsx(itemShape, 'aria-pressed:font-semibold aria-pressed:text-moss', className)} {...rest} />
    </li>
  );
}
