'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { ExperienceField, LanguageField, PathwayFields, ZoneField } from '@/app/_sponsorship/fields';
import { HoursGrid } from '@/app/_sponsorship/hours-grid';
import { useTRPC } from '@/app/_trpc/client';
import { Choices, TextArea, TextField } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { contactStyles, focuses, genders, medicationStances, pathways } from '@/db/vocabulary';
import { ApplyToSponsor, SponsorProfile } from '@/server/sponsorship/input';
import { CapacityField } from './capacity-form';

type Given = Partial<Omit<SponsorProfile, 'recoveringSince'>> & { recoveringSince?: Date };

export function ApplyForm({ zones }: { zones: string[] }) {
  const t = useTranslations('sponsorship.apply');
  const router = useRouter();
  const apply = useMutation(useTRPC().sponsorship.offer.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <Form schema={ApplyToSponsor} mutation={apply} className="gap-8">
      <ProfileFields given={{}} zones={zones} />
      <CapacityField given={2} />
      <Submit>{t('send')}</Submit>
    </Form>
  );
}

export function EditForm({ mine, zones }: { mine: Given; zones: string[] }) {
  const t = useTranslations('sponsorship.offer');
  const router = useRouter();
  const save = useMutation(useTRPC().sponsorship.saveProfile.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <Form schema={SponsorProfile} mutation={save} className="gap-8">
      <ProfileFields given={mine} zones={zones} />
      {save.isSuccess && <Notice tone="good">{t('saved')}</Notice>}
      <Submit>{t('save')}</Submit>
    </Form>
  );
}

function ProfileFields({ given, zones }: { given: Given; zones: string[] }) {
  const t = useTranslations('sponsorship.fields');
  const ways = pathways.filter((pathway) => pathway !== 'undecided');
  const locale = useLocale();
  return (
    <>
      <TextArea name="about" label={t('about')} hint={t('aboutHint')} rows={5} maxLength={2000} defaultValue={given.about} />
      <TextField
        name="recoveringSince"
        type="date"
        label={t('since')}
        hint={t('sinceHint')}
        defaultValue={given.recoveringSince?.toISOString().slice(0, 10)}
        className="max-w-56"
      />
      <PathwayFields given={given.pathways} of={ways} words={{ first: t('first'), hint: t('firstHint'), others: t('others') }} />
      <Stance given={given.medicationStance} />
      <ExperienceField given={given.experiences} legend={t('experiences')} hint={t('experiencesHint')} />
      <Style given={given.contactStyle} />
      <LanguageField given={given.languages ?? [locale]} hint={t('languagesHint')} />
      <TextField
        name="interests"
        label={t('interests')}
        hint={t('interestsHint')}
        defaultValue={given.interests?.join(', ')}
        autoComplete="off"
      />
      <Whom given={given} />
      <ZoneField given={given.timeZone} zones={zones} />
      <HoursGrid given={given.hours} />
    </>
  );
}

/** Who they are, whom they sponsor, and whom they would most like to be there for. */
function Whom({ given }: { given: Given }) {
  const t = useTranslations('seeking.offering');
  const words = useTranslations('words');
  const options = genders.map((value) => ({ value, label: words(`genders.${value}`) }));
  const isOpen = (given.acceptsGenders?.length ?? genders.length) === genders.length;
  return (
    <>
      <Choices
        name="gender"
        kind="one"
        legend={t('gender')}
        hint={t('genderHint')}
        options={options}
        defaultValue={given.gender ?? 'unsaid'}
      />
      <Choices
        name="acceptsGenders"
        kind="many"
        legend={t('accepts')}
        hint={t('acceptsHint')}
        options={options.filter(({ value }) => value !== 'unsaid')}
        defaultValue={isOpen ? [] : given.acceptsGenders}
      />
      <Choices
        name="focus"
        kind="many"
        legend={t('focus')}
        hint={t('focusHint')}
        options={focuses.map((value) => ({ value, label: words(`focuses.${value}`) }))}
        defaultValue={given.focus}
      />
    </>
  );
}

function Stance({ given }: { given?: SponsorProfile['medicationStance'] }) {
  const t = useTranslations('sponsorship');
  const words = useTranslations('words.medicationStances');
  const options = medicationStances.map((value) => ({ value, label: words(value), hint: t(`profile.stances.${value}`) }));
  return (
    <Choices
      name="medicationStance"
      kind="one"
      legend={t('fields.stance')}
      hint={t('fields.stanceHint')}
      options={options}
      defaultValue={given}
    />
  );
}

function Style({ given }: { given?: SponsorProfile['contactStyle'] }) {
  const t = useTranslations('sponsorship');
  const words = useTranslations('words.contactStyles');
  const options = contactStyles.map((value) => ({ value, label: words(value), hint: t(`styles.${value}`) }));
  return <Choices name="contactStyle" kind="one" legend={t('fields.style')} options={options} defaultValue={given} />;
}
