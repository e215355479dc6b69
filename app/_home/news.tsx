import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Section } from '@/app/_ui/page';

/** What came since the last look: in the inbox, and in private. Nothing at all is said when nothing came. */
export function News({ unseen, messages }: { unseen: number; messages: number }) {
  const t = useTranslations('home.member');
  if (unseen + messages === 0) return null;
  return (
    <div className="flex flex-col gap-3">
      {unseen > 0 && <Line text={t('news.count', { count: unseen })} href="/inbox" go={t('news.open')} />}
      {messages > 0 && <Line text={t('messages.count', { count: messages })} href="/messages" go={t('messages.open')} />}
    </div>
  );
}

function Line({ text, href, go }: { text: string; href: string; go: string }) {
  return (
    <Card>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="font-semibold">{text}</p>
        <LinkButton href={href} tone="primary">
          {go}
        </LinkButton>
      </div>
    </Card>
  );
}

type InvitationList = Awaited<ReturnType<typeof api.groups.invitations>>;

/** Groups that somebody asked this person into; they answer on the group's own page. */
export function Invitations({ invitations }: { invitations: InvitationList }) {
  const t = useTranslations('home.member.invited');
  if (invitations.length === 0) return null;
  return (
    <Section title={t('title')}>
      <ul className="grid gap-3 sm:grid-cols-2">
        {invitations.map(({ slug, name, invitedBy }) => (
          <Card as="li" key={slug} href={`/groups/${slug}`}>
            <span className="font-semibold">{name}</span>
            <span className="text-ink-soft">{t('by', { handle: invitedBy })}</span>
          </Card>
        ))}
      </ul>
    </Section>
  );
}

/** How many first words and questions nobody has answered yet, for those who said that they want to help. */
export async function Answers() {
  const [{ threads, next }, t] = await Promise.all([api.reading.waiting({}), getTranslations('home.member.answers')]);
  const count = threads.length;
  return (
    <Section title={t('title')}>
      <Card>
        <p>{next ? t('more', { count }) : t('text', { count })}</p>
        {count > 0 && (
          <p>
            <LinkButton href="/groups/needs-an-answer">{t('go')}</LinkButton>
          </p>
        )}
      </Card>
    </Section>
  );
}
