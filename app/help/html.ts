/** Markup that is safe to send: made only by `html`, which escapes whatever is put into it. */
export type Html = { markup: string };
type Part = string | Html | Html[] | undefined;

/** A piece of a page without React. Words put into it are escaped; other pieces, and lists of them, go in as they are. */
export function html(fixed: TemplateStringsArray, ...parts: Part[]): Html {
  return { markup: fixed.reduce((sum, text, index) => sum + markupOf(parts[index - 1]) + text) };
}

function markupOf(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
  return Array.isArray(part) ? part.map(markupOf).join('') : part.markup;
}
