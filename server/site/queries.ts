import type { Context } from '@/server/context';
import { env } from '@/server/env';

/** What the frame around every page needs to know: whether this is a demo community, where it is, and who is looking. Asks the database nothing. */
export async function aboutSite({ actor }: Context) {
  const me =
    actor.kind === 'member'
      ? {
          handle: actor.handle,
          isStaff: actor.role !== 'member',
          isAdmin: actor.role === 'admin',
          moderates: actor.role !== 'member' || actor.moderatesAGroup,
        }
      : undefined;
  return { isDemo: env().CAIRN_DEMO !== '0', address: env().CAIRN_URL.replace(/\/+$/, ''), me };
}
