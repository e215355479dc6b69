import { html } from '@/app/help/html';
import { lines } from '@/app/help/lines';
import { emergencyCalls, type HelpWords, plainPage } from '@/app/help/plain-page';

/** Every number we know, with where it was read. */
export function GET() {
  return plainPage('lines', (words) => words.lines.title, body);
}

function body(words: HelpWords) {
  return html`<p>${words.lines.lead}</p>
<section><h2>${words.emergency.title}</h2>${emergencyCalls(words)}</section>
${lines.map((line) => card(line, words.lines))}
<p>${words.lines.care}</p>`;
}

function card({ name, call, text, source }: (typeof lines)[number], words: HelpWords['lines']) {
  const { [name]: item } = words.items;
  return html`<section class="card"><h2>${item.name}</h2><p>${item.text}</p><ul class="calls">${call ? html`<li><a href="tel:${call}">${words.call} ${call}</a></li>` : undefined}${text ? html`<li><a href="sms:${text}">${words.write} ${text}</a></li>` : undefined}</ul><p class="quiet">${words.source.replace('{source}', words[source])}</p></section>`;
}
