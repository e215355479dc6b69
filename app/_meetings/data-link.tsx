import Link from 'next/link';
import { useTranslations } from 'next-intl';

/**
 * At the foot of the finder: the way to the listings for those who have a site of their own, and for programs the feed of just these
 * (React puts it into the head of the page).
 */
export function DataLink({ query }: { query: string }) {
  const t = useTranslations('feeds');
  return (
    <>
      <link rel="alternate" type="application/json" title="Meetings Feed" href={`/api/meetings.json${query}`} />
      <Link href="/meetings/data" className="link" prefetch={false}>
        {t('link')}
      </Link>
    </>
  );
}
