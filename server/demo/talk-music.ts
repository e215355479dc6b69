import type { DemoGroup } from './content';

/** Life beyond: music. */
export const music: DemoGroup = {
  slug: 'out-of-tune',
  name: 'Out of tune',
  description: 'Life beyond, with sound. Playing, singing, listening, the one song that gets you through the dishes.',
  rules:
    'No snobs. Write about the music, not about what people look like. No private invitations in the first weeks: get to know each other here.',
  stages: [],
  topics: ['music'],
  welcomesLovedOnes: true,
  moderators: ['tin-whistle'],
  readers: ['slow-river', 'stone-bridge', 'quiet-fern'],
  threads: [
    {
      title: 'Instruments we own and cannot play',
      opened: 18.6,
      pinned: true,
      posts: [
        {
          by: 'tin-whistle',
          text: "House rule: nobody has to be good. I've been paid for this for thirty years, and I promise you that being good is about a tenth of it. Introduce yourself and the thing in the corner that looks at you.",
        },
        { by: 'sea-glass', text: 'A ukulele with three strings. I find that four would be showing off.' },
        { by: 'blue-spruce', text: "My son's guitar. He left it here. I dust it." },
        { by: 'tin-whistle', text: 'Tune it, blue-spruce. A tuned guitar in a house is a kind of open door.' },
      ],
    },
    {
      title: 'First gig without anything in me',
      opened: 13.4,
      posts: [
        {
          by: 'tin-whistle',
          text: "In three days I'm playing for the first time in my grown-up life with nothing but tea inside. Back room, twenty people. I already can't feel my hands.",
        },
        {
          by: 'sea-glass',
          after: 2,
          text: 'Have somebody there who knows. Mine stood by the door with my coat over her arm, so that I could see the way out. I never needed it.',
        },
        { by: 'mirlo', after: 9, text: 'What will you play? Tell us, and at that hour we will listen to the same songs.' },
        { by: 'tin-whistle', after: 61, text: "Three slow airs and a jig, nine o'clock London time. That's a very kind thought." },
        { by: 'mirlo', after: 1.5, text: 'It was ten here. I listened with my window open. How was it?' },
        {
          by: 'tin-whistle',
          after: 14,
          text: "My hands shook through the first one and then I heard it. Properly, all of it. I had never in my life heard myself play. I'm a bit flat in the upper octave, it turns out. Overjoyed.",
        },
        { by: 'stone-bridge', text: 'I played it in the truck across half of Kansas.' },
      ],
    },
    {
      title: 'Songs that I had to put away',
      opened: 9.0,
      posts: [
        {
          by: 'sea-glass',
          text: "There's a whole record I can't hear, since it takes me straight back to a particular sofa. Do they come back to you at some point? I miss it.",
        },
        {
          by: 'tin-whistle',
          text: 'Some did. I let somebody else put it on, in another room, in daylight, while I was peeling something. It turned into a song again.',
        },
        { by: 'quiet-fern', text: "didn't know other people have this" },
        { by: 'sea-glass', text: "Daylight and potatoes. I'll try side B first." },
      ],
    },
    {
      title: 'What gets you through the dishes',
      opened: 3.6,
      posts: [
        { by: 'mirlo', text: 'Rumba catalana, very loud. The plates nearly wash themselves.' },
        {
          by: 'passing-cloud',
          text: 'mirlo you sound lovely. Are you single? What do you look like, send me a picture and we can talk somewhere else than here',
          report: {
            reason: 'romance',
            by: ['tin-whistle'],
            words: 'She came to talk of dishes. This is the kind of message that makes people leave.',
          },
        },
        { by: 'tin-whistle', text: "Not here, please: it's in the rules, and she came for the rumba. Music only." },
        { by: 'blue-spruce', text: 'Brass bands. My wife leaves the room, so I also get to dry.' },
        { by: 'mirlo', text: 'Thank you, tin-whistle. And brass bands: yes. I tried it, and I conducted with a spoon.' },
      ],
    },
  ],
};
