'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { tell } from '@/app/_trpc/ask';
import { Button } from '@/app/_ui/button';

type Said = 'on' | 'off' | 'tried' | 'denied' | 'missing';

/** Has this browser woken with news, or no longer. It asks for leave only when tapped. */
export function PushPart({ publicKey, wasPushed, language }: { publicKey: string; wasPushed: boolean; language: string }) {
  const t = useTranslations('notifications.choices.push');
  const [isOn, setOn] = useState(wasPushed);
  const [said, setSaid] = useState<Said>(wasPushed ? 'on' : 'off');
  const [isPending, setPending] = useState(false);

  /** Does it once, and says how it stands after. */
  const once = (work: () => Promise<Said>) => async () => {
    setPending(true);
    setSaid(await work().catch(() => 'denied' as const));
    setPending(false);
  };
  const turnOn = once(async () => {
    if (!('serviceWorker' in navigator) || !('PushManager' in window)) return 'missing';
    if ((await Notification.requestPermission()) !== 'granted') return 'denied';
    const worker = await navigator.serviceWorker.register(`/push-worker.js?language=${language}`);
    await navigator.serviceWorker.ready;
    const subscription = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
    await tell('notifications.addPush', { address: subscription.endpoint });
    setOn(true);
    return 'on';
  });
  const turnOff = once(async () => {
    await tell('notifications.removePush', undefined);
    const worker = await navigator.serviceWorker?.getRegistration('/');
    await (await worker?.pushManager.getSubscription())?.unsubscribe();
    setOn(false);
    return 'off';
  });
  const tryIt = once(async () => {
    await tell('notifications.tryPush', undefined);
    return 'tried';
  });

  return (
    <>
      <p role="status">{t(said)}</p>
      <div className="flex flex-wrap gap-2">
        <Button disabled={isPending} onClick={isOn ? turnOff : turnOn}>
          {isOn ? t('turnOff') : t('turnOn')}
        </Button>
        {isOn && (
          <Button disabled={isPending} onClick={tryIt}>
            {t('try')}
          </Button>
        )}
      </div>
    </>
  );
}
