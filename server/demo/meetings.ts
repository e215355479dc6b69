import type { Fellowship } from '@/db/vocabulary';
import { type Place, places } from './places';

/** A meeting as a source would list it: which days, at what time, whose, its name, where, and its type codes. */
type Listing = [days: number[], time: string, fellowship: Fellowship, name: string, where: Place | Online, codes: string, notes?: string];
type Online = { timeZone: string; link?: string; phone?: string };

const all = [0, 1, 2, 3, 4, 5, 6];
const newYork = 'America/New_York';

// biome-ignore format: a table
const listings: Listing[] = [
  [[1, 3, 5],    '18:30', 'na',       'First Light on Walnut',             'phillyLibrary', 'O BEG DISC X'],
  [[2, 4],       '19:00', 'mara',     'Medicine and Mornings',             'phillyHealth',  'O DISC X', 'Come as you are, on any medication.'],
  [[0, 6],       '19:00', 'ha',       'Porch Light',                       'phillyChurch',  'O DISC'],
  [[0, 2, 4, 6], '20:30', 'na',       'Late Trolley',                      'phillyChurch',  'O STEP'],
  [[1, 3],       '20:00', 'smart',    'Tools on the Table',                'phillyHealth',  'O D X MAW NLX'],
  [[5],          '20:00', 'rd',       'Sitting by the Schuylkill',         'phillyLibrary', 'O MED X'],
  [[6],          '10:00', 'aa',       'Saturday Griddle',                  'phillyChurch',  'O D BE'],
  [[2],          '18:00', 'nar-anon', 'Families at Six',                   'phillyLibrary', 'O BE X'],

  [[1, 2, 4],    '18:15', 'na',       'Ninth Avenue at Dusk',   'newYorkHall',   'O DISC X'],
  [[0, 3, 6],    '19:30', 'ha',       'The Long Way Home',                 'newYorkLoft',   'O BEG'],
  [[5],          '19:00', 'na',       'Friday, Still Here',                'newYorkHall',   'C STEP X'],
  [[1, 4],       '20:30', 'mara',     'Steady on the West Side',           'newYorkLoft',   'O DISC', 'Methadone, buprenorphine and naltrexone are all at home here.'],
  [[2, 6],       '20:30', 'smart',    'Four Points at Penn',               'newYorkHall',   'O D X MAW'],
  [[0, 3, 5],    '21:00', 'rd',       'Quiet Floor',                       'newYorkLoft',   'O MED MAW'],
  [[0],          '11:00', 'aa',       'Sunday Papers',                     'newYorkHall',   'O LIT X'],
  [[3],          '18:30', 'nar-anon', 'The Other Chair',                   'newYorkHall',   'O D X'],

  [[0, 2, 4],    '18:30', 'na',       'Angels Walk',                       'laCenter',      'O BEG X'],
  [[1, 3, 5],    '19:00', 'mara',     'Bright Street Medication Circle',   'laClinic',      'O DISC X', 'Held above a clinic; ask at the desk for the second floor.'],
  [[6],          '19:30', 'ha',       'Second Act',                        'laCenter',      'O DISC X'],
  [[1, 4],       '20:30', 'na',       'Lanterns on Alameda',               'laChurch',      'O STEP'],
  [[2, 5],       '20:30', 'smart',    'Plan B and C',                      'laCenter',      'O D X MAW NLX'],
  [[0, 3, 6],    '21:00', 'rd',       'Night Garden',                      'laChurch',      'O MED LGBTQ'],
  [[3],          '18:00', 'na',       'En Nuestras Palabras',              'laChurch',      'O DISC S', 'En español. Todos son bienvenidos.'],
  [[4],          '19:00', 'nar-anon', 'Kitchen Table Families',            'laCenter',      'O BE X'],

  [[1, 4],       '18:30', 'na',       'Lakefront Beginners',               'chicagoPark',   'O BEG X'],
  [[2, 6],       '19:00', 'smart',    'Square One',                        'chicagoBooks',  'O D MAW'],
  [[0, 3],       '19:30', 'ha',       'North Side Hope',                   'chicagoPark',   'O DISC X'],
  [[5],          '20:00', 'aa',       'Friday Night Lights Low',           'chicagoBooks',  'O SP'],
  [[3],          '20:30', 'mara',     'Wednesday on Medication',           'chicagoPark',   'O DISC X'],
  [[2],          '18:00', 'nar-anon', 'Parents of Grown Children',         'chicagoBooks',  'O D'],

  [[1, 5],       '19:00', 'na',       'Canal Side',                        'londonHall',    'O DISC X'],
  [[3],          '18:30', 'smart',    'Kettle On',                         'londonLibrary', 'O D X MAW'],
  [[2, 6],       '19:30', 'rd',       'South Bank Sitting',                'londonLibrary', 'O MED X'],
  [[0],          '17:00', 'aa',       'Sunday at Five',                    'londonHall',    'O ST X'],
  [[4],          '19:00', 'nar-anon', 'Tea and Not Fixing',                'londonHall',    'O BE X'],

  [[1, 4],       '20:00', 'na',       'Paso a Paso',                       'madridCentro',  'O DISC S X'],
  [[3],          '19:30', 'smart',    'Manos a la Obra',                   'madridCentro',  'O D S X MAW'],
  [[6],          '11:00', 'na',       'Café del Sábado',                   'madridBarrio',  'O BEG S'],
  [[5],          '20:30', 'nar-anon', 'Sillas para Todos',                 'madridBarrio',  'O D S'],

  [all,          '12:00', 'na',       'Noon Without Walls',                { timeZone: newYork, link: 'noon-without-walls' }, 'O DISC'],
  [all,          '22:00', 'mara',     'The Ten O’Clock Window',            { timeZone: newYork, link: 'ten-oclock-window' },  'O DISC', 'On medication and awake? So are we.'],
  [[1, 3, 5],    '07:00', 'rd',       'Before the Day',                    { timeZone: 'Europe/London', link: 'before-the-day' }, 'O MED'],
  [[2, 4],       '21:30', 'smart',    'Thursday Has a Twin',               { timeZone: 'America/Los_Angeles', link: 'thursday-twin' }, 'O D MAW'],
  [[0],          '20:00', 'nar-anon', 'Sunday Evening Families',           { timeZone: 'America/Chicago', link: 'sunday-families' }, 'O D'],
  [[2],          '21:00', 'na',       'Mesa Abierta en Línea',             { timeZone: 'Europe/Madrid', link: 'mesa-abierta' }, 'O DISC S'],
  [[6],          '22:30', 'ha',       'Night Line',                        { timeZone: newYork, phone: '+12155550142' }, 'O DISC', 'By phone only. Press star six to speak.'],
];

/** These meetings are at a place and online at once. */
const hybrid = new Set([
  'Medicine and Mornings',
  'Quiet Floor',
  'Plan B and C',
  'Wednesday on Medication',
  'South Bank Sitting',
  'Paso a Paso',
]);
export const demoFellowships = [...new Set(listings.map(([, , fellowship]) => fellowship))];

/** The demo's meetings of one fellowship, in Meeting Guide JSON. All names, doors, links and numbers are invented. */
export const meetingGuide = (fellowship: Fellowship) => listings.filter((listing) => listing[2] === fellowship).map(toMeetingGuide);

function toMeetingGuide([day, time, , name, where, codes, notes]: Listing) {
  const slug = slugOf(name);
  const common = { slug: `demo-${slug}`, name, day, time, end_time: oneHourAfter(time), types: codes.split(' '), notes };
  if (typeof where === 'string') {
    const link = hybrid.has(name) ? { conference_url: `https://meet.example.org/${slug}` } : {};
    return { ...common, ...places[where], ...link, attendance_option: hybrid.has(name) ? 'hybrid' : 'in_person' };
  }
  const { timeZone, link, phone } = where;
  const conference = link
    ? { conference_url: `https://meet.example.org/${link}`, conference_url_notes: 'The door opens ten minutes before.' }
    : { conference_phone: phone };
  return { ...common, timezone: timeZone, ...conference, attendance_option: 'online' };
}

const slugOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\p{M}’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

function oneHourAfter(time: string) {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return `${String((hours + 1) % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
