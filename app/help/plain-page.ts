import { createHash } from 'node:crypto';
import { getFormatter, getLocale } from 'next-intl/server';
import { messages } from '@/app/_i18n/messages';
import { exitUrl } from '@/app/_ui/exit-url';
import { choiceOf, chosenIn, countriesOf, countryOf, linesFor } from '@/app/_watch/lines-for';
import { locales } from '@/db/vocabulary';
import { type Html, html } from './html';
import { checkedLines, emergenciesFor, type Line, writtenDownAt } from './lines';
import { style } from './style';

type HelpPage = 'now' | 'overdose' | 'lines';
export type HelpWords = typeof messages.en.help;
/** What a page is made of: the numbers for the reader, of which country they are, and the way to those of another. */
export type Told = {
  words: HelpWords;
  lines: Line[];
  country: string | undefined;
  choice: Html | undefined;
  locale: string;
  dateOf: (day: Date) => string;
};

const styleHash = createHash('sha256').update(style).digest('base64');
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/**
 * A page for a person in need: plain HTML with its style inside, no script, nothing to load, no sign-in. It is there when the rest
 * of the site, or most of a connection, is not.
 */
export async function plainPage(request: Request, page: HelpPage, title: (words: HelpWords) => string, body: (told: Told) => Html) {
  const locale = await getLocale();
  const all = await checkedLines();
  const wanted = new URL(request.url).searchParams.get('country');
  const country = countryOf(all, wanted ?? chosenIn(request.headers.get('cookie') ?? ''));
  const lines = linesFor(all, country, locale);
  const words = messages[locale].help;
  const format = await getFormatter();
  const dateOf = (day: Date) => format.dateTime(day, { dateStyle: 'long' });
  const choice = choiceIn(page, words, countriesOf(all), country, locale);
  const { markup } = html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><title>${title(words)}</title><link rel="icon" href="/icon.svg"><style>${{ markup: style }}</style></head>
<body>${head(page, locale, words)}<main><h1>${title(words)}</h1>${body({ words, lines, country, choice, locale, dateOf })}</main>${foot(page, words, lines, dateOf)}</body></html>`;
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    'content-language': locale,
    'content-security-policy': policy,
  });
  if (wanted && wanted === country) headers.append('set-cookie', choiceOf(country));
  return new Response(markup, { headers });
}

/** Whose numbers are shown, and those of the others one tap away. */
function choiceIn(page: HelpPage, words: HelpWords, countries: string[], country: string | undefined, locale: string) {
  if (countries.length < 2) return;
  const nameOf = new Intl.DisplayNames([locale], { type: 'region' });
  return html`<nav aria-label="${words.numbersFor}"><p class="quiet">${words.numbersFor}</p><ul class="plain countries">${countries.map((code) => html`<li><a href="/help/${page}?country=${code}"${code === country ? { markup: ' aria-current="true"' } : undefined}>${nameOf.of(code) ?? code}</a></li>`)}</ul></nav>`;
}

function head(page: HelpPage, locale: string, words: HelpWords) {
  const other = locales.find((known) => known !== locale);
  return html`<header><div><a class="exit" href="${exitUrl}" rel="noreferrer">${words.exit}</a><a class="home" href="/">${words.home}</a><form method="post" action="/locale"><input type="hidden" name="to" value="/help/${page}"><button name="locale" value="${other}" lang="${other}">${words.languageName}</button></form></div></header>`;
}

/** What these pages know of the numbers, and no more. */
function foot(page: HelpPage, { more, also, unconfirmed, checked, unchecked }: HelpWords, lines: Line[], dateOf: (day: Date) => string) {
  const oldest = lines.reduce<Date | null>((oldest, { verifiedAt: at }) => (at && (!oldest || at < oldest) ? at : oldest), null);
  const known = oldest ? checked.replace('{date}', dateOf(oldest)) : unconfirmed.replace('{date}', dateOf(writtenDownAt));
  const pages = (['now', 'overdose', 'lines'] as const).filter((name) => name !== page);
  return html`<footer><nav aria-label="${more}"><ul class="plain">${pages.map((name) => html`<li><a href="/help/${name}">${also[name]}</a></li>`)}</ul></nav><p class="quiet">${known}</p><p class="quiet">${unchecked}</p></footer>`;
}

/** The emergency numbers, each one tap from a call. */
export const emergencyCalls = ({ words: { emergency }, country }: Told) =>
  html`<ul class="calls" aria-label="${emergency.title}">${emergenciesFor(country).map(({ where, number }) => html`<li><a class="alert" href="tel:${number}">${number}<small>${emergency[where]}</small></a></li>`)}</ul>`;

/** The numbers of these lines, each one tap from a call or a message. */
export const callsOf = (lines: Line[], { lines: words }: HelpWords) =>
  html`<ul class="calls">${lines.map(({ name, call, write }) => html`${call ? html`<li><a href="tel:${dialled(call)}">${words.call} ${call}<small>${name}</small></a></li>` : undefined}${write ? html`<li><a href="sms:${dialled(write)}">${words.write} ${write}<small>${name}</small></a></li>` : undefined}`)}</ul>`;

const dialled = (number: string) => number.replace(/[^0-9+-]/g, '');

export const listOf = (items: string[]) => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
