import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Messages } from './messages';

type Namespace = keyof Messages;
/** What every page sends to the browser: the words of the frame, of problems, and of the closed lists. */
const always = ['ui', 'errors', 'words'] as const satisfies Namespace[];

/** Sends the browser the words that the client components inside need, and no more: they would weigh on every page. */
export async function Words({ of = [], children }: { of?: Namespace[]; children: ReactNode }) {
  const messages = await getMessages();
  const wanted: Namespace[] = [...always, ...of];
  return (
    <NextIntlClientProvider messages={Object.fromEntries(wanted.map((name) => [name, messages[name]]))}>{children}</NextIntlClientProvider>
  );
}
