import { useTranslations } from 'next-intl';
import { Button } from '@/app/_ui/button';
import { Select } from '@/app/_ui/fields';
import { reportReasons, targetKinds } from '@/db/vocabulary';
import type { FindCases } from '@/server/moderation/input';

/** The filters in an address, without where the page begins. */
export const filtersIn = ({ after: _, ...filters }: FindCases): Record<string, string> =>
  Object.fromEntries(Object.entries(filters).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));

/** Narrows the queue; a form that asks by its address, so that it works everywhere and can be kept. */
export function Filters({ asked, groups }: { asked: FindCases; groups: { slug: string; name: string }[] }) {
  const t = useTranslations('moderation.filters');
  const words = useTranslations('words');
  const any = { value: '', label: t('any') };
  const isOpen = Object.keys(filtersIn(asked)).length > 0;
  return (
    <details open={isOpen}>
      <summary className="link min-h-11 cursor-pointer py-2">{t('title')}</summary>
      <form className="grid items-end gap-4 sm:grid-cols-2">
        <Select
          name="show"
          label={t('show')}
          defaultValue={asked.show ?? ''}
          options={[any, ...(['mine', 'free', 'late', 'escalated'] as const).map((value) => ({ value, label: t(`shows.${value}`) }))]}
        />
        <Select
          name="kind"
          label={t('kind')}
          defaultValue={asked.kind ?? ''}
          options={[any, ...targetKinds.map((value) => ({ value, label: words(`targetKinds.${value}`) }))]}
        />
        <Select
          name="reason"
          label={t('reason')}
          defaultValue={asked.reason ?? ''}
          options={[any, ...reportReasons.map((value) => ({ value, label: words(`reportReasons.${value}`) }))]}
        />
        {groups.length > 1 && (
          <Select
            name="group"
            label={t('group')}
            defaultValue={asked.group ?? ''}
            options={[any, ...groups.map(({ slug, name }) => ({ value: slug, label: name }))]}
          />
        )}
        <Button type="submit" className="self-end justify-self-start">
          {t('apply')}
        </Button>
      </form>
    </details>
  );
}
