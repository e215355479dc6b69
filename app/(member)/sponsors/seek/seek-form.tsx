'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { ExperienceField, LanguageField, PathwayFields, ZoneField } from '@/app/_sponsorship/fields';
import { HoursGrid } from '@/app/_sponsorship/hours-grid';
import { useTRPC } from '@/app/_trpc/client';
import { Checkbox, Choices, Form, Submit, TextField } from '@/app/_ui/form';
import { Section } from '@/app/_ui/page';
import { contactStyles, pathways } from '@/db/vocabulary';
import { SeekerWishes } from '@/server/sponsorship/input';

/** What a person looks for in a sponsor. Each question says why it is asked; who has not decided yet starts from "not decided". */
export function SeekForm({ wishes, zones }: { wishes?: SeekerWishes; zones: string[] }) {
  const t = useTranslations('sponsorship.seek');
  const router = useRouter();
  const save = useMutation(useTRPC().sponsorship.saveWishes.mutationOptions({ onSuccess: () => router.push('/sponsors') }));
  return (
    <Form schema={SeekerWishes} mutation={save} className="gap-10">
      <Section title={t('matters')}>
        <Checkbox
          name="mustAffirmMedication"
          label={t('medication')}
          hint={t('medicationHint')}
          defaultChecked={wishes?.mustAffirmMedication ?? true}
        />
        <ExperienceField given={wishes?.experiences} legend={t('experiences')} hint={t('experiencesHint')} />
      </Section>
      <Section title={t('needs')}>
        <PathwayFields
          given={wishes?.pathways ?? ['undecided']}
          of={pathways}
          words={{ first: t('first'), hint: t('firstHint'), others: t('others') }}
        />
        <Style given={wishes?.contactStyle} />
        <LanguageField given={wishes?.languages ?? [useLocale()]} hint={t('languagesHint')} />
        <TextField
          name="interests"
          label={t('interests')}
          hint={t('interestsHint')}
          defaultValue={wishes?.interests.join(', ')}
          autoComplete="off"
        />
      </Section>
      <Section title={t('when')}>
        <ZoneField given={wishes?.timeZone} zones={zones} />
        <HoursGrid given={wishes?.hours} />
      </Section>
      <div className="flex flex-col gap-3">
        <p className="max-w-measure text-sm text-ink-soft">{t('kept')}</p>
        <Submit>{t('save')}</Submit>
      </div>
    </Form>
  );
}

function Style({ given = 'any' }: { given?: SeekerWishes['contactStyle'] }) {
  const t = useTranslations('sponsorship');
  const words = useTranslations('words.contactStyles');
  const styles = contactStyles.map((value) => ({ value, label: words(value), hint: t(`styles.${value}`) }));
  return (
    <Choices
      name="contactStyle"
      kind="one"
      legend={t('seek.style')}
      hint={t('seek.styleHint')}
      options={[...styles, { value: 'any', label: t('styles.any') }]}
      defaultValue={given}
    />
  );
}
