import { z } from 'zod';
import { appRouter } from '@/server/api/root';

/** What stands for a thing in an input that is made up: an id in every field that takes one, an address, a number, a name, words. */
export type Given = { id: string; slug: string; number: number; handle: string; words: string; at: Date };

type Shape = {
  type?: string;
  format?: string;
  pattern?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Shape[];
  oneOf?: Shape[];
  allOf?: Shape[];
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  minItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
};

type Procedure = { _def: { type: 'query' | 'mutation'; inputs: z.ZodType[] } };
const procedures = Object.entries(appRouter._def.procedures) as unknown as [string, Procedure][];

/** Inputs that cannot be made up from their shape alone, by procedure or by the name of a field. */
const byField: Record<string, (given: Given) => unknown> = {
  slug: ({ slug }) => slug,
  handle: ({ handle }) => handle,
  to: ({ handle }) => handle,
  number: ({ number }) => number,
  until: ({ at }) => at,
  at: ({ at }) => new Date(at.getTime() + 86_400_000).toISOString().slice(0, 16),
  beginsAt: ({ at }) => at.toISOString(),
  timeZone: () => 'America/New_York',
  address: () => 'https://updates.push.services.mozilla.com/wpush/v2/none',
  email: () => 'nobody@example.org',
  country: () => 'US',
  conferenceUrl: () => 'https://meet.example.org/room',
  passphrase: () => 'not the one',
  token: () => 'x'.repeat(40),
  key: () => '0'.repeat(32),
};
/** What comes after what it belongs with. */
const ends = new Set(['to', 'until']);
const candidates = ['zebra', '2030-01-01', '19:00', '40.0,-75.0', 'none', '0', 'https://example.org/', '12345678'];

/** A procedure with inputs made up from its own schema: one for each form it takes. Throws when none can be: then one is named above. */
export function madeUp(given: Given) {
  const left: string[] = [];
  const made = procedures.map(([name, { _def }]) => {
    const schema = _def.inputs[0];
    if (!schema) return { name, type: _def.type, inputs: [undefined], takesAnId: false };
    const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
    const forms = shape.anyOf ?? shape.oneOf ?? [shape];
    const inputs = forms.map((form) => answerTo(form, '', given));
    const bad = inputs.map((input) => schema.safeParse(input)).find(({ success }) => !success);
    if (bad) left.push(`${name}: ${bad.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`);
    return { name, type: _def.type, inputs, takesAnId: /"format":"uuid"|"slug"/.test(JSON.stringify(shape)) };
  });
  if (left.length > 0)
    throw new Error(`No input can be made up for these; name in server/testing/inputs.ts what they need: ${left.join(' | ')}`);
  return made;
}

function answerTo(shape: Shape, name: string, given: Given): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  if (shape.format === 'uuid') return given.id;
  const isNumber = shape.type === 'integer' || shape.type === 'number';
  const own = isNumber === (name === 'number') ? byField[name] : undefined;
  if (own && shape.type !== 'object' && shape.type !== 'array') return own(given);
  const forms = shape.anyOf ?? shape.oneOf;
  if (forms) return answerTo(forms.find(({ type }) => type !== 'null') ?? {}, name, given);
  if (shape.allOf) return Object.assign({}, ...shape.allOf.map((part) => answerTo(part, name, given)));
  switch (shape.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.properties ?? {})
          .filter(([key, { format }]) => shape.required?.includes(key) || format === 'uuid')
          .map(([key, part]) => [key, answerTo(part, key, given)]),
      );
    case 'array':
      return shape.minItems || shape.items?.format === 'uuid' ? [answerTo(shape.items ?? {}, name, given)] : [];
    case 'integer':
    case 'number':
      return numberOf(shape, name);
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'string':
      return textOf(shape, given);
    default:
      return given.words;
  }
}

function numberOf({ minimum, exclusiveMinimum, maximum }: Shape, name: string) {
  const least = minimum ?? (exclusiveMinimum === undefined ? 1 : exclusiveMinimum + 1);
  return Math.min(Math.max(least, ends.has(name) ? 120 : name === 'from' ? 0 : 1), maximum ?? Number.MAX_SAFE_INTEGER);
}

function textOf({ pattern, minLength = 0, maxLength = 10_000 }: Shape, { words }: Given) {
  const long = words.padEnd(minLength, '.').slice(0, maxLength);
  if (!pattern) return long;
  return [long, ...candidates].find((text) => new RegExp(pattern, 'u').test(text) && text.length >= minLength) ?? long;
}
