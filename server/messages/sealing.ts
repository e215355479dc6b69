import { z } from 'zod';
import { seal, unseal } from '@/server/seal';

/** Each kind of private words has a place of its own, so that a copied value opens nowhere else. */
export const sealBody = (id: string, body: string) => seal(body, `messages.body.${id}`);
export const openBody = (id: string, sealed: string) => unseal(sealed, `messages.body.${id}`);

export const sealWords = (requestId: string, words: string) => seal(words, `message_requests.words.${requestId}`);
export const openWords = (requestId: string, sealed: string) => unseal(sealed, `message_requests.words.${requestId}`);

const Shown = z.array(z.object({ writtenAt: z.string(), text: z.string(), author: z.string().optional() }));
/** Messages as the moderators of a case see them. */
export type Shown = z.infer<typeof Shown>;

export const sealShown = (reportId: string, shown: Shown) => seal(JSON.stringify(shown), `reported_messages.shown.${reportId}`);
export const openShown = (reportId: string, sealed: string) =>
  Shown.parse(JSON.parse(unseal(sealed, `reported_messages.shown.${reportId}`)));
