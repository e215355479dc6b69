import type { AlertSeverity, ReportReason } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import type { Triage } from '@/server/moderation/triage';
import type { TriageClass } from '@/server/moderation/triage-rules';
import { readerInForce } from './rules-in-force';

/** What becomes of somebody's words: who may be in danger is never held, what would harm others is until a moderator has looked. */
export type Judgement = {
  found: Triage;
  /** Somebody may be in danger: how soon a person should be there. */
  care: AlertSeverity | null;
  heldFor: ReportReason | null;
  /** A note that stands before the words, where their author gave none. */
  note: string | null;
};

const reasons: Partial<Record<TriageClass, ReportReason>> = {
  sourcing: 'sourcing',
  selling: 'selling',
  solicitation: 'solicitation',
  personal_data: 'personal-data',
  medical_advice: 'medical-advice',
  romance: 'romance',
  harassment: 'harassment',
};

/** The notes, in the language the words are in. */
const notes: Partial<Record<TriageClass, { en: string; es: string }>> = {
  graphic_use: { en: 'Describes using', es: 'Describe el consumo' },
  stigma_medication: { en: 'About medication', es: 'Sobre la medicación' },
  stigma: { en: 'Hard words about people who use', es: 'Palabras duras sobre quienes consumen' },
  medical_advice: { en: 'About medication: ask your prescriber', es: 'Sobre la medicación: consulta a quien te la receta' },
  meeting_link: { en: 'A way into a meeting', es: 'Un acceso a una reunión' },
  link_spam: { en: 'Many links', es: 'Muchos enlaces' },
};

/** Reads words by the rules in force, and keeps nothing of them. */
export async function judge(ctx: Context, text: string): Promise<Judgement> {
  const found = (await readerInForce(ctx))(text);
  const { severity, classes } = found;
  const care = severity === 'S0' || severity === 'S1' ? severity : null;
  const heldFor = severity === 'S2' ? (classes.map((name) => reasons[name]).find(Boolean) ?? 'other') : null;
  const noted = severity === 'S3' ? classes.map((name) => notes[name]).find(Boolean) : undefined;
  return { found, care, heldFor, note: noted ? noted[isSpanish(text) ? 'es' : 'en'] : null };
}

const isSpanish = (text: string) => /[ñáéíóú¿¡]|\b(?:que|los|las|una|con|para|pero|está|no es|por)\b/i.test(text);
