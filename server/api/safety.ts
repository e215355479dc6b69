import { AddFilter, ChooseMentions, Mute, MuteAlias, RemoveFilter, Unblock, UnmuteAlias, Whom } from '@/server/safety/input';
import { addFilter, block, chooseMentions, mute, muteAlias, removeFilter, unblock, unmute, unmuteAlias } from '@/server/safety/mutations';
import { findBlocked, findFilters, findMuted, findMutedAliases, mentionChoice } from '@/server/safety/queries';
import { call, limited, may, router, signedInProcedure } from './trpc';

const seeing = signedInProcedure.meta(may('safety.see'));
const keeping = signedInProcedure.meta(may('safety.keep')).use(limited('mark'));

// biome-ignore format: a table
export const safetyRouter = router({
  blocked:        seeing.query(call(findBlocked)),
  muted:          seeing.query(call(findMuted)),
  mutedAliases:   seeing.query(call(findMutedAliases)),
  filters:        seeing.query(call(findFilters)),
  mentions:       seeing.query(call(mentionChoice)),
  block:          keeping.input(Whom).mutation(call(block)),
  unblock:        keeping.input(Unblock).mutation(call(unblock)),
  mute:           keeping.input(Mute).mutation(call(mute)),
  unmute:         keeping.input(Unblock).mutation(call(unmute)),
  muteAlias:      keeping.input(MuteAlias).mutation(call(muteAlias)),
  unmuteAlias:    keeping.input(UnmuteAlias).mutation(call(unmuteAlias)),
  addFilter:      keeping.input(AddFilter).mutation(call(addFilter)),
  removeFilter:   keeping.input(RemoveFilter).mutation(call(removeFilter)),
  chooseMentions: keeping.input(ChooseMentions).mutation(call(chooseMentions)),
});
