import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { FactId } from './facts';
import { type Entry, type PlaceName, places } from './plan';
import { FactNote } from './sources';

type Words = Record<string, { title: string; text: string }>;
type ToldParts = { entries: Entry[]; words: Words; all: readonly FactId[]; anchor: string };

/** Short pieces with a heading each: what is said, how sure it is, where it leads. */
export function Told({ entries, words, all, anchor }: ToldParts) {
  return (
    <ul className="grid items-start gap-x-10 gap-y-7 md:grid-cols-2 print:block print:columns-2">
      {entries.map(({ name, facts, to }) => {
        const said = words[name];
        return (
          said && (
            <li key={name} id={`${anchor}-${name}`} className="flex max-w-measure flex-col gap-1 print:mb-4 print:break-inside-avoid">
              <h3 className="text-lg">{said.title}</h3>
              <p>{said.text}</p>
              {facts && <FactNote told={facts} all={all} />}
              {to && <Onward to={to} />}
            </li>
          )
        );
      })}
    </ul>
  );
}

/** A link to the place an entry speaks of. The help pages carry nothing of ours, so they are not fetched before they are wanted. */
function Onward({ to }: { to: PlaceName }) {
  const t = useTranslations('stages.go');
  return (
    <p className="no-print">
      <Link href={places[to]} prefetch={false} className="link inline-flex min-h-11 items-center font-semibold">
        {t(to)}
      </Link>
    </p>
  );
}

/** Whole sentences in the words of somebody who is there. */
export function Feelings({ entries, words, all }: { entries: Entry[]; words: Record<string, string>; all: readonly FactId[] }) {
  return (
    <ul className="grid max-w-measure gap-4">
      {entries.map(({ name, facts }) => (
        <li key={name} className="border-l-3 border-(--hue) pl-4 print:break-inside-avoid">
          <p>{words[name]}</p>
          {facts && <FactNote told={facts} all={all} />}
        </li>
      ))}
    </ul>
  );
}

type Lists = Record<string, { title: string; items: string[] }>;

/** Lists to work through on paper: each line with a box to tick. */
export function Checklists({ entries, words, all }: { entries: Entry[]; words: Lists; all: readonly FactId[] }) {
  return (
    <div className="grid items-start gap-4 md:grid-cols-2 print:grid-cols-2">
      {entries.map(({ name, facts }) => {
        const list = words[name];
        return (
          list && (
            <section
              key={name}
              aria-labelledby={`list-${name}`}
              className="flex flex-col gap-3 rounded-card border border-line bg-surface p-5 print:break-inside-avoid"
            >
              <h2 id={`list-${name}`} className="text-lg">
                {list.title}
              </h2>
              <ul className="flex flex-col gap-2">
                {list.items.map((item) => (
                  <li key={item} className="flex gap-3">
                    <span aria-hidden className="mt-1 size-4.5 shrink-0 rounded-sm border border-edge" />
                    {item}
                  </li>
                ))}
              </ul>
              {facts && <FactNote told={facts} all={all} />}
            </section>
          )
        );
      })}
    </div>
  );
}
