import type { DemoGroup } from './content';

/** For the first months. */
export const firstMonths: DemoGroup = {
  slug: 'first-months',
  name: 'The first months',
  description: 'You have started. Mornings, evenings, sleep, cravings, boredom, small wins. One thing today.',
  rules:
    "With medication or without: both are recovery here. No counting other people's days. A setback may be told without apology. No advice about doses. Put a note on posts that describe using.",
  stages: ['active-recovery'],
  topics: [],
  moderators: ['grey-heron'],
  readers: ['night-swimmer', 'winter-wren', 'amber-lantern', 'stone-bridge'],
  threads: [
    {
      title: 'One thing today (daily, come as you are)',
      opened: 20.4,
      pinned: true,
      posts: [
        {
          by: 'grey-heron',
          text: 'One line is plenty. One thing you did, or will do, or could not do. Mine: I changed the light bulb in the hall that has been dead for months.',
        },
        {
          by: 'morning-otter',
          text: 'Took the long way to work so as not to pass the corner. It adds eleven minutes and I listened to a podcast about bees.',
        },
        { by: 'tin-whistle', text: 'Rang my daughter. She did not pick up. I rang, though.' },
        { by: 'kestrel', text: "Clinic, then home, then fixed a neighbour's mower. He paid in tomatoes." },
        { by: 'mirlo', text: 'I slept five hours in one piece. I want to frame it.' },
        { by: 'tin-whistle', text: 'She rang back.' },
        { by: 'morning-otter', text: "Oh, I'm so glad, tin-whistle." },
      ],
    },
    {
      title: 'Nobody warned me about the boredom',
      opened: 14.6,
      posts: [
        {
          by: 'morning-otter',
          text: "I had braced for cravings. What gets me is four in the afternoon on a Saturday. Using is a full-time job and I've been let go. I'm 27 and I've cleared out the same cupboard three times. What do people DO?",
        },
        {
          by: 'sea-glass',
          text: "Libraries. I'm not being worthy, they're warm, they're free, nobody asks why you are there, and you can sit for five hours next to people who are also a bit odd.",
        },
        { by: 'kestrel', text: "I take broken things apart. Half the time I can't put them back. That's fine, the afternoon's gone." },
        {
          by: 'long-meadow',
          text: "I started to run at fifty-eight out of pure boredom. First week I ran to the mailbox. There's a group for it here and nobody in it is fast.",
        },
        { by: 'tin-whistle', text: "Bread. It takes all day and most of it is waiting, but it's waiting *for* something." },
        {
          by: 'morning-otter',
          text: 'Went to the library. A man was asleep with a book on trains open on his face. I felt at home immediately. Two hours gone.',
        },
        { by: 'grey-heron', text: 'It does fill up again. Not with one big thing, in my case. With about nine small ones.' },
      ],
    },
    {
      title: 'Had a setback on day 40. Writing instead of hiding',
      opened: 10.1,
      posts: [
        {
          by: 'tin-whistle',
          warning: 'Mentions a return to use',
          text: "It was my brother's birthday, he would have been fifty. I used once. I told my keyworker on Monday and I'm still on my medication, I did not stop it. I feel like I dropped a tray in a full restaurant. Everyone's being kind and I can't stand it.",
        },
        {
          by: 'grey-heron',
          text: "You told somebody within a day or so, you kept your medication going, and you came here. That's three things done well in a bad week. I'm sorry about your brother. What was he like?",
        },
        {
          by: 'tin-whistle',
          text: 'Louder than me, if you can picture that. He played the accordion, which is a way of being loud that you can carry.',
        },
        { by: 'morning-otter', text: 'The forty days are still yours. Nobody takes them out of the drawer.' },
        {
          by: 'kestrel',
          text: 'What helped me after mine was looking at the day before it instead of the day itself. For me it always starts with not eating. Now I know that, and I keep soup in.',
        },
        {
          by: 'tin-whistle',
          text: "The day before, I'd gone through his records by myself. So next year: not by myself. That's a plan, I suppose. And soup.",
        },
      ],
    },
    {
      title: 'Meetings when you are on medication: what has it been like for you?',
      opened: 6.4,
      posts: [
        {
          by: 'mirlo',
          text: 'I went to a meeting and somebody asked me if I was "off everything". I said no and the room went a little bit cold, or perhaps I imagined it. I want the people, but not the cold. How do you find the right room?',
        },
        {
          by: 'kestrel',
          text: "Some rooms are like that and some really aren't. I'm on methadone and I have a home group that knows and doesn't care. It took me four tries. On the meeting finder here you can choose the ones where medication is welcome.",
        },
        {
          by: 'old-cedar',
          text: 'No offence meant to anyone, but in my day we did not count it as recovery until you were off everything. I still see it that way.',
          report: {
            reason: 'stigma',
            by: ['mirlo'],
            words: 'I know he means no harm. But it says that I am not in recovery, and the rules say that I am.',
          },
        },
        {
          by: 'grey-heron',
          text: "cedar, I know your road was a different one and I respect it. In this group medication *is* recovery, it's in the rules at the top. Talk about your own road as much as you like.\n\nmirlo, you asked for the right room. There are online ones too, so you can try three in a week from your kitchen.",
        },
        { by: 'mirlo', text: 'I tried an online one on Thursday. A woman in a bathrobe with a cat welcomed me. It was the right room.' },
      ],
    },
    {
      title: 'Sleep',
      opened: 2.7,
      posts: [
        { by: 'morning-otter', text: "Three a.m. again. Who's up?" },
        { by: 'mirlo', after: 0.2, text: 'It is nine in the morning in Madrid so I am up legally. What do you do with the hours?' },
        { by: 'morning-otter', after: 0.1, text: 'Stare at the ceiling and review every conversation since 2011.' },
        {
          by: 'sea-glass',
          after: 3,
          text: 'Ah, the late show. Mine went on for about two months and then faded out without a last episode. I kept a dull audiobook going, very low. I have heard the first chapter of a history of salt perhaps sixty times.',
        },
        {
          by: 'grey-heron',
          after: 5,
          text: 'If it drags on, tell your clinic, they do hear this a lot. Until then: get up, sit somewhere else, one lamp. The bed should not be the place where you argue with yourself.',
        },
      ],
    },
  ],
};
