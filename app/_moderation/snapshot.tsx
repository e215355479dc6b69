import { Mark } from '@/app/_ui/mark';

type Parts = { author: string; text: string; warning?: string /** Words that wait behind a tap, and the words on it. */; veil?: string };

/** Words that somebody wrote, as plain text: what a moderator judges is what was typed. No picture is ever part of them. */
export function Snapshot({ author, text, warning, veil }: Parts) {
  const words = <blockquote className="max-w-measure break-words whitespace-pre-wrap">{text}</blockquote>;
  return (
    <figure className="flex flex-col gap-3 rounded-card border border-line border-l-3 border-l-edge/50 bg-surface p-4 sm:p-5">
      <figcaption className="flex items-center gap-3">
        <Mark of={author} />
        <strong className="min-w-0 break-words">{author}</strong>
      </figcaption>
      {warning && <p className="font-semibold text-ink-soft">{warning}</p>}
      {veil ? (
        <details className="group/veil">
          <summary className="link min-h-11 cursor-pointer py-2">
            {veil}
            <span
              aria-hidden
              className="mt-2 block h-12 max-w-measure overflow-hidden text-ink-soft blur-sm grayscale select-none group-open/veil:hidden"
            >
              {'▒ '.repeat(Math.min(60, Math.ceil(text.length / 2)))}
            </span>
          </summary>
          {words}
        </details>
      ) : (
        words
      )}
    </figure>
  );
}
