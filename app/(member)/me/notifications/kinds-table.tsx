import { useTranslations } from 'next-intl';
import { type NewsKind, newsKinds } from '@/db/vocabulary';

/** What to hear of, by which way: a box for each. */
export function KindsTable({ mail, push }: { mail: NewsKind[]; push: NewsKind[] }) {
  const t = useTranslations('notifications.choices');
  const ways = [
    { name: 'mailKinds', word: t('kinds.mail'), chosen: mail },
    { name: 'pushKinds', word: t('kinds.push'), chosen: push },
  ];
  return (
    <div data-many="mailKinds">
      <table data-many="pushKinds" className="w-full border-collapse rounded-card border border-line bg-surface">
        <caption className="mb-2 text-left font-semibold">{t('kinds.title')}</caption>
        <thead>
          <tr className="border-line border-b text-left text-sm">
            <th scope="col" className="px-3 py-2 font-semibold">
              {t('kinds.kind')}
            </th>
            {ways.map(({ name, word }) => (
              <th key={name} scope="col" className="w-20 px-2 py-2 text-center font-semibold">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {newsKinds.map((kind) => (
            <tr key={kind} className="border-line not-last:border-b">
              <th scope="row" className="px-3 py-2 text-left font-normal">
                {t(`kinds.${kind}`)}
              </th>
              {ways.map(({ name, word, chosen }) => (
                <td key={name} className="text-center">
                  <label className="inline-flex size-11 items-center justify-center">
                    <input
                      type="checkbox"
                      name={name}
                      value={kind}
                      defaultChecked={chosen.includes(kind)}
                      aria-label={t('both', { kind: t(`kinds.${kind}`), channel: word })}
                      className="size-5 accent-moss"
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
