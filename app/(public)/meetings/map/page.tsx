import { List } from 'lucide-react';
import type { Metadata } from 'next';
import { useFormatter, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { type Asked, finderAddress, readAsked } from '@/app/_meetings/address';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Page, Section } from '@/app/_ui/page';
import { Finder } from '../finder';

type Drawn = Awaited<ReturnType<typeof api.meetings.map>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('meetings'))('map.title'), robots: { index: false } };
}

export default async function MapPage({ searchParams }: PageProps<'/meetings/map'>) {
  const { asked } = readAsked(await searchParams);
  const [t, map, counts] = await Promise.all([getTranslations('meetings'), api.meetings.map(asked), api.meetings.counts(asked)]);
  const wider = Math.min(500, (map.within ?? 0) * 2);
  return (
    <Page title={t('map.title')} lead={t('map.lead')} width="wide">
      <Finder asked={asked} counts={counts} path="/meetings/map" />
      <Section
        title={t('map.results', { count: map.total })}
        actions={
          <>
            {map.within !== null && map.within < 500 && (
              <LinkButton href={finderAddress(asked, { within: String(wider) }, '/meetings/map')} size="small" prefetch={false}>
                {t('map.wider')}
              </LinkButton>
            )}
            <LinkButton href={finderAddress(asked)} size="small" prefetch={false}>
              <List aria-hidden className="size-4" strokeWidth={1.75} />
              {t('map.list')}
            </LinkButton>
          </>
        }
      >
        <Drawing map={map} asked={asked} />
        {map.placeless > 0 && <p>{t('map.placeless', { count: map.placeless })}</p>}
        <p className="text-sm text-ink-soft">
          {t('map.credit')} {map.tiled?.credit}
        </p>
      </Section>
    </Page>
  );
}

/** Land, borders and names, and over them a dot for each place with meetings: a link to one, or closer to many. */
function Drawing({ map, asked }: { map: Drawn; asked: Asked }) {
  const t = useTranslations('meetings');
  const format = useFormatter();
  // What the words in the box said stays, when the place in them gives way to a closer one.
  const words = Object.fromEntries(
    Map.groupBy(map.read, ({ question }) => question)
      .entries()
      .map(([question, answers]) => [question, answers.map(({ value }) => value)]),
  );
  const { width, height, land, borders, states, towns, dots, tiled } = map;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="h-auto w-full rounded-card border border-line bg-sunken" aria-label={t('map.title')}>
      <g aria-hidden>
        <path d={land} className="fill-surface stroke-edge" strokeWidth="1" />
        {tiled?.tiles.map(({ z, x, y, left, top }) => (
          <image
            key={`${x} ${y}`}
            href={`/api/tiles/${z}/${x}/${y}`}
            {...{ x: left, y: top, width: tiled.size + 0.5, height: tiled.size + 0.5 }}
            preserveAspectRatio="none"
          />
        ))}
        <path d={states} className="fill-none stroke-line" strokeWidth="1" />
        <path d={borders} className="fill-none stroke-edge" strokeWidth="1.5" />
        {/* Tiles have names of their own. */}
        {(tiled ? [] : towns).map(({ name, x, y }) => (
          <g key={`${name} ${x}`}>
            <circle cx={x} cy={y} r="2" className="fill-ink-soft" />
            <text x={x + 6} y={y + 4} fontSize="13" className="fill-ink-soft">
              {name}
            </text>
          </g>
        ))}
      </g>
      {dots.map(({ x, y, count, slug, name, near, within }) => {
        const radius = Math.min(26, 12 + Math.log2(count) * 2);
        const href =
          count === 1
            ? `/meetings/${slug}`
            : finderAddress(
                asked,
                { ...words, place: undefined, near, within: String(within) },
                within > 1 ? '/meetings/map' : '/meetings',
              );
        return (
          <a key={`${x} ${y} ${slug}`} href={href} aria-label={count === 1 ? name : t('map.dot', { count })}>
            <circle cx={x} cy={y} r={radius} className="fill-moss stroke-surface" strokeWidth="2" />
            {count > 1 && (
              <text x={x} y={y + 4.5} fontSize="13" fontWeight="700" textAnchor="middle" className="fill-on-moss" aria-hidden>
                {format.number(count, { notation: 'compact' })}
              </text>
            )}
          </a>
        );
      })}
    </svg>
  );
}
