import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds } from '@/db/schema/meetings-feeds';
import { meetingProposals, type ProposedFields } from '@/db/schema/meetings-people';
import type { Locale } from '@/db/vocabulary';
import { type Context, inTransaction, type MemberContext, type System } from '@/server/context';
import { env } from '@/server/env';
import { conflict, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { type JobPayloads, later } from '@/server/jobs';
import { type Mail, sendMail } from '@/server/mail';
import { authorize } from '@/server/policy';
import { unseal } from '@/server/seal';
import type { ForwardProposal } from './input';
import { meetingPolicy } from './policy';

/** What goes by itself waits so long, in milliseconds: the proposer may still put it right, and a moderator may say no. */
const grace = 3_600_000;
/** No more mails go to one source by themselves in a day; what is over waits for a moderator. */
const mostInADay = 20;

/** Where the mails to those who keep a source are sealed. */
export const contactPlace = (feedId: string) => `meeting_feeds.contact.${feedId}`;

/** Has what was proposed sent on to those who keep the source of the listing. Once; also after it was decided here. */
export function forwardProposal(ctx: MemberContext, { proposalId, withNote }: ForwardProposal): Promise<void> {
  authorize(meetingPolicy, 'decide', ctx.actor, undefined);
  return inTransaction(ctx, async (ctx) => {
    const found = await proposalOf(ctx, proposalId);
    if (!found) throw notFound('proposal');
    if (!found.contactSealed) throw conflict('meetings.noContact');
    if (found.proposal.forwardedAt) throw conflict('meetings.forwardedAlready');
    await ctx.db
      .update(meetingProposals)
      .set({ forwardedAt: ctx.now, forwardedById: ctx.actor.id, withNote })
      .where(eq(meetingProposals.id, proposalId));
    await record(ctx, 'meeting.forwarded', found.proposal.meetingId, {});
    await later(ctx, 'forwardProposal', { proposalId });
  });
}

/** Has a proposal sent on by itself, after a while. */
export const forwardLater = (ctx: Context, proposalId: string) =>
  later(ctx, 'forwardProposal', { proposalId }, new Date(ctx.now.getTime() + grace));

/**
 * Mails what was proposed to those who keep the source: what is and what should be, and where it is seen; never who proposed it. What goes by
 * itself does not go when a moderator took up nothing of it meanwhile, and of what they took up in part, that part goes.
 */
export function mailProposal(ctx: Context<System>, { proposalId }: JobPayloads['forwardProposal']): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const found = await proposalOf(ctx, proposalId);
    if (!found?.contactSealed || !found.proposal.forwardedAt || found.proposal.mailedAt) return;
    const { proposal, contactSealed, feedId, ...listing } = found;
    const isByItself = proposal.forwardedById === null;
    const accepted = isByItself ? proposal.accepted : null;
    const fields = Object.entries(proposal.fields).filter(([field]) => !accepted || accepted.includes(field));
    if (isByItself && (fields.length === 0 || (await mailedToday(ctx, feedId)) >= mostInADay)) {
      await ctx.db.update(meetingProposals).set({ forwardedAt: null }).where(eq(meetingProposals.id, proposalId));
      return;
    }
    const note = proposal.withNote ? proposal.note : '';
    await ctx.db.update(meetingProposals).set({ mailedAt: ctx.now }).where(eq(meetingProposals.id, proposalId));
    if (isByItself) await record(ctx, 'meeting.forwarded', proposal.meetingId, {});
    await sendMail({
      to: unseal(contactSealed, contactPlace(feedId)),
      ...mailOf({ ...listing, fields: Object.fromEntries(fields), note }),
    });
  });
}

async function proposalOf({ db }: Context, proposalId: string) {
  const [found] = await db
    .select({
      proposal: meetingProposals,
      feedId: meetingFeeds.id,
      contactSealed: meetingFeeds.contactSealed,
      name: meetings.name,
      slug: meetings.slug,
      sourceId: meetings.sourceId,
      sourceUrl: meetings.sourceUrl,
      languages: meetings.languages,
    })
    .from(meetingProposals)
    .innerJoin(meetings, eq(meetings.id, meetingProposals.meetingId))
    .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
    .where(eq(meetingProposals.id, proposalId))
    .for('update', { of: meetingProposals });
  return found;
}

async function mailedToday({ db, now }: Context, feedId: string) {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(meetingProposals)
    .innerJoin(meetings, eq(meetings.id, meetingProposals.meetingId))
    .where(
      and(
        eq(meetings.feedId, feedId),
        isNull(meetingProposals.forwardedById),
        gt(meetingProposals.mailedAt, new Date(now.getTime() - 86_400_000)),
      ),
    );
  return row?.count ?? 0;
}

type Told = {
  name: string;
  slug: string;
  sourceId: string;
  sourceUrl: string | null;
  languages: string[];
  fields: ProposedFields;
  note: string;
};
type Words = {
  subject: string;
  opening: string;
  inYourList: string;
  note: string;
  ending: string;
  nothing: string;
  fields: Record<string, string>;
};

const words: Record<Locale, Words> = {
  en: {
    subject: 'A listing of yours',
    opening: 'Somebody says that this listing of yours is not as it should be:',
    inYourList: 'In your list',
    note: 'In their words',
    ending:
      'We have not checked it. If it is right, please change it in your list: ours follows when it is next read. Answers to this mail are read by nobody; who said it is not known to us by name.',
    nothing: 'nothing',
    fields: {
      ...{ name: 'Name', day: 'Day', time: 'Time', minutes: 'Minutes', venue: 'How to join', placeName: 'Place', address: 'Address' },
      ...{ notes: 'Notes', conferenceUrl: 'Join link', conferencePhone: 'Phone' },
    },
  },
  es: {
    subject: 'Una reunión de su lista',
    opening: 'Alguien dice que esta reunión de su lista no es como debería:',
    inYourList: 'En su lista',
    note: 'En sus palabras',
    ending:
      'No lo hemos comprobado. Si es cierto, cámbielo en su lista: la nuestra la sigue en la próxima lectura. Nadie lee las respuestas a este mensaje; no sabemos el nombre de quien lo dijo.',
    nothing: 'nada',
    fields: {
      ...{ name: 'Nombre', day: 'Día', time: 'Hora', minutes: 'Minutos', venue: 'Cómo unirse', placeName: 'Lugar', address: 'Dirección' },
      ...{ notes: 'Notas', conferenceUrl: 'Enlace', conferencePhone: 'Teléfono' },
    },
  },
};

/** In Spanish for a meeting that is held in it alone. */
function mailOf({ name, slug, sourceId, sourceUrl, languages, fields, note }: Told): Omit<Mail, 'to'> {
  const locale = languages.includes('es') && !languages.includes('en') ? 'es' : 'en';
  const { subject, opening, inYourList, note: inTheirWords, ending, nothing, fields: labels } = words[locale];
  const dayName = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const say = (field: string, value: string | number | null) =>
    value === null || value === '' ? nothing : field === 'day' ? dayName.format(Date.UTC(2023, 0, 1 + Number(value))) : `${value}`;
  const lines = Object.entries(fields).map(([field, { from, to }]) => `  ${labels[field]}: ${say(field, from)} → ${say(field, to)}`);
  const text = [
    opening,
    [name, `${env().CAIRN_URL}/meetings/${slug}`, `${inYourList}: ${sourceUrl ?? sourceId}`].join('\n'),
    lines.join('\n'),
    note && `${inTheirWords}: ${note}`,
    ending,
  ];
  return { subject, text: `${text.filter(Boolean).join('\n\n')}\n` };
}
