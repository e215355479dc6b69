import { html } from '@/app/help/html';
import type { Line } from '@/app/help/lines';
import { callsOf, emergencyCalls, type HelpWords, plainPage } from '@/app/help/plain-page';

/** Every number that was checked, with where it was read and when it was checked. */
export function GET() {
  return plainPage('lines', (words) => words.lines.title, body);
}

function body(words: HelpWords, lines: Line[], dateOf: (day: Date) => string) {
  return html`<p>${words.lines.lead}</p>
<section><h2>${words.emergency.title}</h2>${emergencyCalls(words)}</section>
${lines.length === 0 ? html`<p>${words.lines.none}</p>` : undefined}
${lines.map((line) => card(line, words, dateOf))}
<p>${words.lines.care}</p>`;
}

function card(line: Line, words: HelpWords, dateOf: (day: Date) => string) {
  const { name, country, hours, languages, source, verifiedAt } = line;
  const about = [words.kinds[line.kind], country === 'XX' ? '' : country, hours, languages.join(', ')].filter(Boolean).join(' · ');
  const read = source ? words.lines.read.replace('{source}', source) : '';
  const checked = verifiedAt ? words.lines.checkedOn.replace('{date}', dateOf(verifiedAt)) : '';
  return html`<section class="card"><h2>${name}</h2><p>${about}</p>${callsOf([line], words)}<p class="quiet">${read} ${checked}</p></section>`;
}
