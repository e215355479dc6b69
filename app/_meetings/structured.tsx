/** What search engines read of a meeting. A sign that would end the script is written as its number. */
export function Structured({ data }: { data: object }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is data that no browser runs, and nothing in it can end it.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
