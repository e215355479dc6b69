import type { DemoGroup } from './content';

/** For people who want to start soon. */
export const gettingReady: DemoGroup = {
  slug: 'getting-ready',
  name: 'Getting ready',
  description: 'You want to start soon. Lists, phone calls, papers, pets, work, children: the practical things, one at a time.',
  rules:
    'Share what worked for you. No advice about doses: ask your prescriber or pharmacist. No adverts for any program or centre, and no links to places that pay for members. All ways are welcome, with medication and without.',
  stages: ['preparation'],
  topics: [],
  moderators: ['juniper-moss', 'grey-heron'],
  readers: ['paper-boat', 'old-cedar', 'winter-wren'],
  threads: [
    {
      title: 'The list we all add to',
      opened: 20.9,
      pinned: true,
      posts: [
        {
          by: 'grey-heron',
          text: 'Things that members here sorted before they started. Take what fits.\n\n- who knows, and who drives\n- ID, insurance card or what to do without one\n- a letter for work, or which words to use\n- children and pets for the first week\n- a naloxone kit at home, and one person who knows where it is\n- comfortable clothes, a book you have read before, a long charging cable\n- a question sheet for the clinic (first question: *do you offer medication, and do people get to stay on it?*)\n\nAdd yours below.',
        },
        {
          by: 'kestrel',
          text: "Phone numbers on paper. Mine ran out of battery in the waiting room and I knew exactly one number by heart, my ex-wife's.",
        },
        { by: 'tin-whistle', text: 'Something for the hands. I took a penny whistle and was asked, kindly, to stop.' },
        { by: 'sea-glass', text: "A plan for the second week. The first week everybody rings. The second week is when it's quiet." },
      ],
    },
    {
      title: 'Childcare for the first week, and the fear of asking for it',
      opened: 15.4,
      posts: [
        {
          by: 'amber-lantern',
          text: "Two boys, four and seven. I have an intake appointment in nine days, which I have moved twice. I'm on my own with them. I'm afraid that if I ask anyone official for help, somebody will write something in a file and it will follow us. Has anyone here done this with small children and come out the other side?",
        },
        {
          by: 'night-swimmer',
          text: "Yes. My daughter was five. I was so afraid of the file that I nearly did not go. What I did: I asked the clinic on the phone, before giving a name, how they handle it when a parent is in treatment. They answered straight. You may ask that. You may ask three places.\n\nAlso, outpatient meant I was home every night. I hadn't known that was a possibility.",
        },
        {
          by: 'grey-heron',
          text: 'Agreeing with asking first, without a name. And one ordinary helper beats five official ones for a first week. Who would the boys not be surprised to wake up with?',
        },
        {
          by: 'amber-lantern',
          text: "My neighbour across the yard. She has the same tired face as me and her girl is in the same class. I've never asked her for anything.",
        },
        {
          by: 'copper-kettle',
          text: 'In my experience people with tired faces say yes. And then one day they ask you something back, and then you are friends.',
        },
        {
          by: 'amber-lantern',
          text: 'I asked. She said "finally", and then she asked what the little one eats. I didn\'t move the appointment.',
        },
      ],
    },
    {
      title: 'What I asked on the phone (script you can steal)',
      opened: 11.7,
      posts: [
        {
          by: 'morning-otter',
          text: 'I\'m bad on the phone so I wrote it out and read it like a robot. Nobody noticed.\n\n> Hello, I am calling for myself. I use heroin, it may have fentanyl in it, and I would like to start treatment. Do you offer buprenorphine or methadone? How soon is a first appointment? What does it cost without insurance? May I stay on medication as long as it helps?\n\nTwo said "not really" to the last one, so I thanked them and called the third.',
        },
        { by: 'amber-lantern', text: "Printed. It's on the fridge behind a drawing of a dinosaur." },
        {
          by: 'kestrel',
          text: "Good that you say the fentanyl part. My clinic told me it changes how they start you, and they'd rather know. They did not blink when I said it.",
        },
        { by: 'paper-boat', text: 'Not calling anyone. Saved it though.' },
        {
          by: 'new-dawn-guide',
          text: 'Luxury program by the sea has beds open TODAY. Most plans accepted, flights covered, we handle everything. Message me with your insurance details and a guide will get back to you within minutes.',
          report: {
            reason: 'solicitation',
            by: ['grey-heron'],
            words: 'An advert. It asks people for their insurance details.',
            outcome: {
              status: 'hidden',
              by: 'slow-river',
              note: 'We do not take adverts for programs, and nobody here may ask for insurance details. If you work for a place and also have something to say as a person, you are welcome to write that instead. You can ask another moderator to look at this again.',
            },
          },
        },
        {
          by: 'grey-heron',
          text: 'The post above is gone. For anyone who saw it: a place that is all right will not mind you taking a day, asking what they charge, and asking whether you may stay on medication.',
        },
      ],
    },
    {
      title: 'How to tell my boss without telling my boss',
      opened: 5.8,
      posts: [
        {
          by: 'amber-lantern',
          text: 'I pack orders in a warehouse. I need three mornings. I\'ve never missed a shift and I think if I say "medical" they will think it\'s something awful.',
        },
        {
          by: 'stone-bridge',
          text: '"I have a medical appointment on these three mornings, here are the dates, I can swap for evenings." Said calmly, then stop talking. The stopping is the hard part. I practised on my dog.',
        },
        {
          by: 'sea-glass',
          text: "In my job they only ever wanted to know dates. A note that says you were at an appointment doesn't have to say what for; you can ask the clinic how they word theirs.",
        },
        {
          by: 'amber-lantern',
          text: 'Practised on the dinosaur. Did it at lunch. He said "fine, tell Ramona". That was all. I had been awake for two nights.',
        },
      ],
    },
  ],
};
