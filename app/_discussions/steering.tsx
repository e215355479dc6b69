'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ask } from '@/app/_trpc/ask';
import { useTelling } from '@/app/_trpc/use-telling';
import { Select } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { MoveThread, ThreadRef } from '@/server/discussions/input';
import type { Head, Thread } from './post';

type Parts = { thread: Thread; head: Head; changed: () => Promise<void> };

/** What moderators do with a whole thread: end the talk or let it go on, keep it on top, take it to another group. */
export default function Steering({ thread, head, changed }: Parts) {
  const t = useTranslations('posts.steer');
  return (
    <section aria-label={t('title')} className="flex flex-col gap-4 rounded-card border border-line bg-surface p-4">
      <div className="flex flex-wrap gap-2">
        {thread.can.close && <Step verb={head.closedAt ? 'reopen' : 'close'} threadId={thread.id} changed={changed} />}
        {thread.can.pin && <Step verb={head.pinnedAt ? 'unpin' : 'pin'} threadId={thread.id} changed={changed} />}
      </div>
      {thread.can.move && <Move thread={thread} />}
    </section>
  );
}

type Verb = 'close' | 'reopen' | 'pin' | 'unpin';

function Step({ verb, threadId, changed }: { verb: Verb; threadId: string; changed: () => Promise<void> }) {
  const t = useTranslations('posts.steer');
  const step = useTelling(`discussions.${verb}`);
  return (
    <Form schema={ThreadRef} mutation={step} given={{ threadId }} onSuccess={changed}>
      <Submit tone="plain">{t(verb)}</Submit>
    </Form>
  );
}

type Outlook = Awaited<ReturnType<typeof getOutlook>>;
const getOutlook = (threadId: string, toGroupId: string) => ask('discussions.moveOutlook', { threadId, toGroupId });

/** Who will no longer read the thread, and who will: said before it is moved. */
function Foreseen({ outlook: { lose, gain } }: { outlook: Outlook }) {
  const t = useTranslations('posts.steer');
  return (
    <>
      {lose === null ? t('everyoneLoses') : t('lose', { count: lose })} {gain === null ? t('everyoneGains') : t('gain', { count: gain })}
    </>
  );
}

/** Only groups that the moderator is in are offered: what people said is not carried where its reader cannot follow. */
function Move({ thread }: { thread: Thread }) {
  const t = useTranslations('posts.steer');
  const router = useRouter();
  const move = useTelling('discussions.move');
  const [groups, setGroups] = useState<{ id: string; name: string }[]>();
  const [toGroupId, setTo] = useState<string>();
  const [outlook, setOutlook] = useState<Outlook>();
  const first = groups?.[0]?.id;
  useEffect(() => {
    const to = toGroupId ?? first;
    setOutlook(undefined);
    if (to) getOutlook(thread.id, to).then(setOutlook, () => undefined);
  }, [thread.id, toGroupId, first]);
  const look = () => {
    ask('groups.mine', undefined).then(
      (found) => setGroups(found.filter(({ id, status }) => status === 'joined' && id !== thread.groupId)),
      () => setGroups([]),
    );
  };
  useEffect(look, [thread.groupId]);
  if (!groups || groups.length === 0) return null;
  const chosen = toGroupId ?? groups[0]?.id;
  const options = groups.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form
      schema={MoveThread}
      mutation={move}
      given={{ threadId: thread.id }}
      onSuccess={({ slug, number }) => router.replace(`/groups/${slug}/${number}`)}
    >
      <Select
        name="toGroupId"
        label={t('to')}
        hint={t('toHint')}
        options={options}
        defaultValue={chosen}
        onChange={({ target }) => setTo(target.value)}
      />
      <p role="status">{outlook && <Foreseen outlook={outlook} />}</p>
      <Submit tone="plain" disabled={!outlook}>
        {t('move')}
      </Submit>
    </Form>
  );
}
