import { useTranslations } from 'next-intl';
import { MeetingRow } from '@/app/_meetings/meeting-row';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Empty } from '@/app/_ui/empty';
import { Mark } from '@/app/_ui/mark';
import { Notice } from '@/app/_ui/notice';
import { Page, Section } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';
import type { StageChoice } from '@/db/vocabulary';

/** The front page for somebody who is signed in: what is theirs, and one small step that fits where they are. */
export async function MemberHome({ handle, stage }: { handle: string; stage: StageChoice }) {
  const [groups, meetings, { pairs }, unseen, offer] = await Promise.all([
    api.groups.mine(),
    api.meetings.next({ limit: 3 }),
    api.sponsorship.mine(),
    api.notifications.unseen(),
    stage === 'maintenance' ? api.sponsorship.profile() : null,
  ]);
  const aside = (
    <>
      <SmallStep step={offer ? 'sponsoring' : stage} />
      <Sponsor pairs={pairs} />
    </>
  );
  return (
    <Page title={<Greeting handle={handle} />} aside={aside}>
      <News unseen={unseen} />
      <Groups groups={groups} />
      <Meetings meetings={meetings} />
    </Page>
  );
}

/** The front page for somebody whose account a moderator has paused. */
export function PausedHome({ handle }: { handle: string }) {
  const t = useTranslations('home.member');
  return (
    <Page title={<Greeting handle={handle} />}>
      <Notice tone="info">{t('paused')}</Notice>
      <p className="flex flex-wrap gap-3">
        <LinkButton href="/inbox" tone="primary">
          {t('news.open')}
        </LinkButton>
        <LinkButton href="/help/now" prefetch={false}>
          {t('help')}
        </LinkButton>
      </p>
    </Page>
  );
}

const Greeting = ({ handle }: { handle: string }) => useTranslations('home.member')('title', { handle });

function News({ unseen }: { unseen: number }) {
  const t = useTranslations('home.member.news');
  if (unseen === 0) return null;
  return (
    <Card>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="font-semibold">{t('count', { count: unseen })}</p>
        <LinkButton href="/inbox" tone="primary">
          {t('open')}
        </LinkButton>
      </div>
    </Card>
  );
}

type MyGroups = Awaited<ReturnType<typeof api.groups.mine>>;

function Groups({ groups }: { groups: MyGroups }) {
  const t = useTranslations('home.member.groups');
  const words = useTranslations('words');
  const find = (
    <LinkButton href="/groups" tone="primary">
      {t('find')}
    </LinkButton>
  );
  return (
    <Section title={t('title')} actions={groups.length > 0 && <All href="/groups">{t('all')}</All>}>
      {groups.length === 0 && (
        <Empty title={t('empty')} action={find}>
          {t('invite')}
        </Empty>
      )}
      <ul className="grid gap-3 sm:grid-cols-2">
        {groups.map(({ slug, name, status, role, requestCount }) => (
          <Card as="li" key={slug} href={`/groups/${slug}`}>
            <span className="font-semibold">{name}</span>
            <span className="flex flex-wrap gap-2 empty:hidden">
              {status === 'asked' && <Tag>{words('membershipStatuses.asked')}</Tag>}
              {role === 'moderator' && <Tag>{words('groupRoles.moderator')}</Tag>}
              {requestCount > 0 && <Tag hue="dawn">{t('requests', { count: requestCount })}</Tag>}
            </span>
          </Card>
        ))}
      </ul>
    </Section>
  );
}

function Meetings({ meetings }: { meetings: Awaited<ReturnType<typeof api.meetings.next>> }) {
  const t = useTranslations('home.member.meeting');
  return (
    <Section title={t('title')} actions={<All href="/meetings">{t('all')}</All>}>
      {meetings.length === 0 ? (
        <Empty title={t('empty')} action={<LinkButton href="/meetings">{t('find')}</LinkButton>} />
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
          {meetings.map((meeting) => (
            <MeetingRow key={meeting.id} meeting={meeting} />
          ))}
        </ul>
      )}
    </Section>
  );
}

type Pairs = Awaited<ReturnType<typeof api.sponsorship.mine>>['pairs'];

/** Those beside this person: who they sponsor, and who sponsors them or was asked to. */
function Sponsor({ pairs }: { pairs: Pairs }) {
  const t = useTranslations('home.member.sponsor');
  const open = pairs.filter(({ status }) => status === 'requested' || status === 'active');
  const sponsees = open.filter(({ amSponsor }) => amSponsor);
  const sponsors = open.filter(({ amSponsor }) => !amSponsor);
  return (
    <>
      {sponsees.length > 0 && (
        <Section title={t('sponsees')}>
          <PairList pairs={sponsees} />
        </Section>
      )}
      {(sponsors.length > 0 || sponsees.length === 0) && (
        <Section title={t('title')}>{sponsors.length > 0 ? <PairList pairs={sponsors} /> : <NoSponsor />}</Section>
      )}
    </>
  );
}

function NoSponsor() {
  const t = useTranslations('home.member.sponsor');
  return (
    <Card>
      <p className="font-semibold">{t('empty')}</p>
      <p className="text-ink-soft">{t('invite')}</p>
      <LinkButton href="/sponsors">{t('find')}</LinkButton>
    </Card>
  );
}

function PairList({ pairs }: { pairs: Pairs }) {
  const t = useTranslations('home.member.sponsor');
  const words = useTranslations('words.sponsorshipStatuses');
  return (
    <ul className="flex flex-col gap-3">
      {pairs.map(({ id, otherHandle, status, amSponsor }) => (
        <Card as="li" key={id} href={`/sponsorships/${id}`}>
          <span className="flex items-center gap-3">
            <Mark of={otherHandle} />
            <span className="min-w-0">
              <span className="block truncate font-semibold">{otherHandle}</span>
              <span className="block text-sm text-ink-soft">{amSponsor && status === 'requested' ? t('asksYou') : words(status)}</span>
            </span>
          </span>
        </Card>
      ))}
    </ul>
  );
}

/** A stage, or being a sponsor already: nobody is asked to become what they are. */
type Step = StageChoice | 'sponsoring';

/** Where each step leads. */
const steps: Record<Step, string> = {
  precontemplation: '/help/lines',
  contemplation: '/groups?stage=contemplation',
  preparation: '/help/lines',
  'active-recovery': '/groups?stage=active-recovery',
  maintenance: '/sponsors/apply',
  sponsoring: '/sponsorships',
  'loved-ones': '/groups?stage=loved-ones',
  unsaid: '/groups',
};

function SmallStep({ step }: { step: Step }) {
  const t = useTranslations('home.member.step');
  return (
    <section aria-labelledby="step" className="flex flex-col items-start gap-3 rounded-card bg-moss-soft p-5">
      <h2 id="step" className="text-lg">
        {t('title')}
      </h2>
      <p>{t(`${step}.text`)}</p>
      <LinkButton href={steps[step]} prefetch={false}>
        {t(`${step}.go`)}
      </LinkButton>
    </section>
  );
}

function All({ href, children }: { href: string; children: string }) {
  return (
    <LinkButton href={href} tone="quiet" className="-mx-4">
      {children}
    </LinkButton>
  );
}
