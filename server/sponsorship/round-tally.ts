import type { Told } from './priority';
import type { Snapshot } from './round-snapshot';

/** Groups of fewer people are told as being few, and no more (recovery.md 2.5). */
export const fewest = 10;
const day = 86_400_000;

/**
 * A round as counts, for those who run the house. Cells below ten are left empty here already, so that not even a copy of the database
 * tells of so few. Of each group by what was asked for: how many looked, how many were matched, and the median of days they waited.
 */
export function tally({ sponsors, found, starts, lists }: Snapshot, matched: Int32Array, now: Date): Record<string, number | number[]> {
  const choices = [0, 0, 0, 0];
  const loads = new Int32Array(sponsors.ids.length);
  const groups = new Map<string, { matched: number; waited: number[] }>();
  const waits: number[] = [];
  let count = 0;
  for (const [seeker, who] of found.entries()) {
    const sponsor = matched[seeker] ?? -1;
    const waited = (now.getTime() - who.waitingSince) / day;
    waits.push(waited);
    if (sponsor >= 0) {
      count++;
      loads[sponsor] = (loads[sponsor] ?? 0) + 1;
      const choice = lists.slice(starts[seeker], starts[seeker + 1]).indexOf(sponsor);
      const at = Math.min(choice, 3);
      choices[at] = (choices[at] ?? 0) + 1;
    }
    for (const group of groupsOf(who)) {
      const told = groups.get(group) ?? { matched: 0, waited: [] };
      told.matched += sponsor >= 0 ? 1 : 0;
      told.waited.push(waited);
      groups.set(group, told);
    }
  }
  const withoutAnyone = found.filter((_, seeker) => starts[seeker] === starts[seeker + 1]).length;
  const full = loads.filter((load, sponsor) => load === sponsors.places[sponsor]).length;
  return {
    seekers: suppressedOne(found.length),
    sponsors: sponsors.ids.length,
    places: sponsors.places.reduce((sum, places) => sum + places, 0),
    // Of all who looked, those who were not matched must not be few either, or the difference would tell of them.
    matched: isFew(count, found.length) ? -1 : count,
    blocking: 0,
    choices: suppressed(choices),
    withoutAnyone: suppressedOne(withoutAnyone),
    atCapacity: suppressedOne(full),
    loads: suppressed(Array.from({ length: 6 }, (_, load) => loads.filter((given) => given === load).length)),
    waits: suppressed(waitBands.map((_, band) => waits.filter((days) => bandOf(days) === band).length)),
    waitMedian: found.length < fewest ? -1 : Math.round(quantile(waits, 0.5)),
    waitP90: found.length < fewest ? -1 : Math.round(quantile(waits, 0.9)),
    // That there is somebody of a small group at all is not told either.
    ...Object.fromEntries(
      [...groups]
        .filter(([, { waited }]) => waited.length >= fewest)
        .map(([group, { matched, waited }]) => [group, cellOf(matched, waited)]),
    ),
  };
}

/** Where the bars of waiting begin, in days. */
export const waitBands = [0, 2, 7, 14, 30, 60] as const;
const bandOf = (days: number) => waitBands.findLastIndex((from) => days >= from);

const groupsOf = (who: Told) => [
  `medication.${who.mustAffirm ? 'must' : 'open'}`,
  `gender.${who.gender}`,
  `language.${who.language}`,
  `pathway.${who.pathway}`,
  `stage.${who.stage}`,
];

/** -1 stands for "fewer than ten". */
const suppressedOne = (count: number) => (count > 0 && count < fewest ? -1 : count);
const suppressed = (counts: number[]) => counts.map(suppressedOne);

const isFew = (part: number, whole: number) => (part > 0 && part < fewest) || (whole - part > 0 && whole - part < fewest);

/** Those who waited on are also not told when they are few: with the number of all it would say how many were matched. */
function cellOf(matched: number, waited: number[]) {
  return [waited.length, isFew(matched, waited.length) ? -1 : matched, Math.round(quantile(waited, 0.5))];
}

function quantile(values: number[], part: number) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
