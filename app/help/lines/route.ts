import { html } from '@/app/help/html';
import type { Line } from '@/app/help/lines';
import { callsOf, emergencyCalls, plainPage, type Told } from '@/app/help/plain-page';

/** Every number for the reader's country that was checked, with where it was read and when it was checked. */
export function GET(request: Request) {
  return plainPage(request, 'lines', (words) => words.lines.title, body);
}

function body(told: Told) {
  const { words, lines } = told;
  return html`<p>${words.lines.lead}</p>${told.choice}
<section><h2>${words.emergency.title}</h2>${emergencyCalls(told)}</section>
${lines.length === 0 ? html`<p>${words.lines.none}</p>` : undefined}
${lines.map((line) => card(line, told))}
<p>${words.lines.care}</p>`;
}

function card(line: Line, { words, locale, dateOf }: Told) {
  const { name, country, hours, languages, source, verifiedAt } = line;
  const [places, tongues] = (['region', 'language'] as const).map((type) => new Intl.DisplayNames([locale], { type }));
  const spoken = languages.map((code) => tongues?.of(code) ?? code).join(', ');
  const about = [words.kinds[line.kind], country === 'XX' ? '' : (places?.of(country) ?? country), hours, spoken]
    .filter(Boolean)
    .join(' · ');
  const read = source ? words.lines.read.replace('{source}', source) : '';
  const checked = verifiedAt ? words.lines.checkedOn.replace('{date}', dateOf(verifiedAt)) : '';
  return html`<section class="card"><h2>${name}</h2><p>${about}</p>${callsOf([line], words)}<p class="quiet">${read} ${checked}</p></section>`;
}
