import { html } from '@/app/help/html';
import { emergencyCalls, listOf, plainPage, type Told } from '@/app/help/plain-page';

/** What to do about an overdose, in the order to do it: for a phone in a shaking hand, or a sheet on a wall. */
export function GET(request: Request) {
  return plainPage(request, 'overdose', ({ overdose }) => overdose.title, body);
}

const steps = ['wake', 'naloxone', 'call', 'breathe', 'again', 'side', 'stay'] as const;

function body(told: Told) {
  const { signs, together, steps: say, never, law, get } = told.words.overdose;
  return html`${emergencyCalls(told)}<p>${together}</p>
<section><h2>${say.title}</h2><ol class="steps">${steps.map((name) => html`<li><div><h3>${say[name].title}</h3><p>${say[name].text}</p></div></li>`)}</ol></section>
<section class="card"><h2>${signs.title}</h2>${listOf(signs.list)}</section>
<section class="warn"><h2>${never.title}</h2>${listOf(never.list)}</section>
<p>${get}</p><p>${law}</p>`;
}
