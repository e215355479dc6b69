import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

type Conference = { conferenceUrl?: string | null; conferencePhone?: string | null; timeZone?: string | null };

/**
 * The room behind a link or a telephone number, however either is written, so that two sources can be seen to mean the same one:
 * `zoom:123456789`, `meet:abc-defg-hij`, `tel:+12155550142;123456789`, or the address itself. Pass codes are no part of it.
 */
export function conferenceIdOf({ conferenceUrl, conferencePhone }: Conference): string | null {
  if (conferenceUrl) return ofLink(conferenceUrl);
  return conferencePhone ? ofPhone(conferencePhone) : null;
}

function ofLink(link: string) {
  const url = URL.parse(link);
  if (!url) return null;
  const host = url.hostname.replace(/^www\./, '').toLowerCase();
  const path = url.pathname.replace(/\/+$/, '');
  const zoom = /(?:^|\.)zoom(?:gov)?\.(?:us|com)$/.test(host) && /\/(?:j|my|s|w|wc(?:\/join)?)\/([\w.-]+)/.exec(path)?.[1];
  if (zoom) return `zoom:${zoom.toLowerCase()}`;
  if (host === 'meet.google.com') return `meet:${path.slice(1).toLowerCase()}`;
  if (path.length < 2 && !url.search) return null;
  return `${host}${path}${/[?&](?:id|meeting|room)=/.test(url.search) ? url.search : ''}`.slice(0, 300);
}

/** "+1 646-558-8656,,123456789#" is the number in E.164 and the digits of the meeting dialled after it. */
function ofPhone(text: string) {
  const [number = '', ...after] = text.split(/[,;*#]+/);
  const dialled = after.find((digits) => digits.length >= 6);
  const parsed = parsePhoneNumberFromString(number, 'US');
  const whole = parsed?.isPossible() ? parsed.number : number.replace(/[^\d+]/g, '');
  return whole ? `tel:${whole}${dialled ? `;${dialled}` : ''}` : null;
}
