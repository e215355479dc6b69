import type { TriageClass, TriageSeverity } from './triage-rules.ts';

type Look = { class: TriageClass; severity: TriageSeverity; rule: string; start: number; end: number };
export type Looks = { found: Look[]; hasPhone: boolean; hasLink: boolean };

/** Numbers anyone may write: helplines. Figures only. */
const helplines = new Set([
  '988',
  '911',
  '112',
  '999',
  '000',
  '741741',
  '211',
  '8006624357',
  '18006624357',
  '8776961996',
  '18776961996',
  '8009720590',
  '18009720590',
  '8004843731',
  '18004843731',
  '8002738255',
  '18002738255',
  '116123',
  '8884843731',
  '8007997233',
  '18007997233',
  '8006564673',
  '18006564673',
  '131114',
  '8006222255',
  '8009774357',
  '8002221222',
  '8009112000',
]);
const isHelpline = (digits: string) => [digits, digits.slice(-10), digits.slice(-7)].some((number) => helplines.has(number));
/** What is known by its shape: addresses, numbers, links. Each pattern is bounded, so none can run away. */
const mail =
  /[a-z0-9][a-z0-9._%+-]{0,40}\s?(?:@|\(at\)|\[at\]| at )\s?[a-z0-9-]{2,30}\s?(?:\.|\(dot\)|\[dot\]| dot )\s?(?:com|net|org|edu|gov|io|me|co|es|mx|us|info|uk|ar|cl)\b/gi;
const phone = /(?=[+(\d])(?<![\d.]|@[\w-]{0,30})(?:\+?\d{1,3}[\s.-]{1,2})?\(?\d{3}\)?[\s.-]{0,2}\d{3}[\s.-]{0,2}\d{4}(?!\d)/g;
/** A number as other countries write it, which is only one where somebody is to be called by it; and one spelled out. */
const otherPhone = /(?=[+\d])(?<![\d.:/#]|@[\w-]{0,30})(?:\+|00)?\d{2,4}(?:[\s.-]{0,2}\d{2,4}){2,4}(?![\d:/])/g;
const callWord =
  /\b(?:call|text|txt|whats ?app|phone|cell|mobile|my number|hmu|hit me up|reach me|ring me|ll[aá]mame|ll[aá]menme|escr[ií]b\w{0,6}|mi n[uú]mero|n[uú]mero|celular|cel|m[oó]vil|tel[eé]fono|wasap|inbox)\b/i;
/** What else has a long number, said right before it. */
const countedThing = /\b(?:order|confirmation|tracking|invoice|ticket|claim|reference|pedido|folio|gu[ií]a)\b[^.!?\d]{0,14}$/i;
const spelledPhone =
  /\b(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)[\s,.-]{1,3}){6,14}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)\b/gi;
const link =
  /(?:https?:\/\/|www\.)[^\s<>"]{3,200}|\b(?:[a-z0-9-]{2,30}\.){1,3}(?:com|net|org|xyz|ru|top|club|shop|info|biz|ly|me|io|site|online)(?:\/[^\s<>"]{0,200})?/gi;
const street =
  /\b\d{1,5}\s{1,2}(?:[nsew]\.?\s{1,2}|north\s|south\s|east\s|west\s)?[a-z0-9]{2,15}(?:\s{1,2}[a-z]{2,15})?\s{1,2}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|way|terrace|ter|circle|cir|highway|hwy)\b\.?/gi;
const calle =
  /\b(?:calle|avenida|av\.?|carrera|colonia)\s{1,2}[a-záéíóúñ]{2,20}(?:\s[a-záéíóúñ]{2,20}){0,2}\s{1,2}(?:#|no\.?\s?|numero\s|n[uú]mero\s)?\d{1,5}\b/gi;
const social = /\b\d{3}-\d{2}-\d{4}\b/g;
const place = /-?\d{1,2}\.\d{4,8}\s?,\s?-?\d{1,3}\.\d{4,8}/g;
const handle =
  /\b(?:my|add me on|find me on|follow me on|i'?m on|me on|mi|agrégame en|agregame en|b[uú]scame en)\s{1,2}(?:ig|insta|instagram|snap|snapchat|facebook|fb|tiktok|discord|kik|whatsapp|telegram)\b(?:\s{1,2}(?:is|handle|user|username|es|as|at|:)){0,2}\s{0,2}:?\s{0,2}@?[a-z0-9_.]{4,30}/gi;
const plate =
  /\b(?:license plate|plate number|plates?|placas?)\b(?:\s(?:is|number|are|es|son)){0,2}:?\s{1,2}[a-z0-9]{2,4}[\s-]?[a-z0-9]{2,5}\b/gi;
const fullName =
  /\b(?:[Hh](?:is|er) (?:real |full |last )?name is|[Mm]y (?:real|full|last) name is|real name is|mi nombre completo es|su nombre (?:real|completo) es|[Mm]e llamo) [A-ZÁÉÍÓÚÑ][a-záéíóúñ]{1,15} (?:[A-Z]\. )?[A-ZÁÉÍÓÚÑ][a-záéíóúñ]{1,20}\b/g;
const work = /\b(?:he|she|they|i) works? (?:at|for) the [A-Z][\w']{1,20}(?: [A-Z][\w']{1,20}){0,3} (?:on|in|at) [A-Z0-9][\w']{1,20}/g;
const meetWord =
  /zoom|join id|meet\.google|teams\.microsoft|webex|gotomeet|jitsi|meeting id|meeting code|passcode|\bpass\b|\bpw\b|\bpwd\b|contraseña|id de la reunion|id de reunión/i;
const placeWord =
  /meeting|church|clinic|pharmacy|hospital|home ?group|group meets|library|center|centre|detox|exchange|store|\bna\b|\baa\b|club ?house|reuni[oó]n|grupo|cl[ií]nica|iglesia|farmacia|shelter/i;

/**
 * What a text must hold for some of the patterns above to find anything: most texts hold none of it, and the sign is found sooner than the whole.
 * Each lets through all that its pattern would find, and more.
 */
const mailEnd =
  /(?:@|\(at\)|\[at\]| at )\s?[a-z0-9-]{2,30}\s?(?:\.|\(dot\)|\[dot\]| dot )\s?(?:com|net|org|edu|gov|io|me|co|es|mx|us|info|uk|ar|cl)\b/i;
const linkSign = /:\/\/|www\.|\.(?:com|net|org|xyz|ru|top|club|shop|info|biz|ly|me|io|site|online)/i;
const plateSign = /plate|placa/i;
const saysName = (text: string) => text.includes('name is ') || text.includes('ombre ') || text.includes('e llamo ');
const saysWork = (text: string) => text.includes(' work') && (text.includes(' at the ') || text.includes(' for the '));

/** What in a text is known by its shape rather than by its words. */
export function looksOf(text: string): Looks {
  const found: Look[] = [];
  const hasDigits = /\d{3}/.test(text);
  const hasLink = text.includes('.') && linkSign.test(text) && link.test(text);
  link.lastIndex = 0;
  const isMeeting = (hasDigits || hasLink) && meetWord.test(text);
  let hasPhone = false;
  let meetings = 0;

  const note = (pattern: RegExp, rule: string, isIt: (text: string, at: number) => boolean = () => true) => {
    for (const match of text.matchAll(pattern)) {
      if (found.length >= 12) break;
      if (isIt(match[0], match.index))
        found.push({ class: 'personal_data', severity: 'S2', rule, start: match.index, end: match.index + match[0].length });
    }
  };
  const around = (at: number, length: number) => text.slice(Math.max(0, at - 60), at + length + 60);

  if (isMeeting && /meeting id|meeting code|passcode|(?:zoom|join) id|zoom\.us\/j\/|id de la reuni/i.test(text))
    meetings = text.search(/meeting id|meeting code|passcode|(?:zoom|join) id|zoom\.us\/j\/|id de la reuni/i) + 1;
  if (hasDigits) {
    for (const match of text.matchAll(phone)) {
      const digits = match[0].replace(/\D/g, '');
      if (digits.length < 10 || isHelpline(digits)) continue;
      if (countedThing.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
      if (isMeeting) meetings = meetings || match.index + 1;
      else {
        hasPhone = true;
        if (found.length < 12)
          found.push({
            class: 'personal_data',
            severity: 'S2',
            rule: 'shape.phone',
            start: match.index,
            end: match.index + match[0].length,
          });
      }
    }
    if (!hasPhone && !isMeeting && callWord.test(text))
      note(otherPhone, 'shape.phone', (number, at) => {
        const digits = number.replace(/\D/g, '');
        return (
          digits.length >= 9 &&
          digits.length <= 13 &&
          !isHelpline(digits) &&
          callWord.test(text.slice(Math.max(0, at - 50), at + number.length + 40))
        );
      });
    note(social, 'shape.number');
  }
  if (mailEnd.test(text)) note(mail, 'shape.mail', (address) => !/@(?:cairn|samhsa|988)/i.test(address));
  if (/\d/.test(text)) {
    note(street, 'shape.street', (_, at) => !placeWord.test(around(at, 30)));
    note(calle, 'shape.street', (_, at) => !placeWord.test(around(at, 30)));
    note(place, 'shape.place');
  }
  note(spelledPhone, 'shape.phone');
  note(handle, 'shape.handle', (words) => !/\b(?:account|feed|page|friends|story|today|post|posts|again|because|and|cuenta)$/i.test(words));
  if (plateSign.test(text)) note(plate, 'shape.plate', (words) => /\d/.test(words));
  if (saysName(text)) note(fullName, 'shape.name');
  if (saysWork(text)) note(work, 'shape.work');

  let links = 0;
  if (hasLink) {
    for (const match of text.matchAll(link)) {
      if (/zoom\.us|meet\.google|teams\.microsoft|webex|jit\.si/i.test(match[0])) meetings = meetings || match.index + 1;
      else if (
        !/\.gov|988lifeline|samhsa|na\.org|aa\.org|nextdistro|neverusealone|smartrecovery|@/i.test(match[0]) &&
        text[match.index - 1] !== '@'
      )
        links++;
      if (links > 50) break;
    }
    if (links >= 3) found.push({ class: 'link_spam', severity: 'S3', rule: 'shape.links', start: 0, end: Math.min(text.length, 80) });
  }
  if (meetings > 0)
    found.push({
      class: 'meeting_link',
      severity: 'S3',
      rule: 'shape.meeting',
      start: meetings - 1,
      end: Math.min(text.length, meetings + 30),
    });
  return { found, hasPhone, hasLink };
}
