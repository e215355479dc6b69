import { type Html, html } from '@/app/help/html';
import type { Line } from '@/app/help/lines';
import { callsOf, emergencyCalls, type HelpWords, listOf, plainPage } from '@/app/help/plain-page';

/** Four choices on one screen; each gives one next step first. */
export function GET() {
  return plainPage('now', ({ now }) => now.title, body);
}

function body(words: HelpWords, lines: Line[]) {
  const { now } = words;
  const overdose = lines.filter(({ kind }) => kind === 'overdose');
  return html`<p>${now.lead}</p>
<nav aria-label="${now.choices}" id="choices"><ul class="plain doors"><li><a class="alert" href="/help/overdose">${now.overdose.title}<small>${now.overdose.text}</small></a></li>${(['harm', 'use', 'talk'] as const).map((name) => html`<li><a href="#${name}">${now[name].title}</a></li>`)}</ul></nav>
${choice('harm', words, html`${lifeline(words)}${emergencyCalls(words)}`)}
${choice('use', words, overdose.length > 0 ? callsOf(overdose, words) : emergencyCalls(words))}
${choice('talk', words, html`${lifeline(words)}<ul class="calls"><li><a href="/meetings">${now.talk.meetings}</a></li><li><a href="/groups">${now.talk.groups}</a></li></ul>`)}`;
}

const choice = (name: 'harm' | 'use' | 'talk', { now, back }: HelpWords, actions: Html) =>
  html`<section class="card" id="${name}" aria-labelledby="${name}-title"><h2 id="${name}-title">${now[name].title}</h2><p class="first">${now[name].first}</p>${actions}${listOf(now[name].steps)}<p class="back"><a href="#choices">${back}</a></p></section>`;

const lifeline = ({ lines }: HelpWords) =>
  html`<ul class="calls"><li><a href="tel:988">${lines.call} 988</a></li><li><a href="sms:988">${lines.write} 988</a></li></ul>`;
