import type { DemoGroup } from './content';

/** For ordinary life, later on. */
export const keepingGoing: DemoGroup = {
  slug: 'keeping-it-going',
  name: 'Keeping it going',
  description: 'Months or years in. Work, love, money, old friends, the odd hard day. Ordinary life, and how to stay in it.',
  rules:
    'Disagree with what was said, never with the person. A setback after years may be told like any other. No advice about doses. What is said here stays here.',
  stages: ['maintenance'],
  topics: [],
  moderators: ['grey-heron', 'slow-river'],
  readers: ['night-swimmer', 'rio-manso', 'winter-wren', 'kestrel'],
  threads: [
    {
      title: 'About this group',
      opened: 20.1,
      pinned: true,
      posts: [
        {
          by: 'slow-river',
          text: 'There is no number of months to be in here. If you feel that you are keeping something going, you are.\n\nTwo things we learned: people come here with good news less than they should, and people who have been around for long find it hardest to say "I am not all right". Do both.',
        },
        { by: 'sea-glass', text: 'Good news then, since you ask: I have a library card, a dentist and an opinion about curtains.' },
      ],
    },
    {
      title: 'Three years, and I dreamt about it all week',
      opened: 16.8,
      posts: [
        {
          by: 'sea-glass',
          warning: 'Talks about dreams of using',
          text: "Every night since Sunday. I wake up and check the drawer, and there is nothing in the drawer but batteries. I don't want to use. I want to know why now. I'm 34, things are good, there's a person who makes me tea.",
        },
        { by: 'long-meadow', text: 'Mine come when things are good, too. I think the watchman gets nervous when nothing happens.' },
        { by: 'stone-bridge', text: "I tell mine to somebody before noon. That's my rule. A dream told is about a third of the size." },
        {
          by: 'sea-glass',
          text: "Told the tea person. They said they dream they're back at school with no trousers. We laughed so hard that the neighbour knocked.",
        },
        {
          by: 'grey-heron',
          text: 'And is there anything coming up? For me it was always the week before a date I thought that I had forgotten.',
        },
        { by: 'sea-glass', text: "...it's my mum's anniversary on the ninth. Well. There we are." },
      ],
    },
    {
      title: 'The box on the job form',
      opened: 12.2,
      posts: [
        {
          by: 'stone-bridge',
          text: "Sixteen months inside, eleven years ago. I drive a truck, and I'd like to drive a better truck. The form has a box. I always fill in the box truthfully, and then I don't hear back. How do others handle that?",
        },
        {
          by: 'copper-kettle',
          text: 'I attached half a page: what happened, what I did since, two people who would speak for me. Calm, no drama. The one who hired me told me later she only read the half page.',
        },
        {
          by: 'night-swimmer',
          text: 'In some places there are rules on when they may ask at all. A free legal clinic looked at mine and it took twenty minutes.',
        },
        { by: 'stone-bridge', text: 'Half a page. I can write half a page. I once wrote a whole letter to a judge on the back of a menu.' },
        {
          by: 'long-meadow',
          text: 'If you would like a retired English teacher to look over the commas, I have nothing but time and red ink.',
        },
        { by: 'stone-bridge', text: "I would, ma'am. Sending it as soon as it stops sounding like a sermon." },
      ],
    },
    {
      title: 'Old friends who still use',
      opened: 4.2,
      posts: [
        {
          by: 'copper-kettle',
          text: "My oldest friend still uses. I love him. I can't be in his kitchen. I feel like I'm punishing him for something I did as well, and for longer. What did you do with the people you still love?",
        },
        {
          by: 'sea-glass',
          after: 3,
          text: 'We moved it outdoors. Walks only, mornings only. He knows why, and we never had to say it twice. I bring the naloxone and he brings the bad jokes.',
        },
        {
          by: 'dust-road',
          after: 5,
          text: 'People like you always find an excuse to look down on the rest. Nobody wants to hear your sad little kitchen story.',
          report: { reason: 'harassment', by: ['sea-glass'], words: 'This one goes at the person and not at what she said.' },
        },
        {
          by: 'grey-heron',
          after: 0.7,
          text: 'dust-road, that goes at the person, so please read the rules at the top. If something in this touches a sore place for you, say that; you would find people here who know it.\n\ncopper-kettle, please go on.',
        },
        {
          by: 'copper-kettle',
          after: 4,
          text: "Morning walks. There's a canal. He hates mornings, so if he comes, I will know something.",
        },
        {
          by: 'copper-kettle',
          after: 44,
          text: 'He came. In sunglasses. He brought a flask and complained for an hour and it was wonderful.',
        },
      ],
    },
    {
      title: 'Being asked to sponsor for the first time',
      opened: 8.3,
      posts: [
        {
          by: 'long-meadow',
          text: "A young woman asked whether I'd think about it. I said I needed a week. I'm flattered and terrified. What if I say something wrong and it matters?",
        },
        {
          by: 'winter-wren',
          text: "I'm on probation as one here, so I'm one page ahead of you. What calmed me down: you're not the treatment, and not the emergency line. You are one person who picks up on Thursdays.",
        },
        {
          by: 'night-swimmer',
          text: 'The best thing mine ever said to me was "I don\'t know, what do you think?" He said it about four hundred times.',
        },
        {
          by: 'long-meadow',
          text: "I can do Thursdays. I'd be honest that I don't know much about medication, and that I'm not against anything that keeps a person alive.",
        },
        { by: 'winter-wren', text: 'Then you know the main thing about it.' },
      ],
    },
  ],
};
