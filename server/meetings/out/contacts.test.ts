import { expect, test } from 'vitest';
import { withoutContacts } from './contacts';

test.each([
  ['Call Ana at 215-555-0142 or ana.b@example.org', 'Call Ana at … or …'],
  ['Text (215) 555-0142 first', 'Text … first'],
  ['Tel. 07700 900123', 'Tel. …'],
  ['+49 30 1234567 fragen', '… fragen'],
  ['ana [at] example.org', '…'],
])('a person cannot be reached by "%s"', (text, left) => expect(withoutContacts(text)).toBe(left));

test.each([
  'Zoom ID: 123 456 7890, passcode 445566',
  'Meeting ID 12345678901',
  'Join https://us02web.zoom.us/j/2155550142?pwd=1',
  'Rooms 101-103, 2nd floor, from 7:30 to 8:30',
  'Since 1987',
])('what is no contact stays: %s', (text) => expect(withoutContacts(text)).toBe(text));

test('nothing is nothing', () => expect(withoutContacts(null)).toBeNull());
