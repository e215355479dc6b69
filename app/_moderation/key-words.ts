import { getTranslations } from 'next-intl/server';

const names = {
  j: 'next',
  k: 'previous',
  x: 'choose',
  l: 'many',
  c: 'claim',
  n: 'note',
  d: 'decide',
  m: 'more',
  u: 'back',
} as const;

/** What these keys do on a page, in words, with the one that shows them all. */
export async function keyWords(keys: (keyof typeof names)[]) {
  const t = await getTranslations('moderation.keys');
  const list = [...keys.map((key) => ({ key: key as string, does: t(`list.${names[key]}`) })), { key: '?', does: t('list.help') }];
  return { title: t('title'), open: t('open'), hint: t('hint'), off: t('off'), list };
}
