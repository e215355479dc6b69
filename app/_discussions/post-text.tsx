import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Post } from './post';

type Parts = { post: Post; isOwn: boolean; quoteHref: string };

/** The words of a post; folded behind its content warning, or because its reader would rather not meet it, with or without script. */
export function PostText({ post, isOwn, quoteHref }: Parts) {
  const t = useTranslations('discussions');
  const words = (
    <>
      {post.quote && <Quoted quote={post.quote} href={quoteHref} />}
      <Prose html={post.html} />
    </>
  );
  const warned = post.contentWarning ? (
    <Folded sign={<TriangleAlert aria-hidden size={20} strokeWidth={1.75} className="shrink-0 text-dawn" />} tone="warn" words={words}>
      {t('byWarning', { warning: post.contentWarning })}
    </Folded>
  ) : (
    words
  );
  if (post.folded) return <Unwanted post={post} words={warned} />;
  return (
    <>
      {post.hidden && <HiddenNote hidden={post.hidden} isOwn={isOwn} isAlias={post.author?.isAlias ?? false} />}
      {warned}
    </>
  );
}

/** A post that its reader would rather not see: there when they want it after all, unless they wanted it left out. */
function Unwanted({ post, words }: { post: Post; words: ReactNode }) {
  const t = useTranslations('discussions.folded');
  if (!post.folded) return null;
  if (post.html === '') return <p className="text-ink-soft italic">{t(post.folded)}</p>;
  return (
    <Folded tone="plain" words={words}>
      {t(post.folded)}
    </Folded>
  );
}

type FoldedParts = { sign?: ReactNode; tone: 'warn' | 'plain'; words: ReactNode; children: ReactNode };
const grounds = { warn: 'border-dawn/50 bg-dawn-soft', plain: 'border-line bg-sunken text-ink-soft' };

function Folded({ sign, tone, words, children }: FoldedParts) {
  const t = useTranslations('discussions');
  return (
    <details className="group/fold">
      <summary className={`flex min-h-11 items-center gap-2 rounded-control border px-3 py-2 marker:content-none ${grounds[tone]}`}>
        {sign}
        <span className="min-w-0 grow break-words">{children}</span>
        <span className="shrink-0 text-sm font-semibold text-moss group-open/fold:hidden">{t('show')}</span>
      </summary>
      <div className="mt-3 flex flex-col gap-3">{words}</div>
    </details>
  );
}

/** Words of another post of the thread, with the way to it; only its warning, where it has one. */
function Quoted({ quote, href }: { quote: NonNullable<Post['quote']>; href: string }) {
  const t = useTranslations('discussions');
  return (
    <blockquote className="max-w-measure rounded-control border-l-3 border-edge/60 bg-sunken px-3 py-2 text-sm">
      <a href={href} className="link inline-flex min-h-11 items-center font-semibold">
        {t('quoted', { name: quote.name ?? t('former'), number: quote.number })}
      </a>
      <p className="text-ink-soft">{quote.contentWarning ? t('byWarning', { warning: quote.contentWarning }) : quote.text}</p>
    </blockquote>
  );
}

function HiddenNote({ hidden, isOwn, isAlias }: { hidden: NonNullable<Post['hidden']>; isOwn: boolean; isAlias: boolean }) {
  const t = useTranslations('discussions');
  const reasons = useTranslations('words.reportReasons');
  return (
    <div className="rounded-control border border-alert/40 bg-alert-soft px-3 py-2">
      <p className="font-semibold">{isOwn ? t('hiddenOwn') : t('hidden')}</p>
      {hidden.reason && <p>{t('hiddenFor', { reason: reasons(hidden.reason) })}</p>}
      {hidden.note && <p className="whitespace-pre-line">{hidden.note}</p>}
      {isOwn && !isAlias && !hidden.isHeld && (
        <a href="/me/moderation" className="link inline-flex min-h-11 items-center">
          {t('hiddenAppeal')}
        </a>
      )}
    </div>
  );
}

/** HTML that `server/discussions/markdown.ts` has made safe when it was written. */
export function Prose({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by our renderer from an allow list, and kept so in the database
  return <div data-words className="prose break-words" dangerouslySetInnerHTML={{ __html: html }} />;
}
