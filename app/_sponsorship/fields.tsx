'use client';
import { clsx } from 'clsx';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { Choices, Select } from '@/app/_ui/fields';
import { experiences, type pathways, spokenLanguages } from '@/db/vocabulary';

/** Long lists side by side where there is room for two; short words find it on a phone as well. */
function Columns({ areShort, children }: { areShort?: true; children: ReactNode }) {
  const wide = areShort ? 'min-[22rem]:[&>fieldset]:grid-cols-2' : 'sm:[&>fieldset]:grid-cols-2';
  return (
    <div className={clsx('[&>fieldset]:grid [&>fieldset]:gap-2 [&>fieldset>div]:col-span-full [&>fieldset>p]:col-span-full', wide)}>
      {children}
    </div>
  );
}

type Pathway = (typeof pathways)[number];

/** The first choice, and what else is fine: both go by one name, in that order. */
export function PathwayFields({
  given,
  of,
  words,
}: {
  given?: readonly Pathway[];
  of: readonly Pathway[];
  words: { first: string; hint: string; others: string };
}) {
  const t = useTranslations('words.pathways');
  const options = of.map((value) => ({ value, label: t(value) }));
  return (
    <>
      <Select name="pathways" label={words.first} hint={words.hint} options={options} defaultValue={given?.[0] ?? of[0]} />
      <Columns>
        <Choices
          name="pathways"
          kind="many"
          legend={words.others}
          options={options.filter(({ value }) => value !== 'undecided')}
          defaultValue={given?.slice(1)}
        />
      </Columns>
    </>
  );
}

export function LanguageField({ given, hint }: { given: readonly string[]; hint: string }) {
  const t = useTranslations('sponsorship.fields');
  const words = useTranslations('words.spokenLanguages');
  return (
    <Columns areShort>
      <Choices
        name="languages"
        kind="many"
        legend={t('languages')}
        hint={hint}
        options={spokenLanguages.map((value) => ({ value, label: words(value) }))}
        defaultValue={given}
      />
    </Columns>
  );
}

export function ExperienceField({ given, legend, hint }: { given?: readonly string[]; legend: string; hint: string }) {
  const words = useTranslations('words.experiences');
  return (
    <Columns areShort>
      <Choices
        name="experiences"
        kind="many"
        legend={legend}
        hint={hint}
        options={experiences.map((value) => ({ value, label: words(value) }))}
        defaultValue={given}
      />
    </Columns>
  );
}

/** The zone the hours are meant in: as given before, else this device's own. */
export function ZoneField({ given, zones }: { given?: string; zones: string[] }) {
  const t = useTranslations('sponsorship.fields');
  const [zone, setZone] = useState(given ?? 'UTC');
  useEffect(() => {
    if (!given) setZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
  }, [given]);
  const listed = zones.includes(zone) ? zones : [zone, ...zones];
  const options = listed.map((value) => ({ value, label: value.replaceAll('_', ' ').replaceAll('/', ' / ') }));
  return (
    <Select
      name="timeZone"
      label={t('timeZone')}
      hint={t('timeZoneHint')}
      options={options}
      value={zone}
      onChange={(event) => setZone(event.target.value)}
    />
  );
}
