/** Our own sign: a cairn, in the colour of the text around it. */
export function Stones({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className} fill="currentColor">
      <path d="M4.2 25.1c-.5-2.6 2.4-4.3 6-4.6 4.4-.4 9.2-.5 13.2.2 3.3.6 5 2.3 4.5 4.5-.5 2.3-3.3 3-7.3 3.2-3.8.2-7.5.2-11 0-3-.2-5-1.1-5.4-3.3z" />
      <path
        d="M8 16.1c0-2.4 2.7-3.7 5.9-3.9 3.5-.2 6.8 0 8.9 1 2.1 1.1 2.3 3.3.7 4.7-1.5 1.2-4.3 1.5-7.5 1.5-4.4 0-8-.8-8-3.3z"
        opacity=".82"
      />
      <path d="M11.7 8.3c.3-2 2.3-3.3 4.7-3.3 2.6 0 4.5 1.5 4.3 3.5-.2 1.8-2.1 2.5-4.5 2.5-2.7 0-4.8-.8-4.5-2.7z" opacity=".66" />
    </svg>
  );
}
