/** A number somebody can be called at, as people write them; the numbers of a conference are told apart by the words before them. */
const phone =
  /(?:\+\d{1,3}[\s.-]?)?(?:\(\d{2,5}\)[\s.-]?\d{2,4}[\s.-]?\d{3,6}|\b\d{3}[.-]\d{3}[.-]\d{4}\b|\b0\d{2,4}[\s.-]?\d{3}[\s.-]?\d{3,4}\b|\b\d{3} \d{3} \d{4}\b|\b\d{10}\b)|\+\d[\d\s.-]{7,16}\d/g;
const email = /(?:mailto:)?[\w.+-]+(?:@|\s?\[at\]\s?|\s?\(at\)\s?)[\w-]+(?:\.[\w-]+)+/gi;
/** What stands before the number of a conference. */
const conference =
  /(zoom|meeting|webinar|conference|id|pass\s?(?:word|code)?|pin|code|access|dial|reuni[oó]n|clave|c[oó]digo)\W*(?:(?:id|no|number|is|es)\W*)*$/i;

/**
 * Free text of a listing without the mail addresses and telephone numbers of persons: what one service knows of a person must not spread
 * through feeds. The numbers of a conference stay, and so do those inside of links.
 */
export function withoutContacts(text: string | null): string | null {
  if (!text) return text;
  return text.replace(email, '…').replace(phone, (found, at: number, whole: string) => {
    const before = whole.slice(Math.max(0, at - 60), at);
    return isInLink(before) || conference.test(before) ? found : '…';
  });
}

const isInLink = (before: string) => /(https?:\/\/|www\.)\S*$/i.test(before);
