import type { AppRouter } from '@/server/api/root';

type Procedures = AppRouter['_def']['record'];
type Named<Kind> = {
  [Domain in keyof Procedures & string]: {
    [Verb in keyof Procedures[Domain] & string]: Procedures[Domain][Verb] extends { _def: { type: Kind } } ? `${Domain}.${Verb}` : never;
  }[keyof Procedures[Domain] & string];
}[keyof Procedures & string];
type TypesOf<Name> = Name extends `${infer Domain extends keyof Procedures & string}.${infer Verb}`
  ? Verb extends keyof Procedures[Domain]
    ? Procedures[Domain][Verb] extends { _def: { $types: infer Types extends { input: unknown; output: unknown } } }
      ? Types
      : never
    : never
  : never;

/** What crossed the wire as plain JSON: a moment may be a word. */
export type Plain<T> = T extends Date ? Date | string : T extends object ? { [Key in keyof T]: Plain<T[Key]> } : T;

/** Why the API did not do it, in reasons of ours: one for the whole, and one for each field. */
export class Refusal extends Error {
  constructor(
    readonly reason: string,
    readonly fields: Record<string, string> = {},
  ) {
    super(reason);
  }
}

/** Asks the API from a page that has to stay light: the same procedures, without a client library, a cache or a schema. */
export const ask = <Name extends Named<'query'>>(name: Name, input: TypesOf<Name>['input'], signal?: AbortSignal) =>
  answerOf<Plain<TypesOf<Name>['output']>>(`/api/trpc/${name}?input=${encodeURIComponent(JSON.stringify({ json: input }))}`, { signal });

/** Tells the API to do something. What must still arrive while the page goes away `outlives` it. */
export const tell = <Name extends Named<'mutation'>>(name: Name, input: TypesOf<Name>['input'], { outlives = false } = {}) =>
  answerOf<Plain<TypesOf<Name>['output']>>(`/api/trpc/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ json: input }),
    keepalive: outlives,
  });

async function answerOf<Output>(address: string, init: RequestInit): Promise<Output> {
  const response = await fetch(address, init).catch(() => undefined);
  const answer = await response?.json().catch(() => undefined);
  if (answer?.result) return answer.result.data.json;
  const refused = answer?.error?.json?.data;
  throw new Refusal(refused?.reason ?? 'unreachable', refused?.fields);
}

/** The reason in whatever was thrown. */
export const refusalOf = (error: unknown) => (error instanceof Refusal ? error : new Refusal('internal'));
