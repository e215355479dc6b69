import { Mark } from '@/app/_ui/mark';

/** Words that somebody wrote, as plain text: what a moderator judges is what was typed. */
export function Snapshot({ author, text, warning }: { author: string; text: string; warning?: string }) {
  return (
    <figure className="flex flex-col gap-3 rounded-card border border-line border-l-3 border-l-edge/50 bg-surface p-4 sm:p-5">
      <figcaption className="flex items-center gap-3">
        <Mark of={author} />
        <strong className="min-w-0 break-words">{author}</strong>
      </figcaption>
      {warning && <p className="font-semibold text-ink-soft">{warning}</p>}
      <blockquote className="max-w-measure break-words whitespace-pre-wrap">{text}</blockquote>
    </figure>
  );
}
