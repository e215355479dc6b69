import type { Actor } from './context';
import { forbidden } from './errors';

/** One reason that is enough to be let in. Its name is printed in docs/permissions.md, so name it as a sentence. */
export type Rule<Subject> = (actor: Actor, subject: Subject) => boolean;

/** A permission table: for each verb, the rules of which any one is enough. Pure; never asks the database. */
export type Policy<Verb extends string, Subject> = Record<Verb, Rule<Subject>[]>;

/** Whether one of the rules for this verb lets the person in. */
export function allows<V extends string, S>(policy: Policy<V, S>, verb: V, actor: Actor, subject: S) {
  return policy[verb].some((rule) => rule(actor, subject));
}

/** The same, and refuses when none does. */
export function authorize<V extends string, S>(policy: Policy<V, S>, verb: V, actor: Actor, subject: S) {
  if (!allows(policy, verb, actor, subject)) throw forbidden();
}

/** Every verb with its answer, to send to the browser with the record: pages ask `can.end`, never a role. */
export function abilities<V extends string, S>(policy: Policy<V, S>, actor: Actor, subject: S) {
  const verbs = Object.keys(policy) as V[];
  return Object.fromEntries(verbs.map((verb) => [verb, allows(policy, verb, actor, subject)])) as Record<V, boolean>;
}

/** Rules that need no subject, for any table. */
export const anyone = () => true;
export const isMember = (actor: Actor) => actor.kind === 'member' && actor.standing === 'good';
export const isStaff = (actor: Actor) => actor.kind === 'member' && actor.standing === 'good' && actor.role !== 'member';
export const isAdmin = (actor: Actor) => actor.kind === 'member' && actor.standing === 'good' && actor.role === 'admin';
export const isSystem = (actor: Actor) => actor.kind === 'system';
