import { accountPolicy } from '@/server/accounts/policy';
import { appRouter } from '@/server/api/root';
import { contactPolicy } from '@/server/contacts/policy';
import type { Actor, Member } from '@/server/context';
import { draftPolicy, postPolicy, threadPolicy } from '@/server/discussions/policy';
import { foundingPolicy, groupPolicy } from '@/server/groups/policy';
import { meetingPolicy } from '@/server/meetings/policy';
import { conversationPolicy, messagePolicy, messageRequestPolicy } from '@/server/messages/policy';
import { actPolicy, casePolicy } from '@/server/moderation/policy';
import { notificationPolicy } from '@/server/notifications/policy';
import { pairPolicy, pairSumsPolicy } from '@/server/pairs/policy';
import { allows, type Policy } from '@/server/policy';
import { answersPolicy, readingPolicy } from '@/server/reading/policy';
import { safetyPolicy } from '@/server/safety/policy';
import { searchPolicy } from '@/server/search/policy';
import { sitePolicy } from '@/server/site/policy';
import { introChatPolicy, roundPolicy, sponsorPolicy, sponsorshipPolicy } from '@/server/sponsorship/policy';
import { alertPolicy, watchPolicy } from '@/server/watch/policy';

const roles = ['visitor', 'member', 'sponsor', 'group moderator', 'site moderator', 'admin'] as const;
type Role = (typeof roles)[number];

const self = '00000000-0000-4000-8000-000000000001';
const other = '00000000-0000-4000-8000-000000000002';

const member: Member = {
  kind: 'member',
  id: self,
  handle: 'self',
  role: 'member',
  standing: 'good',
  joinedAt: new Date(0),
  stage: 'unsaid',
  isSponsor: false,
  moderatesAGroup: false,
};
const actors: Record<Role, Actor> = {
  visitor: { kind: 'visitor' },
  member,
  sponsor: { ...member, isSponsor: true },
  'group moderator': member,
  'site moderator': { ...member, role: 'moderator' },
  admin: { ...member, role: 'admin' },
};

/** A thing that is somebody else's, as each role meets it: a group's moderator in their own group, a sponsor in their own pair. */
const group = (role: Role) => ({
  admission: 'approval' as const,
  membership: role === 'group moderator' ? { role: 'moderator' as const, status: 'joined' as const } : null,
});
const said = (role: Role) => ({ ...group(role), authorId: other, hiddenAt: null, threadAuthorId: other, threadHiddenAt: null });

function sheet<V extends string, S>(name: string, policy: Policy<V, S>, subject: (role: Role) => S) {
  const verbs = Object.keys(policy) as V[];
  const rows = verbs.map((verb) => ({
    verb,
    rules: policy[verb].map((rule) => inWords(rule.name)),
    cells: roles.map((role) => allows(policy, verb, actors[role], subject(role))),
  }));
  return { name, rows };
}

/** `isAuthorAndReadsThread` as words: "is author and reads thread". */
const inWords = (name: string) => name.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

const sheets = [
  sheet('site', sitePolicy, () => undefined),
  sheet('account', accountPolicy, () => ({ id: other })),
  sheet('group', groupPolicy, group),
  sheet('founding', foundingPolicy, () => undefined),
  sheet('thread', threadPolicy, said),
  sheet('post', postPolicy, said),
  sheet('draft', draftPolicy, () => undefined),
  sheet('reading', readingPolicy, () => ({ userId: other })),
  sheet('answers', answersPolicy, (role) => ({ isHelper: false, moderatesAGroup: role === 'group moderator' })),
  sheet('meeting', meetingPolicy, () => undefined),
  sheet('sponsor', sponsorPolicy, (role) => ({ userId: role === 'sponsor' ? self : other, status: 'active' as const })),
  sheet('sponsorship', sponsorshipPolicy, (role) => ({ sponsorId: role === 'sponsor' ? self : other, sponseeId: other })),
  sheet('introChat', introChatPolicy, (role) => ({ sponsorId: role === 'sponsor' ? self : other, seekerId: other })),
  sheet('round', roundPolicy, () => null),
  sheet('pair', pairPolicy, (role) => ({ sponsorId: role === 'sponsor' ? self : other, sponseeId: other })),
  sheet('pairSums', pairSumsPolicy, () => undefined),
  sheet('contact', contactPolicy, (role) => ({ maySponsor: role === 'sponsor' })),
  sheet('conversation', conversationPolicy, () => ({ oneId: other, otherId: other })),
  sheet('message', messagePolicy, () => ({ authorId: other })),
  sheet('messageRequest', messageRequestPolicy, () => ({ askedId: other })),
  sheet('case', casePolicy, (role) => ({
    handles: /moderator|admin/.test(role),
    decides: /moderator|admin/.test(role),
    moderatesAGroup: role === 'group moderator',
  })),
  sheet('act', actPolicy, (role) => ({
    ...{ personId: other, rank: 0, doneBy: other, isForSite: false },
    moderatesIt: role === 'group moderator',
  })),
  sheet('safety', safetyPolicy, () => ({ userId: other })),
  sheet('search', searchPolicy, () => undefined),
  sheet('alert', alertPolicy, () => ({ subjectId: other, takenBy: null, secondBy: null, isNear: false })),
  sheet('watch', watchPolicy, () => undefined),
  sheet('notification', notificationPolicy, () => ({ userId: other })),
];

/** Every row of every permission table, such as `group.join`. */
export const permissionRows = new Set(sheets.flatMap(({ name, rows }) => rows.map(({ verb }) => `${name}.${verb}`)));

/** Of a row: the answer for each role, and the names of its rules. */
export const cellsOf = new Map(
  sheets.flatMap(({ name, rows }) =>
    rows.map(({ verb, cells, rules }) => [
      `${name}.${verb}`,
      { may: Object.fromEntries(roles.map((role, at) => [role, cells[at] ?? false])) as Record<Role, boolean>, rules },
    ]),
  ),
);

/** Every procedure of the API with the row it stands under; nothing when it declares none. */
export const procedures = Object.entries(appRouter._def.procedures)
  .map(([path, procedure]) => ({ path, row: rowOf(procedure) }))
  .sort((a, b) => a.path.localeCompare(b.path));

function rowOf(procedure: unknown): string | undefined {
  const { _def } = procedure as { _def: { meta?: { may?: string } } };
  return _def.meta?.may;
}

/** The permission matrix as Markdown, made from the policies alone. */
export function printPermissions() {
  const table = (head: string[], rows: string[][]) =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const matrix = ({ name, rows }: ReturnType<typeof sheet>) =>
    `## ${name}\n\n${table(
      ['may', ...roles, 'who (any one is enough)'],
      rows.map(({ verb, cells, rules }) => [verb, ...cells.map((may) => (may ? 'yes' : '·')), rules.join(' · ')]),
    )}`;
  return [
    '# Who may do what',
    'Printed from the policies by `npm run permissions`; a test fails when it is out of date. The six columns meet a thing that belongs to somebody else, in a group by approval that they are not in: a group moderator in their own group, a sponsor in their own pair, moderators and admins with a case that is theirs to handle. The last column says who else may.',
    ...sheets.map(matrix),
    `## Procedures\n\n${table(
      ['procedure', 'stands under'],
      procedures.map(({ path, row }) => [`\`${path}\``, `\`${row ?? 'nothing'}\``]),
    )}`,
    '',
  ].join('\n\n');
}
