import type { DemoGroup } from './content';

/** A small circle, half way through its eight weeks. */
export const eightWeeks: DemoGroup = {
  slug: 'circle-b2f09a61-7d34',
  name: 'Eight weeks of mornings',
  description:
    'A circle of six to eight people. Each of us chose one small thing for the mornings, and says how it went. It ends after eight weeks.',
  rules: 'One small thing each. Missed mornings are news, not failures.',
  admission: 'open',
  stages: ['preparation', 'active-recovery'],
  topics: [],
  capacity: 8,
  ends: 31,
  moderators: ['juniper-moss'],
  readers: ['paper-boat'],
  threads: [
    {
      title: 'Our small things',
      opened: 20.2,
      pinned: true,
      posts: [
        { by: 'juniper-moss', text: 'Mine is to open the window before I look at the telephone. What is yours?' },
        { by: 'mirlo', text: 'Make the bed. My mother will not believe it.' },
        { by: 'amber-lantern', text: 'Five quiet minutes in the bathroom before the boys wake up. With the door locked.' },
      ],
    },
    {
      title: 'First week',
      opened: 18.3,
      posts: [
        { by: 'mirlo', text: 'Five beds out of seven. The two others were slept in too long to count.' },
        { by: 'juniper-moss', after: 4, text: 'Five is a good week. What did the two have in common?' },
        { by: 'mirlo', after: 2, text: 'Both came after a late call. I moved the calls to the afternoon.' },
      ],
    },
    {
      title: 'A morning that went wrong',
      opened: 10.8,
      posts: [
        {
          by: 'amber-lantern',
          text: 'The lock broke and both boys came in with a drum. I laughed and then I cried, and then I made toast.',
        },
        { by: 'juniper-moss', after: 3, text: 'Toast counts.' },
      ],
    },
    {
      title: 'Half way',
      opened: 2.2,
      posts: [
        { by: 'juniper-moss', text: 'Four weeks are gone. Keep your thing, change it, or make it smaller. All three are fine.' },
        { by: 'mirlo', text: 'Keep. The bed and I are friends now.' },
      ],
    },
  ],
};
