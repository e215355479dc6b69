import { useTranslations } from 'next-intl';
import { ActionForm } from '@/app/_ui/action-form';
import { Submit } from '@/app/_ui/form';
import { showStage } from './actions';

export function ShowStage({ isShown }: { isShown: boolean }) {
  const t = useTranslations('accounts.privacy');
  return (
    <>
      <p className="max-w-measure" role="status">
        {isShown ? t('stageShown') : t('stageHidden')}
      </p>
      <ActionForm action={showStage}>
        <input type="hidden" name="isShown" value={isShown ? 'no' : 'yes'} />
        <Submit tone="plain">{isShown ? t('stageHide') : t('stageShow')}</Submit>
      </ActionForm>
    </>
  );
}
