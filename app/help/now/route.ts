import { type Html, html } from '@/app/help/html';
import { has988 } from '@/app/help/lines';
import { callsOf, emergencyCalls, listOf, plainPage, type Told } from '@/app/help/plain-page';
import type { LineKind } from '@/db/vocabulary';

/** Four choices on one screen; each gives one next step first. */
export function GET(request: Request) {
  return plainPage(request, 'now', ({ now }) => now.title, body);
}

function body(told: Told) {
  const { now } = told.words;
  const overdose = callsFor(told, ['overdose']);
  return html`<p>${now.lead}</p>
<nav aria-label="${now.choices}" id="choices"><ul class="plain doors"><li><a class="alert" href="/help/overdose">${now.overdose.title}<small>${now.overdose.text}</small></a></li>${(['harm', 'use', 'talk'] as const).map((name) => html`<li><a href="#${name}">${now[name].title}</a></li>`)}</ul></nav>${told.choice}
${choice('harm', told, html`${someone(told, ['emergency', 'suicide'])}${emergencyCalls(told)}`)}
${choice('use', told, overdose ?? emergencyCalls(told))}
${choice('talk', told, html`${someone(told, ['listening', 'youth', 'violence', 'suicide'])}<ul class="calls"><li><a href="/meetings">${now.talk.meetings}</a></li><li><a href="/groups">${now.talk.groups}</a></li></ul>`)}`;
}

const choice = (name: 'harm' | 'use' | 'talk', { words: { now, back }, country }: Told, actions: Html) =>
  html`<section class="card" id="${name}" aria-labelledby="${name}-title"><h2 id="${name}-title">${now[name].title}</h2><p class="first">${name === 'use' || has988(country) ? now[name].first : now[name].elsewhere}</p>${actions}${listOf(now[name].steps)}<p class="back"><a href="#choices">${back}</a></p></section>`;

/** Who can be called for this in the reader's country; 988 where it answers, whether or not it was checked. */
const someone = (told: Told, kinds: LineKind[]) => {
  const is988 = (line: Told['lines'][number]) => line.call === '988';
  const others = callsFor({ ...told, lines: told.lines.filter((line) => !has988(told.country) || !is988(line)) }, kinds);
  return html`${has988(told.country) ? lifeline(told) : undefined}${others}`;
};

const callsFor = ({ lines, words }: Told, kinds: LineKind[]) => {
  const found = lines.filter(({ kind }) => kinds.includes(kind));
  return found.length > 0 ? callsOf(found, words) : undefined;
};

const lifeline = ({ words: { lines } }: Told) =>
  html`<ul class="calls"><li><a href="tel:988">${lines.call} 988</a></li><li><a href="sms:988">${lines.write} 988</a></li></ul>`;
