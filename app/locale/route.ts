import { locales } from '@/db/vocabulary';

/** Keeps the language a person chose, and leads back to where they were. */
export async function POST(request: Request) {
  const sent = await request.formData();
  const locale = locales.find((known) => known === sent.get('locale')) ?? 'en';
  const headers = new Headers({ location: placeHere(String(sent.get('to') ?? '/')) });
  headers.append('set-cookie', `locale=${locale}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`);
  return new Response(null, { status: 303, headers });
}

/** The same place when it is on this site, else the front page: nobody is sent elsewhere by a link of ours. */
function placeHere(to: string) {
  const here = 'http://here.invalid';
  const url = URL.canParse(to, here) ? new URL(to, here) : new URL(here);
  return url.origin === here && url.pathname.startsWith('/') && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}` : '/';
}
