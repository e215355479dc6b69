import type { DemoGroup } from './content';

/** Life beyond: moving. */
export const running: DemoGroup = {
  slug: 'slow-running',
  name: 'Slow running',
  description: 'Life beyond, on foot. Running, walking, going round the block. Nobody here is fast.',
  rules: 'No numbers contests. Walking counts. Do not post where you live or where you run alone. No names of other people.',
  stages: [],
  topics: ['running'],
  welcomesLovedOnes: true,
  moderators: ['long-meadow'],
  readers: ['copper-kettle', 'grey-heron', 'lark-song'],
  threads: [
    {
      title: 'Who we are (slowly)',
      opened: 19.5,
      pinned: true,
      posts: [
        {
          by: 'long-meadow',
          text: 'Sixty-one, two knees, one of them loyal. I run in the desert before breakfast at the speed of a postman. If you went round the block today, you are a member of the club.',
        },
        { by: 'morning-otter', text: 'Round the block! Chased by a small dog, so partly running.' },
        { by: 'winter-wren', text: 'North of England, so mostly swimming, but upright.' },
      ],
    },
    {
      title: 'From the sofa to the mailbox',
      opened: 14.9,
      posts: [
        { by: 'morning-otter', text: 'How do you begin when you get out of breath on the stairs? My lungs are a paper bag.' },
        {
          by: 'long-meadow',
          after: 3,
          text: 'To the mailbox and back. Every day for a week, in your ordinary shoes. Then the mailbox after that. It sounds like a joke and it is the whole method.',
        },
        {
          by: 'sea-glass',
          after: 9,
          text: "And tell whoever looks after your health that you're starting, especially after a long time of not moving. Mine was pleased and checked my heart, and it was fine, and that was nice to know.",
        },
        {
          by: 'morning-otter',
          after: 160,
          text: "Week one done. Two mailboxes. There's a cat at the second one that has started to expect me.",
        },
        { by: 'long-meadow', after: 4, text: 'Being expected by a cat is how it gets you.' },
      ],
    },
    {
      title: 'Looking for someone in Leeds',
      opened: 2.6,
      posts: [
        {
          by: 'sea-glass',
          text: "If anyone's up in Leeds and wants company: ask for Danny with the red beard at the bike workshop in Mill Lane, he works Tuesdays to Saturdays, he's one of us and he won't mind.",
          report: {
            reason: 'personal-data',
            by: ['winter-wren'],
            words: 'It names another person, where he works, and that he is in recovery. He may not know that it is written here.',
          },
        },
        {
          by: 'winter-wren',
          text: "Friendly nudge: that's somebody else's story to tell, and it says where he is. You might take it down and ask him first?",
        },
        { by: 'sea-glass', text: "Oh, you're right, and I feel a fool. I've asked for it to be taken off, and I'll ask him on Sunday." },
      ],
    },
    {
      title: 'Running is the only hour when my head is quiet',
      opened: 9.7,
      posts: [
        {
          by: 'kestrel',
          text: 'Not a runner. I walk the dog at five, before the clinic. This morning there was mist on everything and for about ten minutes I did not think one single thing.',
        },
        { by: 'long-meadow', text: "That's the prize. Nobody hands it out, you have to be there at five with a dog." },
        { by: 'morning-otter', text: "What's the dog called?" },
        { by: 'kestrel', text: 'Gasket.' },
        { by: 'lark-song', text: "I came for my sister and I'm staying for Gasket." },
      ],
    },
  ],
};
