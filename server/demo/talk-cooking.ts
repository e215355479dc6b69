import type { DemoGroup } from './content';

/** Life beyond: cooking, in English and in Spanish. */
export const cooking: DemoGroup = {
  slug: 'la-cocina',
  name: 'La cocina · The kitchen',
  description:
    'Life beyond, at the stove. Cheap, warm, for one or for nine. In English and in Spanish: write in the one you dream in. Escribe en el idioma que prefieras.',
  rules:
    'Kind words in both languages. If a dish has alcohol in it, say so in a content warning. Si un plato lleva alcohol, avisa. No diets, no scolding.',
  stages: [],
  topics: ['cooking'],
  welcomesLovedOnes: true,
  moderators: ['copper-kettle', 'rio-manso'],
  readers: ['amber-lantern', 'long-meadow', 'blue-spruce'],
  threads: [
    {
      title: 'Bienvenidos · Welcome',
      opened: 19.2,
      pinned: true,
      posts: [
        {
          by: 'copper-kettle',
          text: "Two languages, one kitchen. If you don't understand a post, ask and somebody will say it again in the other one.\n\nDos idiomas, una cocina. Si no entiendes algo, pregunta y alguien te lo cuenta en el otro.",
        },
        { by: 'mirlo', text: 'Hola. Cocino fatal, pero tengo hambre y ganas de aprender.' },
        {
          by: 'paper-boat',
          text: 'Line cook here. I can make forty omelettes in ten minutes and I eat cereal at home. Hoping to mend that.',
        },
      ],
    },
    {
      title: 'Algo caliente para una noche mala',
      opened: 15.1,
      posts: [
        {
          by: 'mirlo',
          text: 'Hay noches en que no me fío de mí misma y salir a la calle no es buena idea. Busco algo fácil que tarde un rato, para estar ocupada. ¿Qué hacéis vosotros?',
        },
        {
          by: 'rio-manso',
          text: 'Sopa de ajo. Pan duro, ajo, pimentón, un huevo al final. Barata, y huele a casa de mi abuela. Mientras se hace, llamo a alguien. Cuando la sopa está lista, casi siempre ha pasado lo peor.',
        },
        {
          by: 'copper-kettle',
          text: 'Arroz con leche: hay que removerlo cuarenta minutos, así que no puedes hacer otra cosa. Mi madrina decía que es una receta para corazones inquietos.',
        },
        { by: 'mirlo', text: 'Hice la sopa y llamé a mi prima. Se me quemó un poco el ajo. Dormí bien.' },
        { by: 'rio-manso', text: 'El ajo un poco quemado es parte de la tradición. Me alegro mucho.' },
      ],
    },
    {
      title: 'Feeding two boys on very little',
      opened: 11.0,
      posts: [
        {
          by: 'amber-lantern',
          text: "Payday is Friday, there's rice, eggs, half a cabbage and a jar of something red. Four and seven years old. Go.",
        },
        {
          by: 'paper-boat',
          text: "My hour has come. Egg fried rice, cabbage cut like noodles, the red thing on the side so that it's their choice. Cold rice is better than fresh. High heat. Let them crack an egg each and accept the shell.",
        },
        { by: 'copper-kettle', text: 'And the outer leaves go in a soup for you.' },
        {
          by: 'amber-lantern',
          text: 'They ate ALL of it. The seven-year-old says the chef may come to his birthday. The red thing was beetroot.',
        },
        { by: 'paper-boat', text: "Best review of my career, and I'm including the newspaper." },
      ],
    },
    {
      title: "My grandmother's stew",
      opened: 6.9,
      posts: [
        {
          by: 'tin-whistle',
          warning: 'A recipe with beer in it',
          text: 'Beef, onions, carrots, a bottle of stout, and three hours. She\'d put the lid on and say "now we leave it in peace", and I think that she meant all of us. I make it without the stout these days: stock, and a spoon of treacle. Still works.',
          report: {
            reason: 'other',
            by: ['willow-gate'],
            words: 'There is beer in this recipe, and some of us would rather not read that.',
            outcome: {
              status: 'dismissed',
              by: 'slow-river',
              note: 'Thank you for looking out for others. There is a content warning on it, and the way without beer is told as well, so it may stay.',
            },
          },
        },
        { by: 'rio-manso', text: "«Ahora lo dejamos en paz.» Me llevo esa frase. / I'm taking that sentence with me." },
        { by: 'tin-whistle', text: "She'd have been honoured, and then she'd have corrected your onions." },
      ],
    },
    {
      title: '¿Qué hay hoy en tu mesa? · What is on your table today?',
      opened: 2.4,
      posts: [
        { by: 'rio-manso', text: 'Lentejas. Otra vez lentejas. Y estoy contento.' },
        { by: 'copper-kettle', text: 'Beans on toast, with a candle, because I may.' },
        { by: 'mirlo', text: 'Tortilla. Se rompió al darle la vuelta. La llamo «paisaje».' },
        { by: 'paper-boat', text: 'An omelette. ONE. For me. On a plate, sitting down.' },
        { by: 'copper-kettle', text: 'Look at you, sitting down.' },
      ],
    },
  ],
};
