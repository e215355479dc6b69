'use client';
import { clsx } from 'clsx';
import { useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { type Reaction, reactions } from '@/db/vocabulary';
import type { PostParts } from './post-parts';

/** How much of a post is quoted when nothing is chosen from it, and the most that is when something is. */
const firstWords = 160;
const quoteMost = 400;
const shape = 'inline-flex min-h-11 items-center gap-1.5 rounded-full px-3 text-sm whitespace-nowrap';

type Parts = PostParts & { isMoreOpen: boolean; onMore: () => void };

/** What one can say to a post with one tap, and the way to everything else. */
export function SupportRow(parts: Parts) {
  const { post, isOwn, isOpen, isMoreOpen, onMore, acts, address } = parts;
  const t = useTranslations('discussions');
  const isShown = post.html !== '' && !post.hidden;
  const name = post.author?.name ?? t('former');

  function quote(event: MouseEvent<HTMLElement>) {
    const text = chosenWords(event.currentTarget.closest('article')?.querySelector<HTMLElement>('[data-words]'));
    if (text) acts.quote({ postId: post.id, name, text });
  }

  return (
    <div className="-mx-2 -mb-2 flex flex-wrap items-center gap-1">
      {isShown && isOwn && <span className={clsx(shape, 'px-2 text-ink-soft italic')}>{t('yourPost')}</span>}
      {isShown &&
        (isOpen && !isOwn ? reactions : reactions.filter((reaction) => post.reactions[reaction])).map((reaction) => (
          <Support key={reaction} reaction={reaction} {...parts} canSay={isOpen && !isOwn} />
        ))}
      <a href={`${address}/post/${post.number}`} className={clsx(shape, 'ml-auto text-moss underline not-noscript:hidden')}>
        {t('moreOf', { number: post.number })}
      </a>
      <span className="ml-auto flex gap-1 noscript:hidden">
        {isShown && isOpen && (
          <button type="button" onClick={quote} className={clsx(shape, 'text-ink-soft hover:bg-sunken')}>
            {t('quote')}
          </button>
        )}
        <button
          type="button"
          aria-expanded={isMoreOpen}
          aria-label={t('moreOf', { number: post.number })}
          onClick={onMore}
          className={clsx(shape, 'text-ink-soft hover:bg-sunken')}
        >
          {t('more')}
        </button>
      </span>
    </div>
  );
}

/** One kind of support: how many gave it, without names or order; pressed when the reader is among them. */
function Support({ post, reaction, pressed, canSay, acts }: Parts & { reaction: Reaction; canSay: boolean }) {
  const t = useTranslations('discussions.reactions');
  const isPressed = pressed.split(',').includes(reaction);
  const count = post.reactions[reaction] ?? 0;
  const words = (
    <>
      {t(reaction)}
      {count > 0 && <span className="tabular-nums">{count}</span>}
    </>
  );
  if (!canSay) return <span className={clsx(shape, 'text-ink-soft')}>{words}</span>;
  return (
    <button
      type="button"
      aria-pressed={isPressed}
      onClick={() => acts.react(post, reaction, !isPressed)}
      className={clsx(
        shape,
        'border',
        isPressed ? 'border-moss bg-moss-soft font-semibold text-moss' : 'border-line text-ink-soft hover:bg-sunken',
      )}
    >
      {words}
    </button>
  );
}

/** The words that are selected in a post, else its first ones, whole. */
function chosenWords(post: HTMLElement | null | undefined) {
  if (!post) return '';
  const selection = getSelection();
  const isInside = selection && !selection.isCollapsed && post.contains(selection.anchorNode) && post.contains(selection.focusNode);
  const chosen = isInside ? oneLine(selection.toString()).slice(0, quoteMost) : '';
  // biome-ignore lint/performance/useDomNodeTextContent: paragraphs must not run into one another
  return chosen || wholeWords(oneLine(post.innerText || (post.textContent ?? '')));
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const wholeWords = (text: string) =>
  text.length <= firstWords ? text : text.slice(0, text.lastIndexOf(' ', firstWords)) || text.slice(0, firstWords);
