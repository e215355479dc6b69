'use client';
import { ReportDialog } from '@/app/_moderation/report';
import type { PanelParts } from './post-panel';

/** The way to report a post, opened at once. */
export default function Report({ post, close }: PanelParts) {
  return <ReportDialog targetKind="post" targetId={post.id} onClosed={close} />;
}
