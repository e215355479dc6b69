import MarkdownIt from 'markdown-it';
import sanitize from 'sanitize-html';
import { cleanText } from './input';

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true });
// Headings and tables would break the outline of the page they stand in; "feel better.so" is no link.
markdown.disable(['heading', 'lheading', 'table']).linkify.set({ fuzzyLink: false, fuzzyEmail: false });
markdown.validateLink = (url) => /^(https?:\/\/|mailto:)/i.test(url.trim());

// A picture would tell its host who reads this, so it becomes a link.
markdown.renderer.rules.image = (tokens, index) => {
  const token = tokens[index];
  const safe = markdown.utils.escapeHtml;
  const source = String(token?.attrGet('src') ?? '');
  return `<a href="${safe(source)}">${safe(token?.content || source)}</a>`;
};

/** What a person wrote, as HTML that is safe to show to others: no scripts, no pictures, links that say nothing of where they were. */
export function renderMarkdown(text: string): string {
  return sanitize(markdown.render(cleanText(text)), {
    allowedTags: ['p', 'br', 'em', 'strong', 's', 'blockquote', 'ul', 'ol', 'li', 'code', 'pre', 'hr', 'a'],
    allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    transformTags: { a: sanitize.simpleTransform('a', { rel: 'nofollow noreferrer ugc' }) },
  }).trim();
}

const blocks = /<\/?(?:p|br|li|ul|ol|blockquote|pre|hr)\b[^>]*>/g;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of such HTML on one line, as somebody who selects them gets them. */
export function plainText(html: string): string {
  return html
    .replace(blocks, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
