'use client';
import { useTranslations } from 'next-intl';
import { Checkbox, Choices, TextArea, TextField } from '@/app/_ui/fields';
import { type Admission, type Stage, stages, type Topic, topics } from '@/db/vocabulary';

type Described = {
  name: string;
  description: string;
  rules: string;
  stages: Stage[];
  topics: Topic[];
  welcomesLovedOnes: boolean;
  admission: Admission;
  approvesFirst: boolean;
};

/** What a group says of itself, for a new one and for one that is changed. */
export function MakingFields({ group, admissions }: { group?: Described; admissions: readonly Admission[] }) {
  const t = useTranslations('groups.making');
  const words = useTranslations('words');
  const doors = admissions.map((value) => ({
    value,
    label: words(`admissions.${value}`),
    hint: value === 'invitation' ? t('invitationHint') : undefined,
  }));
  return (
    <>
      <TextField name="name" label={t('name')} hint={t('nameHint')} defaultValue={group?.name} maxLength={60} />
      <TextArea name="description" label={t('description')} defaultValue={group?.description} rows={3} maxLength={600} />
      <TextArea name="rules" label={t('rules')} hint={t('rulesHint')} defaultValue={group?.rules} rows={4} maxLength={2000} />
      <Choices
        name="admission"
        legend={t('admission')}
        hint={group && t('admissionHint')}
        kind="one"
        options={doors}
        defaultValue={group?.admission ?? admissions[0]}
      />
      <Choices
        name="stages"
        legend={t('stages')}
        hint={t('stagesHint')}
        kind="many"
        options={stages.map((value) => ({ value, label: words(`stages.${value}`) }))}
        defaultValue={group?.stages}
      />
      <Choices
        name="topics"
        legend={t('topics')}
        hint={t('topicsHint')}
        kind="many"
        options={topics.map((value) => ({ value, label: words(`topics.${value}`) }))}
        defaultValue={group?.topics}
      />
      <Checkbox name="welcomesLovedOnes" label={t('lovedOnes')} defaultChecked={group?.welcomesLovedOnes} />
      {group && <Checkbox name="approvesFirst" label={t('approvesFirst')} defaultChecked={group.approvesFirst} />}
    </>
  );
}
