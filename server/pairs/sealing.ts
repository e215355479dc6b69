import { z } from 'zod';
import { safeAnswers, touchAnswers, wishAnswers } from '@/db/vocabulary';
import { seal, unseal } from '@/server/seal';

/** Each kind of private words has a place of its own, so that a copied value opens nowhere else. */
export const sealItem = (id: string, body: string) => seal(body, `shared_items.body.${id}`);
export const openItem = (id: string, sealed: string) => unseal(sealed, `shared_items.body.${id}`);

export const sealStep = (id: string, title: string) => seal(title, `pair_steps.title.${id}`);
export const openStep = (id: string, sealed: string) => unseal(sealed, `pair_steps.title.${id}`);

const Answers = z.object({ touch: z.enum(touchAnswers), safe: z.enum(safeAnswers), wish: z.enum(wishAnswers) });
export type Answers = z.infer<typeof Answers>;

export const sealAnswers = (id: string, answers: Answers) => seal(JSON.stringify(answers), `check_ins.answers.${id}`);
export const openAnswers = (id: string, sealed: string) => Answers.parse(JSON.parse(unseal(sealed, `check_ins.answers.${id}`)));
