import { useTranslations } from 'next-intl';
import { ActionForm } from '@/app/_ui/action-form';
import { Button } from '@/app/_ui/button';
import { answerRequest, forgetWishes, withdrawRequest } from './actions';

/** Yes or no to somebody who asked. */
export function AnswerButtons({ sponsorshipId, handle }: { sponsorshipId: string; handle: string }) {
  const t = useTranslations('sponsorship.acts');
  return (
    <ActionForm action={answerRequest}>
      <input type="hidden" name="sponsorshipId" value={sponsorshipId} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" name="answer" value="accept" tone="primary">
          {t('accept', { name: handle })}
        </Button>
        <Button type="submit" name="answer" value="decline">
          {t('decline')}
        </Button>
      </div>
    </ActionForm>
  );
}

export function WithdrawButton({ sponsorshipId }: { sponsorshipId: string }) {
  const t = useTranslations('sponsorship.acts');
  return (
    <ActionForm action={withdrawRequest}>
      <input type="hidden" name="sponsorshipId" value={sponsorshipId} />
      <Button type="submit" className="self-start">
        {t('withdraw')}
      </Button>
    </ActionForm>
  );
}

export function ForgetButton() {
  const t = useTranslations('sponsorship.acts');
  return (
    <form action={forgetWishes}>
      <Button type="submit" tone="quiet">
        {t('forget')}
      </Button>
    </form>
  );
}
