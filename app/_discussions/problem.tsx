'use client';
import { lazy } from 'react';
import { Apart } from './apart';

const Words = lazy(() => import('./problem-words'));

/** Why something was not done, said at once. The words for it are only brought in then. */
export function Problem({ id, reason }: { id?: string; reason?: string }) {
  if (!reason) return null;
  return (
    <div id={id} role="alert" className="text-sm font-semibold text-alert">
      <Apart>
        <Words reason={reason} />
      </Apart>
    </div>
  );
}
