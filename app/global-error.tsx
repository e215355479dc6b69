'use client';
import en from './_i18n/en/ui.json';
import es from './_i18n/es/ui.json';
import { exitUrl } from './_ui/exit-url';
import './globals.css';

/** The last resort, when even the frame of the pages broke: both languages at once, since which one was wanted is not known any more. */
export default function GlobalErrorPage({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Cairn</title>
        <main className="mx-auto flex max-w-2xl flex-col gap-8 px-4 py-16">
          <a href={exitUrl} rel="noreferrer" className="link self-end">
            {en.exit} · {es.exit}
          </a>
          {[en, es].map(({ broken }, index) => (
            <section key={broken.title} lang={index ? 'es' : 'en'} className="flex flex-col items-start gap-3">
              <h1 className="text-2xl">{broken.title}</h1>
              <p>{broken.text}</p>
              <button type="button" onClick={reset} className="min-h-11 rounded-control bg-moss px-4 py-2 font-semibold text-on-moss">
                {broken.again}
              </button>
            </section>
          ))}
          <a className="link" href="/help/now">
            {en.foot.help} · {es.foot.help}
          </a>
        </main>
      </body>
    </html>
  );
}
