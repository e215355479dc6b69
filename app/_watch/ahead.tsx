'use client';
import { useTranslations } from 'next-intl';
import type { ReportReason } from '@/db/vocabulary';
import { CareCard } from './care-card';
import { useLookAhead } from './use-look-ahead';
import { Waits } from './waits';

/** What the writer was told when the words had been sent. */
export type Sent = { isHeld: boolean; heldFor: ReportReason | null };

/** Below a box for words: what helps, before and after they are sent, and whether they would wait. */
export function Ahead({ body, sent, isHolding = true }: { body: string; sent: Sent | null; isHolding?: boolean }) {
  const t = useTranslations('discussions.waits');
  const reasons = useTranslations('words.reportReasons');
  const ahead = useLookAhead(body);
  if (ahead?.care && body) {
    const { care, presence, classes } = ahead;
    return <CareCard severity={care} isSent={false} presence={presence} isOverdose={classes.includes('overdose_now')} />;
  }
  if (ahead?.heldFor && isHolding && body)
    return <p className="text-sm text-ink-soft">{t('before', { reason: reasons(ahead.heldFor) })}</p>;
  if (sent?.isHeld && !body) return <Waits reason={sent.heldFor && reasons(sent.heldFor)} />;
  return null;
}
