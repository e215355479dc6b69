import { clsx } from 'clsx';
import { cairnOf } from '@/app/_ui/cairn';

const idOf = (name: string) => `mark-${name.replace(/[^\p{L}\p{N}_-]/gu, '.')}`;

/** The marks of everybody who speaks on a page, drawn once each: people write more than once, and their stones are many. */
export function Marks({ of }: { of: string[] }) {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      {[...new Set(of)].map((name) => (
        <symbol key={name} id={idOf(name)} viewBox="0 0 40 40">
          <rect width="40" height="40" rx="11" className="mark-ground" />
          {cairnOf(name).stones.map(({ path, shade }) => (
            <path key={path} d={path} className={`mark-${shade}`} />
          ))}
        </symbol>
      ))}
    </svg>
  );
}

/** One of them, where its person speaks. */
export function MarkOf({ name }: { name: string }) {
  return (
    <svg aria-hidden="true" className={clsx('mark size-10 shrink-0', `mark-h${cairnOf(name).hue}`)}>
      <use href={`#${idOf(name)}`} />
    </svg>
  );
}
