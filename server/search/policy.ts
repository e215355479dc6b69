import { isMember, type Policy } from '@/server/policy';

/** Who may search. What they find is what they may read: each thing found stands under the rule that lets one read it. */
export const searchPolicy: Policy<'use', undefined> = { use: [isMember] };
