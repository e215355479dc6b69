import type { DemoGroup } from './content';

/** By invitation: a few people who work nights. Nobody else sees that it is there. */
export const nightShift: DemoGroup = {
  slug: 'circle-7c1e52d9-40b8',
  name: 'The night shift',
  description: 'For those of us who work while others sleep: kitchens, wards, warehouses, taxis. Small on purpose.',
  rules: 'No names of employers. What is said on a break stays on the break.',
  admission: 'invitation',
  stages: ['active-recovery', 'maintenance'],
  topics: [],
  moderators: ['night-swimmer', 'grey-heron'],
  readers: ['copper-kettle'],
  invited: [{ by: 'night-swimmer', who: 'morning-otter' }],
  threads: [
    {
      title: 'Why this one is small',
      opened: 20.4,
      pinned: true,
      posts: [
        {
          by: 'night-swimmer',
          text: 'Four in the morning is a different country. I wanted a room where nobody answers six hours later with breakfast advice.',
        },
        { by: 'tin-whistle', text: 'Present. Bakery. My day ends when the first bus comes.' },
        { by: 'kestrel', text: 'Ward, nights, every second week. Glad it is quiet here.' },
      ],
    },
    {
      title: 'The hour after work',
      opened: 17.4,
      posts: [
        {
          by: 'tin-whistle',
          text: 'I come home when everybody leaves. The flat is empty and I am wide awake. That hour is the hard one.',
        },
        {
          by: 'night-swimmer',
          after: 1,
          text: 'I used to walk one stop further and get on the bus there. It made the hour shorter by the right half.',
        },
        { by: 'kestrel', after: 5, text: 'Shower, curtains, a dull book. In that order, even when I do not want to.' },
      ],
    },
    {
      title: 'Picking up a dose after a night',
      opened: 9.2,
      posts: [
        {
          by: 'kestrel',
          text: 'The clinic opens at seven and I get off at half past. They moved my time when I asked. I had not dared to for a year.',
        },
        { by: 'copper-kettle', text: 'A year! I am so glad you asked. I will ask mine on Monday.' },
      ],
    },
    {
      title: 'Small lights',
      opened: 3.1,
      posts: [
        { by: 'grey-heron', text: 'One good thing from the night, please. Mine: a fox that crossed at the green light.' },
        { by: 'tin-whistle', text: 'The new apprentice sang to the dough. In tune.' },
        { by: 'night-swimmer', text: 'Moon in the puddle by the loading bay. Twice.' },
      ],
    },
  ],
};
