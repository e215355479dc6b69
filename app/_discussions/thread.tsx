'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Notice } from '@/app/_ui/notice';
import { Composer } from './composer';
import { Marks } from './marks';
import type { Post, Quoting, Thread as ThreadParts } from './post';
import { PostCard } from './post-card';
import { ThreadHead } from './thread-head';
import { useActs } from './use-acts';
import { useLiveThread } from './use-live-thread';
import { useReading } from './use-reading';
import { useThread } from './use-thread';
import { useYours } from './use-yours';

/**
 * The talk of a thread, and what one can do in it. It is drawn by the server for everybody alike; what is the reader's own, and whatever
 * changes while they read, is put in by the browser. New posts come below a thin line, and nothing jumps.
 * @param now the moment the page was drawn, so that server and browser tell times alike
 * @param outside what stands at the end for somebody who cannot answer here
 */
export function Thread({ thread, now, outside, later }: { thread: ThreadParts; now: number; outside?: ReactNode; later?: ReactNode }) {
  const { id, after } = thread;
  const t = useTranslations('discussions');
  const address = `/groups/${thread.groupSlug}/${thread.number}`;
  const { held, take, catchUp } = useThread(thread);
  const { yours, reload, change } = useYours(id, after);
  const [quoting, setQuoting] = useState<Quoting>();
  const list = useRef<HTMLOListElement>(null);
  const composer = useRef<HTMLFormElement>(null);
  const moment = useMoment(now, held.version);
  useLiveThread({ threadId: id, version: held.version, take, catchUp });
  useReading(list, id, yours?.readNumber, held.posts.length);

  const quote = (quoted: Quoting) => {
    setQuoting(quoted);
    composer.current?.querySelector('textarea')?.focus();
  };
  const acts = useActs({ threadId: id, address, change, catchUp, quote });
  const canWrite = thread.can.reply && (!held.head.closedAt || thread.can.replyWhenClosed) && !held.head.hiddenAt;
  // The line stays where it was when they came, however much they read meanwhile.
  const readBefore = useRef<number>(undefined);
  readBefore.current ??= yours?.readNumber;
  const others = held.posts.filter(({ number }) => !yours?.own.includes(number));
  const fresh = held.freshFrom === null ? [] : others.filter(({ number }) => number >= (held.freshFrom ?? 0));
  const firstNew = firstNewOf(held.posts, others, readBefore.current ?? 0, fresh);

  async function said(number: number) {
    change(({ own, readNumber }) => ({ own: [...own, number], readNumber: Math.max(readNumber, number) }));
    setQuoting(undefined);
    await catchUp();
    // A name for this thread may be new.
    await reload();
  }

  return (
    <>
      <ThreadHead thread={thread} head={held.head} yours={yours} postCount={held.postCount} address={address} acts={acts} />
      <p role="status" className="sr-only">
        {fresh.length > 0 && t('freshCount', { count: fresh.length })}
      </p>
      <Marks of={held.posts.flatMap(({ author }) => (author ? [author.name] : []))} />
      <ol ref={list} start={after + 1} className="flex flex-col gap-5">
        {held.posts.map((post) => (
          <PostCard
            key={post.id}
            post={post}
            now={moment}
            isFirstNew={post.number === firstNew}
            isOwn={yours?.own.includes(post.number) ?? false}
            isKept={yours?.bookmarks.includes(post.number) ?? false}
            pressed={(yours?.reactions[post.number] ?? []).join()}
            isOpen={canWrite}
            isClosed={held.head.closedAt !== null}
            address={address}
            quoteHref={post.quote ? hrefOf(post.quote.number, held.posts, address, thread.pageSize) : ''}
            acts={acts}
          />
        ))}
      </ol>
      {later}
      {held.head.closedAt && <Closed />}
      {thread.next === null && canWrite && (
        <Composer
          ref={composer}
          thread={thread}
          alias={yours?.alias ?? null}
          allowance={yours?.allowance ?? null}
          isClosed={held.head.closedAt !== null}
          quoting={quoting}
          onQuoteDropped={() => setQuoting(undefined)}
          onSaid={said}
        />
      )}
      {!canWrite && !held.head.closedAt && !held.head.hiddenAt && outside}
    </>
  );
}

/** The first post below the thin line: the first of others not read before, or the first that came while the page was open. */
function firstNewOf(posts: Post[], others: Post[], readNumber: number, fresh: Post[]) {
  const unread = readNumber > 0 ? others.find(({ number }) => number > readNumber) : undefined;
  const first = unread ?? fresh[0];
  return first === posts[0] ? undefined : first?.number;
}

function hrefOf(number: number, posts: Post[], address: string, pageSize: number) {
  if (posts.some((post) => post.number === number)) return `#post-${number}`;
  const after = Math.floor((number - 1) / pageSize) * pageSize;
  return `${address}${after > 0 ? `?after=${after}` : ''}#post-${number}`;
}

/** The moment that times are told from: the page's own at first, as a kept page is the same for all, and then the present minute. */
function useMoment(drawn: number, version: number) {
  const [moment, setMoment] = useState(drawn);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has come is told from the moment it came
  useEffect(() => {
    const tell = () => setMoment(Math.max(drawn, Date.now()));
    tell();
    const ticking = setInterval(tell, 60_000);
    return () => clearInterval(ticking);
  }, [drawn, version]);
  return moment;
}

function Closed() {
  const t = useTranslations('discussions.closed');
  return <Notice title={t('title')}>{t('text')}</Notice>;
}
