import { useFormatter, useTranslations } from 'next-intl';

const kinds = ['medication', 'gender', 'language', 'pathway', 'stage'] as const;

/** Whether some wait longer than others, by what they asked for. Groups of fewer than ten say nothing. */
export function Equity({ result }: { result: Record<string, number | number[]> }) {
  const t = useTranslations('rounds');
  const format = useFormatter();
  const name = useGroupName();
  const share = (matched: number, of: number) =>
    matched < 0 ? t('tooFew') : format.number(matched / of, { style: 'percent', maximumFractionDigits: 0 });
  const rows = kinds.flatMap((kind) =>
    Object.entries(result).flatMap(([key, cell]) =>
      key.startsWith(`${kind}.`) && Array.isArray(cell) ? [{ kind, key, word: key.slice(kind.length + 1), cell }] : [],
    ),
  );
  if (rows.length === 0) return null;
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm tabular-nums">
        <caption className="mb-2 text-left">
          <span className="block font-semibold">{t('equity')}</span>
          <span className="text-ink-soft">{t('equityText')}</span>
        </caption>
        <thead>
          <tr className="border-b border-line text-left">
            <th scope="col" className="py-2 pr-4">
              {t('group')}
            </th>
            <th scope="col" className="py-2 pr-4 text-right">
              {t('looked')}
            </th>
            <th scope="col" className="py-2 pr-4 text-right">
              {t('rate')}
            </th>
            <th scope="col" className="py-2 text-right">
              {t('waited')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, key, word, cell: [looked = -1, matched = -1, days = -1] }) => (
            <tr key={key} className="border-b border-line">
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                {t(`kinds.${kind}`)}: {name(kind, word)}
              </th>
              <td className="py-2 pr-4 text-right">{looked < 0 ? t('few') : format.number(looked)}</td>
              <td className="py-2 pr-4 text-right">{looked < 0 ? '' : share(matched, looked)}</td>
              <td className="py-2 text-right">{looked < 0 ? '' : t('days', { days })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The words of a group: each kind has a list of its own. */
function useGroupName() {
  const t = useTranslations('rounds');
  const words = useTranslations('words');
  const lists = { gender: 'genders', language: 'spokenLanguages', pathway: 'pathways', stage: 'stageChoices' } as const;
  return (kind: (typeof kinds)[number], word: string) => {
    const key = (kind === 'medication' ? `medication.${word}` : `${lists[kind]}.${word}`) as Parameters<typeof words>[0];
    return kind === 'medication' ? t(word === 'must' ? 'must' : 'open') : words(key);
  };
}
