import { Search as Glass } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';
import { Button } from '@/app/_ui/button';
import { Select, TextField } from '@/app/_ui/fields';
import { Notice } from '@/app/_ui/notice';
import { type Search, spans } from '@/server/search/input';

type Groups = Awaited<ReturnType<typeof api.groups.mine>>;

export function SearchForm({ asked, groups, isTooLong }: { asked: Search; groups: Groups; isTooLong: boolean }) {
  const t = useTranslations('search');
  const problems = useTranslations('errors');
  return (
    <search>
      <form action="/search" className="flex flex-col gap-4 rounded-card border border-line bg-surface p-4 sm:p-5">
        {isTooLong && <Notice tone="alert">{problems('tooLong')}</Notice>}
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 grow basis-64">
            <TextField name="q" type="search" label={t('q')} hint={t('hint')} defaultValue={asked.q} maxLength={200} autoComplete="off" />
          </div>
          <Button type="submit" tone="primary">
            <Glass aria-hidden className="size-5" strokeWidth={1.75} />
            {t('find')}
          </Button>
        </div>
        <details open={Boolean(asked.group || asked.from || asked.since)}>
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-moss">{t('more')}</summary>
          <div className="grid gap-4 pt-3 sm:grid-cols-2">
            <Select
              name="group"
              label={t('group')}
              defaultValue={asked.group ?? ''}
              options={[{ value: '', label: t('anyGroup') }, ...groups.map(({ slug, name }) => ({ value: slug, label: name }))]}
            />
            <Select
              name="since"
              label={t('since')}
              defaultValue={asked.since ?? ''}
              options={[{ value: '', label: t('ever') }, ...spans.map((span) => ({ value: span, label: t(`spans.${span}`) }))]}
            />
            <TextField
              name="from"
              label={t('from')}
              hint={t('fromHint')}
              defaultValue={asked.from ?? ''}
              maxLength={60}
              autoComplete="off"
            />
          </div>
        </details>
      </form>
    </search>
  );
}
