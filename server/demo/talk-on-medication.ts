import type { DemoGroup } from './content';

/** For people who take, or think about, medication for opioid use disorder. */
export const onMedication: DemoGroup = {
  slug: 'on-medication',
  name: 'On medication',
  description: 'Methadone, buprenorphine, naltrexone: living with it, travelling with it, talking about it. Medication is recovery here.',
  rules:
    'Nobody is told to stop, to start or to change a dose: that is for you and your prescriber or pharmacist. No numbers of milligrams. No offers and no asking for medicine. Your own experience is welcome, all of it.',
  stages: ['preparation', 'active-recovery', 'maintenance'],
  topics: ['medication'],
  moderators: ['grey-heron', 'night-swimmer'],
  readers: ['sea-glass', 'winter-wren', 'amber-lantern', 'paper-boat'],
  threads: [
    {
      title: 'Read me first: what we do and do not talk about',
      opened: 20.8,
      pinned: true,
      posts: [
        {
          by: 'night-swimmer',
          text: "Four years on methadone, still me.\n\nWe talk about: waiting rooms, side effects, holidays, dating, what to tell the dentist, being tired of explaining. \n\nWe don't talk about: how much to take. Bodies differ, and a number that is right for me can be dangerous for you. If something feels wrong, ring your clinic or a pharmacist. If you ran out or stopped, ring them too; starting again is common and nobody there falls off their chair.",
        },
        { by: 'tin-whistle', text: 'What to tell the dentist: everything. Mine was lovely about it.' },
      ],
    },
    {
      title: 'Six in the morning at the window',
      opened: 17.2,
      posts: [
        {
          by: 'kestrel',
          text: 'I drive fifty minutes each way for it, every day but Sunday. I fix buses for a living and I start at eight. Who else has the drive, and how do you keep going in the dark months?',
        },
        {
          by: 'night-swimmer',
          text: "I had the drive for two years. Audiobooks, a flask, and one person at the window whom I told about my week. When I'd been steady for some time I asked about take-homes. The rules have loosened in many places, so ask what yours are now and not what they were.",
        },
        { by: 'kestrel', text: "I had not asked since I started. I figured they'd say it when it was time." },
        { by: 'grey-heron', text: "They're busy and you are quiet. Ask." },
        { by: 'kestrel', text: 'Asked. There\'s a form. She said "we wondered when you would". So I start with weekends.' },
        { by: 'morning-otter', text: 'Sundays AND Saturdays! What will you do with a whole Saturday?' },
        { by: 'kestrel', text: 'Sleep. Then a mower.' },
      ],
    },
    {
      title: 'My family counts the days until I am off it',
      opened: 2.9,
      posts: [
        {
          by: 'tin-whistle',
          text: 'Every Sunday lunch: "And when are you coming off that?" As if it were a plaster cast. I\'m stable for the first time since I was thirty. How do you answer, without throwing the gravy?',
        },
        { by: 'night-swimmer', text: '"When my doctor and I think that it\'s a good idea. How is your blood pressure?"' },
        {
          by: 'dust-road',
          text: "They are right. You have only swapped one thing for another. Stop it this weekend, sweat it out and be done. That's what I did, and anybody who stays on it is fooling himself.",
          report: {
            reason: 'medical-advice',
            by: ['tin-whistle', 'morning-otter'],
            words: 'He tells somebody to stop a medicine from one day to the next. That could kill a person.',
          },
        },
        {
          by: 'grey-heron',
          text: 'Please do not stop from one day to the next, anybody reading this. Leaving medication is a time of high risk, and it is something to plan with the person who prescribes it, if and when *you* want it.\n\ndust-road, your own story is welcome. Telling others to stop is not.',
        },
        {
          by: 'tin-whistle',
          text: "No fear, I'm staying put. I used the blood pressure line. There was a silence, and then my mother laughed into the sprouts.",
        },
        {
          by: 'sea-glass',
          text: 'I came off mine after some years, slowly, with a doctor, because I wanted to. My friend stays on hers because she wants to. We have the same amount of recovery and very different haircuts.',
        },
      ],
    },
    {
      title: 'Starting soon, and I keep reading frightening things',
      opened: 7.7,
      posts: [
        {
          by: 'amber-lantern',
          text: 'The clinic said buprenorphine. Online I read about people who got very ill at the start, because of fentanyl. Can you tell me how it was for you? Not what to take, just how it was.',
        },
        {
          by: 'morning-otter',
          text: 'I was scared of just that. I told them straight out what I had been using and when, and they took it slowly because of it. I had an unpleasant afternoon and a dull evening. On the third day I ate a sandwich and noticed that it was a good sandwich.',
        },
        {
          by: 'tin-whistle',
          text: 'They gave me a number to call that first night. I called it, twice, over nothing. They were nice about nothing.',
        },
        {
          by: 'amber-lantern',
          text: 'I\'ve written "tell them everything, even the boring parts" at the top of my list. And "ask for the night number". Thank you for the sandwich.',
        },
      ],
    },
    {
      title: 'Travelling with it',
      opened: 12.1,
      posts: [
        {
          by: 'mirlo',
          text: 'I want to visit my grandmother in another country next month. Has somebody travelled with their medicine? I am afraid of the airport.',
        },
        {
          by: 'night-swimmer',
          text: 'Yes, twice. Letter from the clinic, original box, hand luggage, and ask the embassy of the place you go to *before* you book. It took me four weeks, so begin now.',
        },
        {
          by: 'winter-wren',
          text: 'My clinic arranged a guest place at one near my in-laws. It exists, ask for "guest dosing". The nurse there had a parrot on her badge.',
        },
        { by: 'mirlo', text: 'I asked for the letter this morning. It will be ready on Friday. My grandmother is already cooking.' },
      ],
    },
  ],
};
