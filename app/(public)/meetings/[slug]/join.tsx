import { ExternalLink, Phone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Section } from '@/app/_ui/page';
import type { OneMeeting } from './listing';

/** The ways to take part from home, behind a tap: so that a link is opened by a person who wants to, and by nothing else. */
export function Join({ meeting }: { meeting: OneMeeting }) {
  const t = useTranslations('meetings');
  const { conferenceUrl, conferenceUrlNotes, conferencePhone, conferencePhoneNotes } = meeting;
  if (!conferenceUrl && !conferencePhone) return null;
  return (
    <Section title={t('join')}>
      <details data-nosnippet className="rounded-card border border-line bg-surface p-4 sm:p-5">
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-moss">
          {t(conferenceUrl ? 'showLink' : 'phone')}
        </summary>
        <div className="flex flex-col items-start gap-3 pt-3">
          {conferenceUrl && (
            <>
              <a
                href={conferenceUrl}
                target="_blank"
                rel="noopener noreferrer nofollow"
                className="link inline-flex min-h-11 items-center gap-2 font-semibold"
              >
                <ExternalLink aria-hidden className="size-5" strokeWidth={1.75} />
                {t('openLink')}
              </a>
              <p className="text-sm break-all text-ink-soft">{conferenceUrl}</p>
              {conferenceUrlNotes && <p className="whitespace-pre-line">{conferenceUrlNotes}</p>}
              <p className="text-sm text-ink-soft">{t('linkNote')}</p>
            </>
          )}
          {conferencePhone && (
            <>
              <a href={`tel:${conferencePhone}`} rel="nofollow" className="link inline-flex min-h-11 items-center gap-2 font-semibold">
                <Phone aria-hidden className="size-5" strokeWidth={1.75} />
                {t('call', { number: conferencePhone })}
              </a>
              {conferencePhoneNotes && <p className="whitespace-pre-line">{conferencePhoneNotes}</p>}
            </>
          )}
        </div>
      </details>
    </Section>
  );
}
