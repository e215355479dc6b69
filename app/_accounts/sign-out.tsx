import { useTranslations } from 'next-intl';
import { Button } from '@/app/_ui/button';

/** Signs out by a plain form, so that it works on any computer that somebody must leave quickly. */
export function SignOut() {
  const t = useTranslations('accounts.me');
  return (
    <form method="post" action="/api/auth/signout">
      <Button type="submit">{t('signOut')}</Button>
    </form>
  );
}
