import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { messages } from '@/app/_i18n/messages';
import { Page, Section } from '@/app/_ui/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('home.privacy'))('title') };
}

const parts = ['kept', 'not', 'who', 'cannot'] as const;

export default async function PrivacyPage() {
  const { privacy } = messages[await getLocale()].home;
  return (
    <Page title={privacy.title} lead={privacy.lead}>
      {parts.map((part) => (
        <Section key={part} title={privacy.list[part].title}>
          <ul className="flex max-w-measure list-disc flex-col gap-2 pl-5">
            {privacy.list[part].items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Section>
      ))}
      <p className="max-w-measure">
        {privacy.yours}{' '}
        <Link href="/me" className="link">
          {privacy.me}
        </Link>
      </p>
    </Page>
  );
}
