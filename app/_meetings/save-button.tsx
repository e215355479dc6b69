'use client';
import { Bookmark, BookmarkCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_ui/button';
import { dropMeeting, type Kept, keepMeeting, useDevice } from './device';

/** Keeps a meeting on this device, also for when there is no network. Nothing is sent. */
export function SaveButton({ meeting }: { meeting: Kept }) {
  const t = useTranslations('going');
  const device = useDevice();
  if (!device) return null;
  const isKept = device.meetings.some(({ slug }) => slug === meeting.slug);
  const Icon = isKept ? BookmarkCheck : Bookmark;
  return (
    <Button aria-pressed={isKept} onClick={() => (isKept ? dropMeeting(meeting.slug) : keepMeeting(meeting))} className="no-print">
      <Icon aria-hidden className="size-5" strokeWidth={1.75} />
      {t(isKept ? 'saved' : 'save')}
    </Button>
  );
}
