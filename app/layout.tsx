import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Words } from './_i18n/words-provider';
import { api } from './_trpc/server';
import { ExitScript } from './_ui/exit';
import { Shell } from './_ui/shell';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ui');
  // A page may name its kind ("Groups"), never what somebody wrote or read: a history and a row of tabs are seen by others.
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('description') };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f9f7f4' },
    { media: '(prefers-color-scheme: dark)', color: '#131210' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, about, nonce] = await Promise.all([
    getLocale(),
    api.site.about(),
    headers().then((sent) => sent.get('x-nonce') ?? undefined),
  ]);
  return (
    <html lang={locale}>
      <head>
        <ExitScript nonce={nonce} />
      </head>
      <body>
        <Words>
          {/* The same for everybody who is signed in: who they are comes later, so that a page can be made once for many. */}
          <Shell isDemo={about.isDemo} isSignedIn={about.me !== undefined}>
            {children}
          </Shell>
        </Words>
      </body>
    </html>
  );
}
