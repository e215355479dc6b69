import { getTranslations } from 'next-intl/server';
import { ChatState } from '@/app/_sponsorship/chat-state';
import { Live } from '@/app/_sponsorship/live';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Empty } from '@/app/_ui/empty';
import { Mark } from '@/app/_ui/mark';
import { Page, Section } from '@/app/_ui/page';
import { type Pair, PairCard } from './pair-card';

const isWalking = (status: Pair['status']) => status === 'trial' || status === 'active';

/** Each part of the page, and what belongs to it; the first that fits takes it. */
const parts: [name: 'asking' | 'sponsor' | 'sponsees' | 'asked' | 'lately', holds: (pair: Pair) => boolean][] = [
  ['asking', ({ amSponsor, status }) => amSponsor && (status === 'requested' || status === 'confirmed')],
  ['sponsor', ({ amSponsor, status }) => !amSponsor && isWalking(status)],
  ['sponsees', ({ amSponsor, status }) => amSponsor && isWalking(status)],
  ['asked', ({ amSponsor, status }) => !amSponsor && ['requested', 'offered', 'confirmed'].includes(status)],
  ['lately', () => true],
];

export default async function SponsorshipsPage() {
  const [t, talks, { pairs }, { chats }] = await Promise.all([
    getTranslations('sponsorship.mine'),
    getTranslations('sponsorship.chats'),
    api.sponsorship.mine(),
    api.sponsorship.chats(),
  ]);
  const isEmpty = pairs.length === 0 && chats.length === 0;
  const find = <LinkButton href="/sponsors">{t('find')}</LinkButton>;
  return (
    <Page title={t('title')} lead={t('lead')} actions={!isEmpty && find}>
      <Live />
      {isEmpty && (
        <Empty title={t('none')} action={find}>
          {t('noneText')}
        </Empty>
      )}
      {chats.length > 0 && (
        <Section title={talks('title')}>
          <ul className="flex flex-col gap-4">
            {chats.map((chat) => (
              <Card as="li" key={chat.id}>
                <div className="flex items-center gap-3">
                  <Mark of={chat.otherHandle} />
                  <h3 className="min-w-0 break-all text-lg">{chat.otherHandle}</h3>
                </div>
                <ChatState chat={chat} />
              </Card>
            ))}
          </ul>
        </Section>
      )}
      {parts
        .map(([name, holds], at) => ({
          name,
          held: pairs.filter((pair) => holds(pair) && !parts.slice(0, at).some(([, earlier]) => earlier(pair))),
        }))
        .map(
          ({ name, held }) =>
            held.length > 0 && (
              <Section key={name} title={t(`parts.${name}`)}>
                <ul className="flex flex-col gap-4">
                  {held.map((pair) => (
                    <PairCard key={pair.id} pair={pair} />
                  ))}
                </ul>
              </Section>
            ),
        )}
    </Page>
  );
}
