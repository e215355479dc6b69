import type { DemoGroup } from './content';
import { cooking } from './talk-cooking';
import { eightWeeks } from './talk-eight-weeks';
import { families } from './talk-families';
import { firstMonths } from './talk-first-months';
import { gettingReady } from './talk-getting-ready';
import { grief } from './talk-grief';
import { justLooking } from './talk-just-looking';
import { keepingGoing } from './talk-keeping-going';
import { music } from './talk-music';
import { nightShift } from './talk-night-shift';
import { onMedication } from './talk-on-medication';
import { running } from './talk-running';
import { someoneILove } from './talk-someone-i-love';
import { twoMinds } from './talk-two-minds';

/** The groups of the demo community, and all that was said in them. */
export const groups: DemoGroup[] = [
  justLooking,
  twoMinds,
  gettingReady,
  firstMonths,
  keepingGoing,
  someoneILove,
  onMedication,
  families,
  grief,
  running,
  cooking,
  music,
  nightShift,
  eightWeeks,
];
