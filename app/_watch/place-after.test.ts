import { expect, test } from 'vitest';
import { AfterWords, placeAfter } from './place-after';

const back = (place: string) => AfterWords.parse(Object.fromEntries(new URL(place, 'https://x.example').searchParams));

test('the way from a plain form leads by what helps to the words, and nowhere that is not ours', () => {
  expect(placeAfter(null, '/messages')).toBe('/messages');
  for (const to of [
    '/groups/early-days/12?after=25#post-31',
    '/groups/early-days/3',
    '/messages',
    `/messages/${crypto.randomUUID()}`,
    '/me/waiting',
  ])
    expect(back(placeAfter('S0', to))).toEqual({ of: 'S0', to });
  for (const to of ['//evil.example', 'https://evil.example', '/groups/../../x', 'javascript:alert(1)', '/groups/a?after=1&x=2'])
    expect(back(placeAfter('S1', to)).to).toBe('/groups');
  expect(AfterWords.parse({ of: ['S0'], to: undefined })).toEqual({ of: 'S1', to: '/groups' });
});
