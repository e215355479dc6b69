/** Where the quick exit leads: a plain, well-known page that says nothing about the person who opens it. */
export const exitUrl = 'https://www.weather.gov/';
