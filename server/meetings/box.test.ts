import { expect, test } from 'vitest';
import { readBox } from './box';

test.for<[string, object[], string]>([
  ['London', [], 'London'],
  ['NA women London Monday', [{ fellowship: 'na' }, { type: 'women' }, { day: 1 }], 'London'],
  ['N.A.', [{ fellowship: 'na' }], ''],
  ['meetings near Leeds', [], 'Leeds'],
  ["women's meetings in San Francisco, CA", [{ type: 'women' }], 'San Francisco, CA'],
  ['San Jose CA', [], 'San Jose CA'],
  ['CA', [{ fellowship: 'ca' }], ''],
  ['suboxone 19104', [{ welcome: 'medication' }], '19104'],
  ['reuniones en español esta noche', [{ language: 'es' }, { when: 'tonight' }], ''],
  ['mujeres en Cádiz', [{ type: 'women' }], 'Cádiz'],
  ['silla de ruedas Madrid', [{ access: 'wheelchair' }], 'Madrid'],
  ['Reading', [], 'Reading'],
  ['Lamp in the window', [], 'Lamp in the window'],
  ['  ', [], ''],
])('"%s" says what a person means by it', ([typed, choices, rest]) => {
  expect(readBox(typed)).toEqual({ choices, rest });
});
