'use client';
import { useTranslations } from 'next-intl';
import { Checkbox, Select, TextField } from '@/app/_ui/fields';
import { type Fellowship, fellowships } from '@/db/vocabulary';

type Source = {
  name: string;
  fellowship: Fellowship | null;
  timeZone: string | null;
  everyHours: number | null;
  website: string | null;
  feedbackUrl: string | null;
  contact: string | null;
  isForwarded: boolean;
};

/** How a source is called and read: the same questions when it is added and when it is changed. */
export function SourceFields({ source }: { source?: Source }) {
  const t = useTranslations('listings.sources');
  const words = useTranslations('words.fellowships');
  const whose = [{ value: '', label: t('theySay') }, ...fellowships.map((value) => ({ value, label: words(value) }))];
  const often = [0, 6, 24, 168].map((hours) => ({ value: hours ? `${hours}` : '', label: t(`every.${hours as 0 | 6 | 24 | 168}`) }));
  return (
    <>
      <TextField name="name" label={t('name')} defaultValue={source?.name} required maxLength={200} />
      <Select
        name="fellowship"
        label={t('fellowship')}
        hint={t('fellowshipHint')}
        options={whose}
        defaultValue={source?.fellowship ?? ''}
      />
      <TextField
        name="timezone"
        label={t('timezone')}
        hint={t('timezoneHint')}
        defaultValue={source?.timeZone ?? ''}
        autoCapitalize="none"
        maxLength={60}
      />
      <Select name="everyHours" label={t('often')} options={often} defaultValue={source?.everyHours ? `${source.everyHours}` : ''} />
      <TextField name="website" label={t('website')} type="url" defaultValue={source?.website ?? ''} />
      <TextField name="feedbackUrl" label={t('feedbackUrl')} hint={t('feedbackHint')} type="url" defaultValue={source?.feedbackUrl ?? ''} />
      <TextField
        name="contact"
        label={t('contact')}
        hint={t('contactHint')}
        type="email"
        autoCapitalize="none"
        defaultValue={source?.contact ?? ''}
        maxLength={200}
      />
      <Checkbox name="isForwarded" label={t('isForwarded')} hint={t('isForwardedHint')} defaultChecked={source?.isForwarded} />
    </>
  );
}
