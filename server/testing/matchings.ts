import { blockingPairs, type Instance, type Matching } from '@/server/sponsorship/matching';

/** Every assignment that gives each sponsee an acceptable sponsor or none, within the places. */
function assignments({ sponseePrefs, sponsorPrefs, capacities }: Instance): Matching[] {
  const sponsees = Object.keys(sponseePrefs);
  const accepts = (sponsor: string, sponsee: string) => (sponsorPrefs[sponsor] ?? []).flat().includes(sponsee);
  const grow = (at: number, loads: Record<string, number>): Matching[] => {
    const sponsee = sponsees[at];
    if (sponsee === undefined) return [{}];
    const options = [...new Set((sponseePrefs[sponsee] ?? []).flat())].filter(
      (sponsor) => accepts(sponsor, sponsee) && (loads[sponsor] ?? 0) < (capacities[sponsor] ?? 0),
    );
    return [null, ...options].flatMap((sponsor) =>
      grow(at + 1, sponsor === null ? loads : { ...loads, [sponsor]: (loads[sponsor] ?? 0) + 1 }).map((rest) => ({
        [sponsee]: sponsor,
        ...rest,
      })),
    );
  };
  return grow(0, {});
}

/** All matchings that are stable, by trying every one: for small instances. */
export const stableOf = (instance: Instance) => assignments(instance).filter((matching) => blockingPairs(instance, matching)?.length === 0);

/** How many each sponsor has. */
export const loadsOf = (matching: Matching) => {
  const loads: Record<string, number> = {};
  for (const sponsor of Object.values(matching)) if (sponsor !== null) loads[sponsor] = (loads[sponsor] ?? 0) + 1;
  return loads;
};
