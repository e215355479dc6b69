import type { DemoGroup } from './content';

/** For parents and grandparents. */
export const families: DemoGroup = {
  slug: 'families',
  name: 'Families at the table',
  description: 'For parents, grandparents and whoever sets the table. Grown children, grandchildren, money, keys, holidays, hope.',
  rules: 'No blame, for them or for you. No surnames, no towns. Do not offer or ask for medicines of any kind. Take breaks from here too.',
  stages: ['loved-ones'],
  topics: ['families', 'parents'],
  welcomesLovedOnes: true,
  moderators: ['field-sparrow'],
  readers: ['lark-song', 'slow-river'],
  threads: [
    {
      title: 'Come in, sit down',
      opened: 19.8,
      pinned: true,
      posts: [
        {
          by: 'field-sparrow',
          text: 'There is always a chair. You can start in the middle: "He has the car again" is a complete first post here.\n\nI moderate in the evenings, Chicago time.',
        },
        { by: 'blue-spruce', text: 'He has the car again.' },
        { by: 'willow-gate', text: 'Mine has my good saucepan. I would so like to know what for.' },
      ],
    },
    {
      title: 'Money. Do you give it?',
      opened: 16.0,
      posts: [
        {
          by: 'blue-spruce',
          text: "My boy is 29. When he asks for forty dollars I know what it may be for, and I also know that he may not have eaten. If I say no I lie awake. If I say yes I lie awake. My wife and I are not of one mind and it's getting between us.",
        },
        {
          by: 'field-sparrow',
          text: "There's no answer that lets you sleep every night, I looked for it. We settled on things and not money: groceries, the phone bill, a bus pass. Decided by the two of us on a calm day, and told to him on a calm day. It did not stop the asking. It stopped the two of us having the argument at eleven at night.",
        },
        { by: 'willow-gate', text: 'I say: "I can\'t do money. I can do soup." He\'s come for the soup, sometimes only for the soup.' },
        {
          by: 'night-swimmer',
          text: 'As somebody who did the asking: my mother paid my phone bill for two years. I was ashamed of it and it is also the reason that I could be reached on the day I wanted to be.',
        },
        {
          by: 'blue-spruce',
          text: 'Read this out loud to my wife. We have agreed on the phone and the soup. She says thank you to whoever wrote that about the phone.',
        },
      ],
    },
    {
      title: "A drawer full of my sister's medicine",
      opened: 3.1,
      posts: [
        {
          by: 'willow-gate',
          text: "My sister passed this year and there's a whole drawer of her strong pain tablets. It seems wicked to throw them out when some people can't pay for a doctor. If it would tide somebody over, I could send them on.",
          report: {
            reason: 'selling',
            by: ['blue-spruce', 'lark-song'],
            words: 'She means it kindly, but it is an offer of strong medicine to strangers.',
          },
        },
        {
          by: 'field-sparrow',
          text: "willow-gate, I am sorry about your sister. Please don't send those to anybody: they were measured for her, and for another person they can be deadly. Most pharmacies take them back without a question. Would it help to have somebody with you when you open that drawer?",
        },
        {
          by: 'willow-gate',
          text: "I hadn't thought of it like that at all. It would help, yes. My neighbour's coming on Friday and we will take them in together. I kept the little dish that they were in.",
        },
      ],
    },
    {
      title: 'The big family dinner: one less chair, or one more',
      opened: 10.8,
      posts: [
        {
          by: 'blue-spruce',
          text: "He says he may come. His sister says if he comes, she doesn't. I have a turkey for nine and a knot in my stomach.",
        },
        {
          by: 'field-sparrow',
          text: "Two meals. I'm serious. One of them may be breakfast. Nobody wrote down that a family has to fit in one room on one day.",
        },
        {
          by: 'kestrel',
          text: "I was the son. I'd have given a lot for a breakfast. A holiday table with fourteen people watching my sleeves was never going to go well.",
        },
        { by: 'willow-gate', text: 'Pancakes are very hard to argue over.' },
        { by: 'blue-spruce', text: 'I asked him. Pancakes on Friday. He said "just us?", and I could hear him breathe out.' },
      ],
    },
    {
      title: 'A small good thing',
      opened: 2.2,
      posts: [
        { by: 'willow-gate', text: 'The saucepan is back. With a lid that is not its lid.' },
        { by: 'field-sparrow', text: 'I have rarely been so moved by cookware.' },
      ],
    },
  ],
};
