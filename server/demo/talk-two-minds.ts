import type { DemoGroup } from './content';

/** For people who weigh it up. */
export const twoMinds: DemoGroup = {
  slug: 'in-two-minds',
  name: 'In two minds',
  description: 'Part of you wants it to change and part of you does not. Both parts may talk here.',
  rules:
    'Both sides count: nobody is told they are not ready, and nobody is hurried. Tell your own story, and leave the deciding to the person. Put a note on posts that describe using.',
  stages: ['contemplation'],
  topics: [],
  moderators: ['juniper-moss'],
  readers: ['copper-kettle', 'stone-bridge', 'quiet-fern'],
  threads: [
    {
      title: 'Welcome, both halves of you',
      opened: 20.2,
      pinned: true,
      posts: [
        {
          by: 'juniper-moss',
          text: 'Being of two minds is not a lack of will. It is what it looks like when two real things matter to you at once, and it can go on for months.\n\nOne thing that people here found useful: a sheet of paper with four boxes. What is good about going on as it is, what is not, what would be good about a change, what would be hard about it. All four get filled in honestly. You can keep it to yourself.',
        },
        {
          by: 'paper-boat',
          text: 'I did the four boxes on the back of a delivery note. The "good about going on" box was fuller than I thought it would be, and somehow that made me less ashamed, not more.',
        },
      ],
    },
    {
      title: 'Every Sunday I decide, every Tuesday I undecide',
      opened: 17.9,
      posts: [
        {
          by: 'paper-boat',
          text: "Sunday nights I'm sure. I write it down, I look up places. By Tuesday after a double shift the sure person is gone and I can't even remember what he wanted. I'm 38. Is there a trick to making Sunday last?",
        },
        {
          by: 'morning-otter',
          text: 'I never made Sunday last. I let Sunday do one small thing that Tuesday couldn\'t undo. Mine was saving the clinic\'s number under "Dentist". Six weeks later I called the dentist.',
        },
        {
          by: 'sea-glass',
          text: 'Mine was telling one person. Not a big talk. I said "I think about stopping sometimes" to a friend over the washing-up, and then it existed outside my head.',
        },
        {
          by: 'long-meadow',
          text: "Tuesday isn't the enemy either, mind. Tuesday is tired. I'd want to know what would make Tuesday easier, apart from anything else.",
        },
        { by: 'paper-boat', text: "Sleep. And somebody else on the grill. Ok, that's a real answer, I hadn't looked at it like that." },
      ],
    },
    {
      title: 'Who would I even be',
      opened: 13.1,
      posts: [
        {
          by: 'mirlo',
          text: 'When I was at this stage my biggest fear was not the body part. I was the funny one, the one with the stories. I thought without it I would be a beige person. Does anybody here know this fear?',
        },
        { by: 'paper-boat', text: "Yes. All my friends are the kitchen at 2 am. If I'm not there, I'm nowhere." },
        {
          by: 'tin-whistle',
          text: "Fifty-two, musician, can report: still not beige. I was boring for about three months, I'll give you that. I watched a whole series about canal boats. Then one evening I told a story and realised I remembered the ending.",
        },
        { by: 'mirlo', text: 'I also had a canal boat time, mine was documentaries about octopuses. I think it is a law of nature.' },
        { by: 'quiet-fern', text: 'reading along. the beige thing is real' },
        { by: 'paper-boat', text: '"I remembered the ending" made me laugh and then not laugh.' },
      ],
    },
    {
      title: 'Bad night',
      opened: 9.2,
      posts: [
        {
          by: 'paper-boat',
          warning: 'Mentions being alone and about to use',
          text: "I know nobody can do anything from there. I'm home, I'm alone, I have it in front of me and I have not had any for eleven days, and I'm so tired of my own head. Saying it so I've said it.",
          report: {
            reason: 'danger',
            by: ['morning-otter'],
            words: 'He says he is alone and has not used for eleven days. I am writing with him but somebody should look.',
            outcome: {
              status: 'dismissed',
              by: 'slow-river',
              note: 'He had company from the first minutes on, here and then across the hall, and we stayed until the morning. The post stays: it is a call for company and it was answered well.',
            },
          },
        },
        {
          by: 'morning-otter',
          after: 0.1,
          text: "I'm here. I'm reading every word. Eleven days means your body is not where it was, so please don't be alone with it. Is there a door you could knock on, or somebody who would sit on the phone with you? The Help now page at the bottom has people who stay on the line, whatever you decide.",
        },
        {
          by: 'juniper-moss',
          after: 0.1,
          text: "I'm here too and I'm staying up. You don't have to decide anything for good tonight. Could we get you through the next half hour? Tell me who is on the other side of your wall.",
        },
        { by: 'paper-boat', after: 0.15, text: "Mrs D across the hall. She's up, I can hear her radio." },
        { by: 'juniper-moss', after: 0.1, text: 'Knock. "Can I sit with you for a bit" is enough words.' },
        {
          by: 'paper-boat',
          after: 9,
          text: "Morning. I slept in her armchair under a crocheted thing. She asked nothing and made eggs. I don't know what I want yet, but I'm here to not know it. Thank you.",
        },
        { by: 'morning-otter', after: 1, text: "Best post I've read all month. Say hello to Mrs D from Philadelphia." },
      ],
    },
    {
      title: 'Things people said that helped, things that did not',
      opened: 4.5,
      posts: [
        {
          by: 'amber-lantern',
          text: 'Collecting these because I want to show my mum.\n\nHelped: "I like having you around." \n\nDid not help: "Think of your children." I think of nothing else. That is the whole trouble.',
        },
        {
          by: 'kestrel',
          text: 'Helped: a foreman who said "I don\'t need to know. Do you need Thursday off?"\n\nDid not help: anything with the word "just" in it.',
        },
        { by: 'paper-boat', text: 'Helped: eggs.' },
        {
          by: 'lark-song',
          text: "I'm reading this as somebody's sister, hope that's all right. I have said nearly every one of the unhelpful ones. I'm going to try the first one on the list.",
        },
        { by: 'amber-lantern', text: "It's more than all right. Mums and sisters reading is the point." },
      ],
    },
  ],
};
