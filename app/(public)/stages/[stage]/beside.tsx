import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { finderAddress } from '@/app/_meetings/address';
import { meetingDoors, stagePlans } from '@/app/_stages/plan';
import type { api } from '@/app/_trpc/server';
import { Section } from '@/app/_ui/page';
import type { Stage } from '@/db/vocabulary';

const groupsShown = 6;
const link = 'link inline-flex min-h-11 items-center';

type Groups = Awaited<ReturnType<typeof api.groups.find>>['groups'];

/** Who else is there: the groups of this stage that anyone may find, ways into the meetings, and questions. */
export function Beside({ stage, groups }: { stage: Stage; groups: Groups }) {
  const t = useTranslations('stages');
  const questions = useTranslations('questions.of');
  const { meetings, questions: asked } = stagePlans[stage];
  // The page may be kept and printed, so it is the same for everyone: a private group is not on it even for those who are in it.
  const open = groups.filter(({ admission }) => admission !== 'invitation').slice(0, groupsShown);
  return (
    <>
      <Section title={t('groups.title')}>
        {open.length === 0 && <p className="text-ink-soft">{t('groups.none')}</p>}
        <ul className="flex flex-col">
          {open.map(({ slug, name }) => (
            <li key={slug}>
              <Link href={`/groups/${slug}`} className={link}>
                {name}
              </Link>
            </li>
          ))}
          <li className="no-print">
            <Link href={open.length > 0 ? `/groups?stage=${stage}` : '/groups'} className={`${link} font-semibold`}>
              {t(open.length > 0 ? 'groups.all' : 'groups.any')}
            </Link>
          </li>
        </ul>
      </Section>
      <div className="no-print flex flex-col gap-6">
        <Section title={t('meetings.title')}>
          <ul className="flex flex-col">
            {meetings.map((door) => (
              <li key={door}>
                <Link href={finderAddress(meetingDoors[door])} prefetch={false} className={link}>
                  {t(`meetings.${door}`)}
                </Link>
              </li>
            ))}
          </ul>
          <p className="text-sm text-ink-soft">{t('meetings.near')}</p>
        </Section>
        <Section title={t('questions')}>
          <ul className="flex flex-col">
            {asked.map((name) => (
              <li key={name}>
                <Link href={`/questions/${name}`} className={link}>
                  {questions(`${name}.title`)}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
        <Link href="/stages" className={`${link} font-semibold`}>
          {t('back')}
        </Link>
      </div>
    </>
  );
}
