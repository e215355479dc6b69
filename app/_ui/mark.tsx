import { clsx } from 'clsx';
import { cairnOf } from './cairn';

/** A person's sign beside their name: a small cairn drawn from the name, never a face. `size` is in units of a quarter rem. */
export function Mark({ of, size = 10 }: { of: string; size?: 6 | 8 | 10 | 12 | 16 | 24 }) {
  const { hue, stones } = cairnOf(of);
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className={clsx('mark shrink-0', `mark-h${hue}`, sizes[size])}>
      <rect width="40" height="40" rx="11" className="mark-ground" />
      {stones.map(({ path, shade }) => (
        <path key={path} d={path} className={`mark-${shade}`} />
      ))}
    </svg>
  );
}

const sizes = { 6: 'size-6', 8: 'size-8', 10: 'size-10', 12: 'size-12', 16: 'size-16', 24: 'size-24' } as const;
