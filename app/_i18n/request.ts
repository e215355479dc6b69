import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { localeOf } from '@/server/api/locale';
import { messages } from './messages';

export default getRequestConfig(async () => {
  const [jar, sent] = await Promise.all([cookies(), headers()]);
  const locale = localeOf({ chosen: jar.get('locale')?.value, accepted: sent.get('accept-language') });
  return { locale, messages: messages[locale], timeZone: 'UTC' };
});
