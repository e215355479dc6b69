import { NextIntlClientProvider } from 'next-intl';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { messages } from '@/app/_i18n/messages';
import { CareCard, ReaderCare } from './care-card';
import { type CareTold, type Line, ToldCare } from './care-told';

const line = (country: string, name: string, call: string): Line => ({
  ...{ id: name, country, kind: 'suicide', name, call, write: null, languages: ['en'] },
});
const told: CareTold = {
  lines: [line('US', 'Home line', '111'), line('GB', 'Other line', '222 2')],
  chosen: undefined,
  presence: { isServed: false, nextAt: null },
};

/** What a browser without script, or before it, shows. */
const drawn = (told: CareTold | null, card: ReactNode) =>
  renderToStaticMarkup(
    createElement(NextIntlClientProvider, {
      locale: 'en',
      messages: messages.en,
      timeZone: 'UTC',
      // biome-ignore lint/correctness/noChildrenProp: what is not JSX takes them so
      children: createElement(ToldCare, { told, children: card }),
    }),
  );

describe('before any script runs', () => {
  const reader = createElement(ReaderCare);

  test('whoever reads words of danger has the numbers of the country they chose, else of the host, and who is there', () => {
    const html = drawn(told, reader);
    expect(html).toContain('href="tel:111"');
    expect(html).not.toContain('Other line');
    expect(html).toContain('Nobody of this site is on duty at this moment.');
    const chosen = drawn({ ...told, chosen: 'GB', presence: { isServed: true, nextAt: null } }, reader);
    expect(chosen).toContain('href="tel:2222"');
    expect(chosen).not.toContain('Home line');
    expect(chosen).toContain('Somebody of this site is on duty now.');
  });

  test('nothing is claimed that is not known', () => {
    expect(drawn({ ...told, lines: [] }, reader)).toContain('No number to call has been checked');
    const unknown = drawn(null, reader);
    expect(unknown).not.toContain('on duty');
    expect(unknown).not.toContain('No number');
  });

  test('whoever wrote them has the next step, the numbers, and when somebody is next there', () => {
    const presence = { isServed: false, nextAt: '2026-03-01T14:00:00Z' };
    const html = drawn(told, createElement(CareCard, { severity: 'S1', isSent: true, presence }));
    expect(html).toContain('One next step');
    expect(html).toContain('href="tel:111"');
    expect(html).toContain('Sunday, March 1 at 2:00 PM UTC');
  });
});
