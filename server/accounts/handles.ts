import { randomInt } from 'node:crypto';
import { inArray } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import type { Locale } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import type { SuggestHandles } from './input';

const words: Record<Locale, { first: string[]; second: string[]; isSecondFirst: boolean }> = {
  en: {
    first:
      'quiet amber early northern gentle silver hidden open warm distant steady mossy copper rainy bright slow sandy calm wild golden'.split(
        ' ',
      ),
    second:
      'river stone heron meadow cedar harbor lantern willow trail sparrow canyon fern ember valley otter birch lake ridge robin clover'.split(
        ' ',
      ),
    isSecondFirst: false,
  },
  // A noun and a word that fits it whatever its gender, in the order of Spanish.
  es: {
    first:
      'azul verde suave gris fuerte dulce libre grande breve leve silvestre celeste valiente paciente alegre estable constante noble'.split(
        ' ',
      ),
    second:
      'rio piedra garza prado cedro puerto farol sauce sendero gorrion helecho brasa valle nutria abedul lago monte trebol bosque nube'.split(
        ' ',
      ),
    isSecondFirst: true,
  },
};

const pick = (list: string[]) => list[randomInt(list.length)] ?? '';

function makeHandle(locale: Locale) {
  const { first, second, isSecondFirst } = words[locale];
  const pair = [pick(first), pick(second)];
  return `${(isSecondFirst ? pair.reverse() : pair).join('-')}-${randomInt(10, 100)}`;
}

/** Five handles nobody has, made of two words for things outdoors and a number, which say nothing of a person. */
export async function suggestHandles(ctx: Context, { locale }: SuggestHandles) {
  const made = [...new Set(Array.from({ length: 15 }, () => makeHandle(locale)))];
  const taken = await ctx.db.select({ handle: users.handle }).from(users).where(inArray(users.handle, made));
  return made.filter((handle) => !taken.some((other) => other.handle.toLowerCase() === handle)).slice(0, 5);
}
