import { initTRPC, TRPCError } from '@trpc/server';
import superjson from 'superjson';
import { ZodError } from 'zod';
import { constraintOf } from '@/server/constraints';
import { AppError, type ErrorCode, forbidden, invalid, signedOut } from '@/server/errors';
import { isUnkeptText, noteFault } from '@/server/faults';
import { type Limit, limit } from '@/server/limits';
import type { RequestContext } from './context';

const httpCodes = {
  invalid: 'BAD_REQUEST',
  signedOut: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  notFound: 'NOT_FOUND',
  conflict: 'CONFLICT',
  tooMany: 'TOO_MANY_REQUESTS',
} as const satisfies Record<ErrorCode, TRPCError['code']>;

/** Which row of which permission table a procedure stands under, such as `group.join`. A test fails when one has none. */
export type Meta = { may: `${string}.${string}` };

const t = initTRPC
  .context<RequestContext>()
  .meta<Meta>()
  .create({
    transformer: superjson,
    /** The browser is told a reason it has words for, by the field that caused it, and never the message of a bug. */
    errorFormatter: ({ shape, error }) => ({
      message: error.code,
      code: shape.code,
      data: { code: error.code, httpStatus: shape.data.httpStatus, ...reasonOf(error) },
    }),
  });

function reasonOf({ cause }: TRPCError): { reason: string; fields: Record<string, string> } {
  if (cause instanceof AppError) return { reason: cause.reason, fields: cause.field ? { [cause.field]: cause.reason } : {} };
  if (cause instanceof ZodError)
    return { reason: 'invalid', fields: Object.fromEntries(cause.issues.map(({ path, message }) => [String(path[0] ?? ''), message])) };
  return { reason: 'internal', fields: {} };
}

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Domain errors become tRPC errors here, and nowhere else. A fault is noted here, and goes on without what it carried. */
export const publicProcedure = t.procedure.use(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause, code } = result.error;
  const refusal = isUnkeptText(cause) ? invalid('invalid', '') : isOfNobody(cause) ? signedOut() : cause;
  if (refusal instanceof AppError) throw new TRPCError({ code: httpCodes[refusal.code], cause: refusal });
  if (code !== 'INTERNAL_SERVER_ERROR') return result;
  noteFault(cause ?? result.error);
  throw new TRPCError({ code, message: 'internal' });
});

/** The account was closed while its owner was still writing: there is nobody whose words these would be. */
const isOfNobody = (cause: unknown) => constraintOf(cause).endsWith('_users_id_fk');

/** For people who are signed in, suspended or not: what concerns their own account, and help. */
export const signedInProcedure = publicProcedure.use(({ ctx, next }) => {
  const { actor } = ctx;
  if (actor.kind !== 'member') throw signedOut();
  return next({ ctx: { ...ctx, actor } });
});

/** For members in good standing: everything that touches other people. */
export const memberProcedure = signedInProcedure.use(({ ctx, next, type, meta }) => {
  if (ctx.actor.standing !== 'good') throw forbidden('suspended');
  if (ctx.actor.isSilenced && type === 'mutation' && !isQuiet(meta?.may ?? '')) throw forbidden('silenced');
  return next();
});

/** What whoever is silenced may still do: what is their own, what keeps them safe, and to ask for help. All else is speaking. */
const quiet = ['account', 'act', 'answers', 'draft', 'notification', 'reading', 'safety', 'site'];
const quietRows = [
  'case.report',
  'case.ownReports',
  'group.leave',
  'sponsorship.end',
  'conversation.end',
  'conversation.report',
  'messageRequest.report',
];
const isQuiet = (row: string) => quiet.includes(row.split('.')[0] ?? '') || quietRows.includes(row);

/**
 * Refuses when this person, or their network, has done this too often of late.
 * @param counts whether what they ask for counts at all; the input has been parsed before
 */
export const limited = (name: Limit, counts: (input: unknown) => boolean = () => true) =>
  t.middleware(async ({ ctx, next, input }) => {
    if (counts(input)) await limit(name, { person: ctx.actor.kind === 'member' ? ctx.actor.id : undefined, network: ctx.network }, ctx.now);
    return next();
  });

/** Adapts a domain function, so that a router reads as a table: who, what shape, which function. */
export function call<C, I, R>(run: (ctx: C, input: I) => R) {
  return ({ ctx, input }: { ctx: C; input: I }) => run(ctx, input);
}

/** The row of the permission table a procedure stands under. */
export const may = (row: Meta['may']): Meta => ({ may: row });
