import { cairnOf, type Stone } from '@/app/_ui/cairn';

/** A way over the hills, marked by those who went before: three cairns, each a little further on. */
export function Landscape({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 480 340" preserveAspectRatio="xMidYMid slice" aria-hidden="true" className={className}>
      <path className="fill-moss/15" d="M0 128C60 96 118 84 176 104s96 30 150 2 108-34 154-20v254H0z" />
      <path className="fill-moss/20" d="M0 176c72-30 136-18 196 4s128 14 178-10 82-20 106-12v182H0z" />
      <path className="fill-moss/35" d="M0 250c90-34 176-26 252-4s150 22 228-10v104H0z" />
      <path
        className="fill-none stroke-surface dark:stroke-ink-soft"
        strokeWidth="5"
        strokeLinecap="round"
        strokeDasharray="1 15"
        d="M300 330c-50-26-10-44 26-62s34-38-8-56-52-30-24-50 40-24 36-46"
      />
      <Pile name="stone" at="translate(306 80) scale(.55)" />
      <Pile name="lantern" at="translate(346 140) scale(1.15)" />
      <Pile name="heather" at="translate(88 86) scale(5.2)" />
    </svg>
  );
}

const tones = ['fill-ink-soft', 'fill-ink-soft/75', 'fill-ink-soft/90'] as const;

function Pile({ name, at }: { name: string; at: string }) {
  const { stones } = cairnOf(name);
  return (
    <g transform={at}>
      {stones.map(({ path, shade }: Stone) => (
        <g key={path}>
          <path d={path} className="fill-stone" />
          <path d={path} className={tones[shade]} />
        </g>
      ))}
    </g>
  );
}
