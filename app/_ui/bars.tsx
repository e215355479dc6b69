import type { ReactNode } from 'react';

type Bar = { label: string; value: number /** What is said instead of the number, such as "fewer than 10". */; words?: string };

/** Numbers side by side: a table to read, with a bar drawn beside each number to see. */
export function Bars({ caption, unit, bars }: { caption: ReactNode; unit: string; bars: Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <table className="w-full table-fixed border-separate border-spacing-y-1 text-sm tabular-nums">
      <caption className="mb-1 text-left font-semibold">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">{unit}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label, value, words }) => (
          <tr key={label}>
            <th scope="row" className="w-2/5 pr-3 text-left align-middle font-normal text-ink-soft">
              {label}
            </th>
            <td className="w-1/5 pr-3 text-right align-middle">{words ?? value}</td>
            <td className="align-middle">
              <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none" className="block h-4 w-full">
                <rect width="100" height="10" rx="1" className="fill-sunken" />
                {value > 0 && <rect width={(100 * value) / most} height="10" rx="1" className="fill-moss" />}
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
