import type { DemoGroup } from './content';

/** For people who do not think of change right now. */
export const justLooking: DemoGroup = {
  slug: 'just-looking',
  name: 'Just looking',
  description: 'You do not have to want anything to be here. Read, ask, say what is true for you today. Nobody will push.',
  rules:
    'Nobody gets told what to do here. Ask before you give advice. No talk of where to find or buy anything. Say "I", not "you should". Put a note on posts that describe using.',
  stages: ['precontemplation'],
  topics: [],
  moderators: ['juniper-moss'],
  readers: ['night-swimmer', 'copper-kettle', 'harbor-lamp'],
  threads: [
    {
      title: 'Start here: how we talk in this group',
      opened: 20.6,
      pinned: true,
      posts: [
        {
          by: 'juniper-moss',
          text: 'Hello, and good that you looked in.\n\nThis is the group for people who are not looking to change anything, or not now, or not sure why they clicked. You can:\n\n- read and never write a word\n- ask something you would not ask a doctor\n- tell us to back off\n\nWhat we ask: nobody pushes anybody, nobody talks about where to get things, and nobody makes fun of a question. I read along most mornings (Pacific time). If something here makes your day worse, use the report link and I will look.',
        },
        {
          by: 'paper-boat',
          text: 'I came in through this door two months ago and read for three weeks before I typed anything. Nobody minded. Just saying it because I would have liked to know.',
        },
        { by: 'quiet-fern', text: "ok that helps. I'm at the reading stage then" },
      ],
    },
    {
      title: 'My sister sent me this link. I do not have a problem',
      opened: 16.3,
      posts: [
        {
          by: 'quiet-fern',
          text: "She means well. I work, I pay rent, I show up. I use on weekends and some evenings and that's my business. I'm only writing so that I can tell her I did.\n\nHow do you get family to stop looking at you like you're made of glass?",
        },
        {
          by: 'kestrel',
          text: "I paid my rent for nine years too, so I won't argue with you. The glass look is the worst. What got my brother to stop was me telling him one true thing a week, even a small one. He could not fill in the blanks any more.",
        },
        {
          by: 'juniper-moss',
          text: "You told her you'd write, and you did. That's you keeping your word.\n\nWould it be all right to ask what she is most afraid of? You don't have to answer it here. Sometimes it's one very concrete thing, like you being by yourself in the flat, and that one thing can be talked about.",
        },
        { by: 'quiet-fern', text: "she's afraid of finding me. she said so once and then we both pretended she hadn't" },
        {
          by: 'long-meadow',
          text: "That's a heavy sentence to carry around for both of you. I'm sixty-one and somebody was afraid of finding me once. A naloxone kit in the kitchen drawer and a plan for who you text did not fix anything between us, but it let her sleep. You can have that without deciding anything else.",
        },
        { by: 'quiet-fern', text: "I could do the drawer thing. I'm not doing the rest. but the drawer thing ok" },
        { by: 'juniper-moss', text: 'The drawer thing is a good thing. Nobody is asking for the rest.' },
      ],
    },
    {
      title: 'What do you actually like about it? Honest answers',
      opened: 12.8,
      posts: [
        {
          by: 'paper-boat',
          warning: 'Talks about what using feels like',
          text: "Everyone wants to hear the bad side. I'd like to hear the other one for once, because it is there. For me it's quiet. I'm a line cook, my head is forty orders at once, and then for a while it isn't.",
        },
        { by: 'quiet-fern', warning: 'Talks about what using feels like', text: "it's warm. and nobody wants anything from me" },
        {
          by: 'sea-glass',
          text: "I'm glad you asked it this way round. When I left, what I missed was being off duty. It took me a good while to find other ways to be off duty, and nobody had told me I would have to look. If somebody had let me say out loud what I'd miss, I might have started looking sooner.",
        },
        { by: 'paper-boat', text: '"Off duty" is exactly the word. Stealing that.' },
      ],
    },
    {
      title: 'Is withdrawal as bad as everyone says',
      opened: 7.4,
      posts: [
        {
          by: 'quiet-fern',
          text: "Not planning anything. But it's the wall, isn't it. You don't even think about the garden because of the wall. So what is it really like, without the horror film version?",
        },
        {
          by: 'morning-otter',
          warning: 'Describes withdrawal',
          text: "For me: a very bad flu with no skin on, for about four days, and then sleep that took weeks to come back. What nobody told me is that you don't have to do it bare. I started on medication through a clinic, as an outpatient, and that first week was uncomfortable but it was nothing like the two times I did it alone on my cousin's sofa.",
        },
        {
          by: 'kestrel',
          text: "Seconding the sofa part. Also: after you stop, even for some days, the body forgets fast. What was a normal amount before can be far too much. That's the thing I would want anybody to know, whether they're planning anything or not.",
        },
        { by: 'quiet-fern', text: "didn't know that last part. thanks for not making it a lecture" },
      ],
    },
    {
      title: 'Anyone around Market Street',
      opened: 1.6,
      posts: [
        {
          by: 'passing-cloud',
          text: 'New in town, my usual person is gone. If somebody knows somebody near the Market Street stop, write to me. You know what I mean.',
          report: {
            reason: 'sourcing',
            by: ['quiet-fern', 'kestrel'],
            words: 'This asks where to get something. I would rather not see that here, it is hard enough.',
          },
        },
        {
          by: 'kestrel',
          text: "That's not something for here, friend. But new in town and your people gone sounds lonely, and you can talk about that part for as long as you like.",
        },
      ],
    },
  ],
};
