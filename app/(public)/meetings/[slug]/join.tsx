'use client';
import { ExternalLink, Phone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { showWays } from '@/app/_meetings/actions';
import { Button } from '@/app/_ui/button';
import { Section } from '@/app/_ui/page';

/** The ways to take part from home. They come when a person taps, and are in no page before: so that nothing else ever opens them. */
export function Join({ slug, hasLink, hasPhone }: { slug: string; hasLink: boolean; hasPhone: boolean }) {
  const t = useTranslations('going');
  const [ways, show, isPending] = useActionState(showWays, null);
  if (!hasLink && !hasPhone) return null;
  return (
    <Section title={t('join')}>
      {!ways && (
        <form action={show}>
          <input type="hidden" name="slug" value={slug} />
          <Button type="submit" tone="primary" disabled={isPending}>
            {t(hasLink ? 'showLink' : 'phone')}
          </Button>
        </form>
      )}
      {ways && (
        <div data-nosnippet className="flex flex-col items-start gap-3 rounded-card border border-line bg-surface p-4 sm:p-5">
          {ways.conferenceUrl && (
            <>
              <a
                href={ways.conferenceUrl}
                target="_blank"
                rel="noopener noreferrer nofollow"
                className="link inline-flex min-h-11 items-center gap-2 font-semibold"
              >
                <ExternalLink aria-hidden className="size-5" strokeWidth={1.75} />
                {t('openLink')}
              </a>
              <p className="text-sm break-all text-ink-soft">{ways.conferenceUrl}</p>
              {ways.conferenceUrlNotes && <p className="whitespace-pre-line">{ways.conferenceUrlNotes}</p>}
              <p className="text-sm text-ink-soft">{t('linkNote')}</p>
            </>
          )}
          {ways.conferencePhone && (
            <>
              <a href={`tel:${ways.conferencePhone}`} rel="nofollow" className="link inline-flex min-h-11 items-center gap-2 font-semibold">
                <Phone aria-hidden className="size-5" strokeWidth={1.75} />
                {t('call', { number: ways.conferencePhone })}
              </a>
              {ways.conferencePhoneNotes && <p className="whitespace-pre-line">{ways.conferencePhoneNotes}</p>}
            </>
          )}
        </div>
      )}
    </Section>
  );
}
