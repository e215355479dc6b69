import type { DemoGroup } from './content';

/** A small group, by approval, for those who lost somebody. */
export const grief: DemoGroup = {
  slug: 'after-a-loss',
  name: 'After a loss',
  description:
    'A small group for those who lost somebody to an overdose, or lost somebody while in recovery. We let people in one by one, so that it stays small.',
  rules: 'No details of how somebody died without a content warning. No comparing. No "at least". Silence is an answer too.',
  admission: 'approval',
  stages: [],
  topics: ['grief'],
  welcomesLovedOnes: true,
  moderators: ['slow-river', 'field-sparrow'],
  readers: ['harbor-lamp'],
  asking: ['mirlo'],
  threads: [
    {
      title: 'The names',
      opened: 20.5,
      pinned: true,
      posts: [
        {
          by: 'slow-river',
          text: 'Here you may say who you are missing. A first name, or a nickname, or only "my friend". One line, or more. Nobody needs to answer.',
        },
        { by: 'field-sparrow', text: 'My eldest. She collected bus tickets.' },
        { by: 'tin-whistle', text: 'My brother, who played the accordion.' },
        { by: 'willow-gate', text: 'My sister. She cheated at cards, and badly.' },
        { by: 'stone-bridge', text: "Eleven men I knew by their nicknames. I say them on New Year's Eve." },
      ],
    },
    {
      title: 'Angry at her, and then ashamed to be angry',
      opened: 13.7,
      posts: [
        {
          by: 'field-sparrow',
          warning: 'About a death by overdose',
          text: "I help other people in two groups here and I can do that. But yesterday I found her spare glasses and I was so angry that I had to sit on the stairs. She had promised to ring me. It's six years.",
        },
        {
          by: 'slow-river',
          text: "Six years is nothing to a pair of glasses. I'm glad you brought it here, and did not carry it through a shift.",
        },
        { by: 'tin-whistle', text: 'I shouted at a photograph last week. It did not take offence.' },
        {
          by: 'field-sparrow',
          text: "I told the glasses what I thought. Then I put them on, and they were so strong that I could not see a thing, and I laughed. She'd have liked that.",
        },
      ],
    },
    {
      title: 'Birthdays',
      opened: 8.0,
      posts: [
        { by: 'tin-whistle', text: "What do you do with the day? I did it badly this year. I'd like to do it better next time." },
        { by: 'willow-gate', text: 'A card game, and I let her win, in a manner of speaking. I deal for two.' },
        { by: 'stone-bridge', text: "I do something useful for somebody who doesn't know why. Last time I shovelled a whole street." },
        { by: 'field-sparrow', text: 'I ride a bus to the end of the line and keep the ticket.' },
        {
          by: 'tin-whistle',
          text: "Right. Next year somebody is coming with me, and we'll play his records at a volume that he would respect.",
        },
      ],
    },
    {
      title: 'Carrying naloxone since',
      opened: 3.0,
      posts: [
        {
          by: 'stone-bridge',
          warning: 'Describes an overdose that a person survived',
          text: 'Used it on Tuesday at a truck stop. A young man in the next stall. I did what the card says: shook him, the spray, rang for help, breathed for him, waited. He came round. The ambulance came. I sat in my cab for an hour and could not turn the key.',
        },
        {
          by: 'slow-river',
          text: 'You gave somebody a Wednesday. And you may shake for as long as it takes. Have you got somebody to call tonight?',
        },
        { by: 'stone-bridge', text: 'Called my pastor. Called my dog sitter, and talked to the dog.' },
        { by: 'field-sparrow', text: "From somebody's mother to you: thank you." },
      ],
    },
  ],
};
