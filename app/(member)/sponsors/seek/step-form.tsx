'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { saveStep } from '@/app/_sponsorship/actions';
import { ExperienceField, LanguageField, PathwayFields, ZoneField } from '@/app/_sponsorship/fields';
import { HoursGrid } from '@/app/_sponsorship/hours-grid';
import { PostedForm } from '@/app/_ui/action-form';
import { LinkButton } from '@/app/_ui/button';
import { Checkbox, Choices, TextField } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { contactStyles, genders, pathways, urgencies } from '@/db/vocabulary';
import type { SeekerWishes, SeekStep } from '@/server/sponsorship/input';

type Answers = Partial<SeekerWishes>;

/** The questions of one step. They post by themselves, so that nothing here needs JavaScript, and what was typed stays if it is refused. */
export function StepForm({ step, answers, zones, isLast }: { step: SeekStep; answers: Answers; zones: string[]; isLast: boolean }) {
  const t = useTranslations('seeking');
  const [posted, post, isPending] = useActionState(saveStep, null);
  const given: Answers = posted ? { ...answers, ...asAnswers(posted.written) } : answers;
  return (
    <PostedForm send={post} sent={posted} isPending={isPending} className="gap-8">
      <input type="hidden" name="step" value={step} />
      {step === 'matters' && <Matters given={given} />}
      {step === 'needs' && <Needs given={given} />}
      {step === 'safe' && <Safe given={given} />}
      {step === 'when' && <When given={given} zones={zones} />}
      <p className="max-w-measure text-sm text-ink-soft">{t('kept')}</p>
      <div className="flex flex-wrap items-center gap-2">
        <Submit>{t(isLast ? 'finish' : 'next')}</Submit>
        <LinkButton href="/sponsors" tone="quiet">
          {t('later')}
        </LinkButton>
      </div>
    </PostedForm>
  );
}

/** What was typed, where it can be shown again as it is. */
function asAnswers(written: Record<string, unknown>): Answers {
  const { interests, hours, ...rest } = written;
  const slots = Array.isArray(hours) ? hours.map((slot) => String(slot).split('-').map(Number)) : undefined;
  return {
    ...rest,
    ...(typeof interests === 'string' ? { interests: interests.split(',').map((word) => word.trim()) } : {}),
    ...(slots ? { hours: slots.map(([day = 0, from = 0, to = 0]) => ({ day, from, to })) } : {}),
  };
}

function Matters({ given }: { given: Answers }) {
  const t = useTranslations('sponsorship.seek');
  const s = useTranslations('seeking');
  const words = useTranslations('words.urgencies');
  return (
    <>
      <Checkbox
        name="mustAffirmMedication"
        label={t('medication')}
        hint={t('medicationHint')}
        defaultChecked={given.mustAffirmMedication ?? true}
      />
      <Checkbox name="usesMedication" label={s('uses')} hint={s('usesHint')} defaultChecked={given.usesMedication ?? false} />
      <ExperienceField given={given.experiences} legend={t('experiences')} hint={t('experiencesHint')} />
      <Choices
        name="urgency"
        kind="one"
        legend={s('urgency')}
        hint={s('urgencyHint')}
        options={urgencies.map((value) => ({ value, label: words(value) }))}
        defaultValue={given.urgency ?? 'none'}
      />
    </>
  );
}

function Needs({ given }: { given: Answers }) {
  const t = useTranslations('sponsorship.seek');
  const styleWords = useTranslations('sponsorship.styles');
  const words = useTranslations('words.contactStyles');
  const styles = contactStyles.map((value) => ({ value, label: words(value), hint: styleWords(value) }));
  return (
    <>
      <PathwayFields
        given={given.pathways ?? ['undecided']}
        of={pathways}
        words={{ first: t('first'), hint: t('firstHint'), others: t('others') }}
      />
      <Choices
        name="contactStyle"
        kind="one"
        legend={t('style')}
        hint={t('styleHint')}
        options={[...styles, { value: 'any', label: styleWords('any') }]}
        defaultValue={given.contactStyle ?? 'any'}
      />
      <LanguageField given={given.languages ?? [useLocale()]} hint={t('languagesHint')} />
      <TextField
        name="interests"
        label={t('interests')}
        hint={t('interestsHint')}
        defaultValue={given.interests?.join(', ')}
        autoComplete="off"
      />
    </>
  );
}

/** With whom a person would feel safe. Who ticks nobody is open to all. */
function Safe({ given }: { given: Answers }) {
  const s = useTranslations('seeking');
  const words = useTranslations('words.genders');
  const options = genders.map((value) => ({ value, label: words(value) }));
  const isOpen = (given.sponsorGenders?.length ?? 4) === genders.length;
  return (
    <>
      <Choices
        name="gender"
        kind="one"
        legend={s('gender')}
        hint={s('genderHint')}
        options={options}
        defaultValue={given.gender ?? 'unsaid'}
      />
      <Choices
        name="sponsorGenders"
        kind="many"
        legend={s('safeWith')}
        hint={s('safeWithHint')}
        options={options.filter(({ value }) => value !== 'unsaid')}
        defaultValue={isOpen ? [] : given.sponsorGenders}
      />
      <p className="max-w-measure">
        {s('known')}{' '}
        <LinkButton href="/sponsors/known" tone="quiet" className="-ml-4">
          {s('knownLink')}
        </LinkButton>
      </p>
    </>
  );
}

function When({ given, zones }: { given: Answers; zones: string[] }) {
  return (
    <>
      <ZoneField given={given.timeZone} zones={zones} />
      <HoursGrid given={given.hours} />
    </>
  );
}
