import type { DemoGroup } from './content';

/** For partners, friends, brothers and sisters. */
export const someoneILove: DemoGroup = {
  slug: 'someone-i-love',
  name: 'Here for someone I love',
  description:
    'For partners, brothers, sisters and friends of people who use heroin or other opioids, and of people in recovery. You did not cause it.',
  rules:
    'Tell your own side and leave theirs to them: no names, no places, nothing that could point to somebody. Nobody is told to leave or to stay. No talk of "rock bottom".',
  stages: ['loved-ones'],
  topics: ['families'],
  welcomesLovedOnes: true,
  moderators: ['field-sparrow'],
  readers: ['willow-gate', 'harbor-lamp'],
  threads: [
    {
      title: 'If you are new here',
      opened: 20.7,
      pinned: true,
      posts: [
        {
          by: 'field-sparrow',
          text: 'You are here because you love somebody. That is allowed to be tiring.\n\nThree things I wish I had heard on my first day:\n\n1. You did not cause it, and your kindness is not what keeps it going.\n2. How you talk with them can help. It can be learned, like a language.\n3. You may sleep, eat and see your friends before it is solved.\n\nAnd learn how naloxone works. It is on the overdose page, and it takes five minutes.',
        },
        { by: 'lark-song', text: "Number three made me put the phone down and go and eat something. Hello, I'm a sister." },
        { by: 'blue-spruce', text: "Father. Also hello. I am mostly in the parents' group but I read here." },
      ],
    },
    {
      title: 'How do I say it without making it worse',
      opened: 15.9,
      posts: [
        {
          by: 'lark-song',
          text: "Whenever I open my mouth it comes out as a speech. My sister's eyes go flat after two sentences. I'm 26, she's 24, and she used to tell me everything.",
        },
        {
          by: 'field-sparrow',
          text: 'What I was taught, and practised on my own kitchen wall: short, about me, about one thing, and something I like. "I loved Sunday breakfast with you. I was scared on Monday when I could not reach you. Could we agree on a text in the evening?" And then leave it there.',
        },
        { by: 'lark-song', text: 'And if she just says no?' },
        {
          by: 'field-sparrow',
          text: 'Then she said no to a text and not to you. You can ask again another day. It is a hundred small talks, not one large one.',
        },
        {
          by: 'juniper-moss',
          text: "From the other side of it: the speeches never reached me. What did was my brother asking whether I'd like to come along to buy a lamp.",
        },
        {
          by: 'lark-song',
          text: 'We went to look at lamps. Honestly. She picked one with a frog on it. She told me two true things in the car.',
        },
      ],
    },
    {
      title: 'I gave my little brother my sign-in',
      opened: 3.7,
      posts: [
        {
          by: 'lark-song',
          text: "He is sixteen and he is frightened for our sister too, so I gave him my name and passphrase so that he could read here at night. I hope that's ok? He hasn't written anything.",
          report: {
            reason: 'minor',
            by: ['blue-spruce'],
            words:
              'Not angry with her at all. But he is sixteen and this place is for adults. Maybe somebody can tell her what there is for him.',
          },
        },
        {
          by: 'field-sparrow',
          text: "It's kind of you to think of him, he is carrying this too. It isn't all right here, though: people write in this place because they know that everyone is grown up. Please change your passphrase today. There are groups for teenagers with somebody like this in the family; a school counsellor will know the nearest one.",
        },
        { by: 'lark-song', text: 'I changed it and told him why. He said "fair". We\'re going to ring the school together on Monday.' },
      ],
    },
    {
      title: 'She started medication and I do not know how to feel',
      opened: 9.4,
      posts: [
        {
          by: 'lark-song',
          text: "Not my sister but my best friend. She began at a clinic three weeks ago and she's like herself again. And my aunt says it does not count because \"she's still on something\". I don't know what to answer.",
        },
        {
          by: 'night-swimmer',
          text: 'I am a person on that "something", for four years now. I work, I raise a child, I pay tax with a bad temper. People who stay on it are far less likely to die. You could tell your aunt that, or you could say "I\'m glad that she\'s here" and pass the potatoes.',
        },
        { by: 'field-sparrow', text: 'Potatoes is what I do.' },
        { by: 'lark-song', text: 'I am writing "pass the potatoes" on my hand.' },
      ],
    },
  ],
};
