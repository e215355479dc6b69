import { z } from 'zod';
import { mailRhythms, newsKinds } from '@/db/vocabulary';

export const FindNotifications = z.object({ after: z.uuid().optional().catch(undefined) });
export type FindNotifications = z.infer<typeof FindNotifications>;

/** Up to which moment the person has looked: what came later stays new. */
export const MarkSeen = z.object({ until: z.coerce.date().min(new Date(0), 'invalid').max(new Date('9999-12-31T00:00:00Z'), 'invalid') });
export type MarkSeen = z.infer<typeof MarkSeen>;

const isZone = (name: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
};
const Kinds = z.array(z.enum(newsKinds)).max(newsKinds.length).default([]);
/** A full hour, as minutes from midnight. */
const Quiet = z.coerce.number().int().min(0).max(1439).optional();

/** How a person wants to hear of news outside the site. */
export const ChooseNews = z
  .object({
    timeZone: z.string().max(60, 'sponsorship.noSuchZone').refine(isZone, 'sponsorship.noSuchZone'),
    mail: z.enum(mailRhythms, 'chooseOne'),
    mailKinds: Kinds,
    mailHour: z.coerce.number().int().min(0).max(23).default(9),
    mailDay: z.coerce.number().int().min(1).max(7).default(1),
    pushKinds: Kinds,
    quietFrom: Quiet,
    quietUntil: Quiet,
  })
  .refine(({ quietFrom, quietUntil }) => (quietFrom === undefined) === (quietUntil === undefined), {
    message: 'required',
    path: ['quietUntil'],
  });
export type ChooseNews = z.infer<typeof ChooseNews>;

export const Unsubscribe = z.object({ token: z.string().min(1).max(500) });
export type Unsubscribe = z.infer<typeof Unsubscribe>;

/** Where the makers of browsers take messages for them. Nowhere else: else we could be made to knock at any door. */
const pushHosts =
  /^(fcm\.googleapis\.com|updates\.push\.services\.mozilla\.com|([a-z0-9-]+\.)*push\.apple\.com|([a-z0-9-]+\.)*notify\.windows\.com)$/;
const isPushAddress = (address: string) => {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && url.port === '' && url.username === '' && pushHosts.test(url.hostname);
};
export const AddPushAddress = z.object({ address: z.string().max(2000).refine(isPushAddress, 'invalid') });
export type AddPushAddress = z.infer<typeof AddPushAddress>;
