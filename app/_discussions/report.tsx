'use client';
import { ReportPost } from '@/app/_moderation/report-post';
import { ApiProvider } from '@/app/_trpc/client';
import type { PanelParts } from './post-panel';

/** The way to report a post, opened at once. */
export default function Report({ post, close }: PanelParts) {
  return (
    <ApiProvider>
      <ReportPost postId={post.id} onClosed={close} />
    </ApiProvider>
  );
}
