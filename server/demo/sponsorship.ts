import { genders } from '@/db/vocabulary';
import type { SeekerWishes } from '@/server/sponsorship/input';
import type { DemoSponsorship } from './content';
import type { Handle } from './people';
import { hoursOn } from './sponsors';

/** What most leave as it is. */
const unsaid = {
  mustAffirmMedication: true,
  usesMedication: false,
  gender: 'unsaid',
  sponsorGenders: [...genders],
  urgency: 'none',
} satisfies Partial<SeekerWishes>;

/** What those who look for a sponsor said about it. */
export const seekers: { handle: Handle; since: number; wishes: SeekerWishes }[] = [
  {
    handle: 'amber-lantern',
    since: 12,
    wishes: {
      pathways: ['mara', 'smart', 'dharma'],
      languages: ['en'],
      experiences: ['parenting', 'buprenorphine', 'trauma'],
      contactStyle: 'gentle',
      interests: ['cooking', 'drawing'],
      timeZone: 'America/Los_Angeles',
      hours: [...hoursOn([1, 2, 3, 4, 5], 20, 22), ...hoursOn([0, 6], 10, 14)],
      ...unsaid,
    },
  },
  {
    handle: 'paper-boat',
    since: 6,
    wishes: {
      pathways: ['undecided'],
      languages: ['en'],
      experiences: ['mental-health'],
      contactStyle: 'any',
      interests: ['cooking'],
      timeZone: 'America/Chicago',
      hours: [...hoursOn([1, 2], 14, 23), ...hoursOn([0], 12, 18)],
      ...unsaid,
    },
  },
  {
    handle: 'mirlo',
    since: 20,
    wishes: {
      pathways: ['na', 'smart'],
      languages: ['es', 'en'],
      experiences: ['buprenorphine', 'grief'],
      contactStyle: 'light',
      interests: ['music', 'cooking'],
      timeZone: 'Europe/Madrid',
      hours: hoursOn([1, 2, 3, 4, 5], 19, 23),
      ...unsaid,
    },
  },
];

export const sponsorships: DemoSponsorship[] = [
  {
    sponsor: 'old-cedar',
    sponsee: 'morning-otter',
    status: 'ended',
    asked: 44,
    answered: 43,
    ended: 27,
    message:
      'Hello cedar. I like how plainly you write and I think that I could use a call a day. I should say that I am on medication. If that does not work for you I understand.',
  },
  {
    sponsor: 'night-swimmer',
    sponsee: 'morning-otter',
    status: 'active',
    asked: 26,
    answered: 25,
    message:
      "Hi. I read what you wrote about methadone and your daughter and thought: I could talk to that person. I work early shifts, evenings are good. I don't need fixing, I need somebody who knows the way.",
  },
  {
    sponsor: 'copper-kettle',
    sponsee: 'tin-whistle',
    status: 'active',
    asked: 52,
    answered: 51,
    message:
      "You said you turn up. I'm fifty-two and I've had my fill of people who don't, and I have been one of them. Would you have me?",
  },
  {
    sponsor: 'stone-bridge',
    sponsee: 'kestrel',
    status: 'active',
    asked: 80,
    answered: 78,
    message: "I fix the things you drive. I don't talk much but I do what I say. Thursdays after eight would suit.",
  },
  {
    sponsor: 'night-swimmer',
    sponsee: 'paper-boat',
    status: 'requested',
    asked: 0.8,
    message:
      "I have not decided anything and I'm not sure that I'm allowed to ask yet. But I read along when you write and it makes me less jumpy. Could we talk now and then while I'm still deciding? I'm free before my shift, early evenings on Mondays and Tuesdays.",
  },
  {
    sponsor: 'winter-wren',
    sponsee: 'mirlo',
    status: 'declined',
    asked: 17,
    answered: 16,
    message:
      'Hola, I like how honest you are that it is your first time. It would be my first time too. My English is good enough for feelings.',
  },
  {
    sponsor: 'copper-kettle',
    sponsee: 'amber-lantern',
    status: 'withdrawn',
    asked: 11,
    ended: 9,
    message:
      'The line about Tuesday made me smile. I see that you take one person at a time; if that place is ever free, please think of me.',
  },
];
