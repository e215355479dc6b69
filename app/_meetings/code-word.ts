import type { useTranslations } from 'next-intl';

type Words = ReturnType<typeof useTranslations<'meetings'>>;

/** What a type code says, by the list its fellowship writes from; a code we have no words for is shown as it is. */
export function codeWord(t: Words, list: string, code: string) {
  const key = `types.${list}.${code}` as Parameters<Words['has']>[0];
  return t.has(key) ? t(key as 'title') : code;
}
