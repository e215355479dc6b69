import errors from './errors.json';
import posts from './posts.json';
import reporting from './reporting.json';
import ui from './ui.json';
import words from './words.json';

/** What the browser is given when somebody does more than read: `app/_discussions/apart.tsx`. */
export const apart = { errors, posts, reporting, ui, words };
