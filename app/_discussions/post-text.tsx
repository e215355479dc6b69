import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Post } from './post';

/** The words of a post; folded behind its content warning, with or without script. */
export function PostText({ post }: { post: Post }) {
  const t = useTranslations('discussions');
  return (
    <>
      {post.hidden && <HiddenNote hidden={post.hidden} isOwn={post.isOwn} />}
      {post.contentWarning ? (
        <details className="group">
          <summary className="flex min-h-11 items-center gap-2 rounded-control border border-dawn/50 bg-dawn-soft px-3 py-2 marker:content-none">
            <TriangleAlert aria-hidden size={20} strokeWidth={1.75} className="shrink-0 text-dawn" />
            <span className="min-w-0 grow break-words">{t('byWarning', { warning: post.contentWarning })}</span>
            <span className="shrink-0 text-sm font-semibold text-moss group-open:hidden">{t('show')}</span>
          </summary>
          <Prose html={post.html} className="mt-3" />
        </details>
      ) : (
        <Prose html={post.html} />
      )}
    </>
  );
}

function HiddenNote({ hidden, isOwn }: { hidden: NonNullable<Post['hidden']>; isOwn: boolean }) {
  const t = useTranslations('discussions');
  const reasons = useTranslations('words.reportReasons');
  return (
    <div className="rounded-control border border-alert/40 bg-alert-soft px-3 py-2">
      <p className="font-semibold">{isOwn ? t('hiddenOwn') : t('hidden')}</p>
      {hidden.reason && <p>{t('hiddenFor', { reason: reasons(hidden.reason) })}</p>}
      {hidden.note && <p className="whitespace-pre-line">{hidden.note}</p>}
    </div>
  );
}

/** HTML that `server/discussions/markdown.ts` has made safe when it was written. */
function Prose({ html, className = '' }: { html: string; className?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by our renderer from an allow list, and kept so in the database
  return <div className={`prose break-words ${className}`} dangerouslySetInnerHTML={{ __html: html }} />;
}
