import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { sponsorPlaces } from '@/db/schema/sponsorship';
import { test } from '@/server/testing/test';
import { endSponsorship } from './ending';
import { ApplyToSponsor } from './input';
import { applyToSponsor, pauseSponsoring, resumeSponsoring, setCapacity } from './offering';
import { getSponsor, getSponsorship, mySponsorProfile } from './queries';

const profile = ApplyToSponsor.parse({
  pathways: ['na'],
  languages: ['en'],
  experiences: ['methadone'],
  contactStyle: 'gentle',
  interests: 'cooking',
  timeZone: 'America/New_York',
  hours: ['1-1080-1320'],
  about: 'Here to listen.',
  medicationStance: 'affirming',
  recoveringSince: '2025-01-01',
  capacity: '2',
});

describe('offering to sponsor', () => {
  test('happens once', async ({ make, as }) => {
    const applicant = await make.member();
    await applyToSponsor(as(applicant), profile);
    await expect(applyToSponsor(as(applicant), profile)).rejects.toMatchObject({ reason: 'sponsorship.alreadyApplied' });
  });

  test('asks for a year in recovery', async ({ make, as }) => {
    const applying = applyToSponsor(as(await make.member()), { ...profile, recoveringSince: '2029-01-02' });
    await expect(applying).rejects.toMatchObject({ reason: 'sponsorship.tooSoon', field: 'recoveringSince' });
  });

  test.each(['0', '6', '99', 'many'])('takes no capacity of %s', async (capacity) => {
    expect(ApplyToSponsor.safeParse({ ...profile, capacity }).success).toBe(false);
  });

  test('can pause and come back with one tap each; those who are sponsored stay', async ({ make, as }) => {
    const sponsor = await make.sponsor({ capacity: 2 });
    const pair = await make.sponsorship({ sponsorId: sponsor.id, status: 'active' });
    await pauseSponsoring(as(sponsor));
    await expect(pauseSponsoring(as(sponsor))).rejects.toMatchObject({ reason: 'sponsorship.notSponsoring' });
    expect(await getSponsor(as(await make.member()), { handle: sponsor.handle })).toMatchObject({ isOnABreak: true, mayBeAsked: false });
    expect(await getSponsorship(as(sponsor), { sponsorshipId: pair.id })).toMatchObject({ status: 'active' });
    await resumeSponsoring(as(sponsor));
    expect(await getSponsor(as(await make.member()), { handle: sponsor.handle })).toMatchObject({ isOnABreak: false, mayBeAsked: true });
  });

  test('may offer fewer places, but not fewer than are taken; who sits in one that goes is moved', async ({ db, make, as }) => {
    const sponsor = await make.sponsor({ capacity: 3 });
    await make.sponsorship({ sponsorId: sponsor.id, status: 'active', place: 3 });
    const second = await make.sponsorship({ sponsorId: sponsor.id, status: 'active', place: 2 });
    await expect(setCapacity(as(sponsor), { capacity: 1 })).rejects.toMatchObject({
      reason: 'sponsorship.capacityInUse',
      field: 'capacity',
    });
    await endSponsorship(as(sponsor), { sponsorshipId: second.id });
    await setCapacity(as(sponsor), { capacity: 1 });
    expect(await db.select().from(sponsorPlaces).where(eq(sponsorPlaces.sponsorId, sponsor.id))).toHaveLength(1);
    expect(await mySponsorProfile(as(sponsor))).toMatchObject({ capacity: 1, placesLeft: 0 });
    await setCapacity(as(sponsor), { capacity: 5 });
    expect(await mySponsorProfile(as(sponsor))).toMatchObject({ capacity: 5, placesLeft: 4 });
  });
});
