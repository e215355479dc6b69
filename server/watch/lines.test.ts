import { describe, expect } from 'vitest';
import { noon, test } from '@/server/testing/test';
import { SaveLine } from './input';
import { allLines, findLines, needsLines, putCountryFirst, saveLine, verifyLine } from './lines';

const daysOn = (days: number) => new Date(noon.getTime() + days * 86_400_000);

describe('numbers to call', () => {
  test('are shown while somebody has checked them within 180 days, and not otherwise', async ({ make, as }) => {
    const admin = await make.member({ role: 'admin' });
    expect(await findLines(as(admin))).toEqual([]);
    const [line] = await allLines(as(admin));
    const ref = { lineId: line?.id ?? '', version: line?.version ?? 0 };
    await verifyLine(as(admin), ref);
    expect(await findLines(as(admin))).toMatchObject([{ name: line?.name }]);
    expect(await findLines(as(admin, daysOn(181)))).toEqual([]);
    const changed = SaveLine.parse({
      lineId: ref.lineId,
      country: 'us',
      kind: 'suicide',
      name: line?.name,
      call: '123',
      languages: 'en, ES es',
    });
    await saveLine(as(admin), changed);
    expect(await findLines(as(admin))).toEqual([]);
    // Whoever called the number as it was has not checked the one that stands there now.
    await expect(verifyLine(as(admin), ref)).rejects.toMatchObject({ reason: 'line.changed' });
    await verifyLine(as(admin), { ...ref, version: ref.version + 1 });
    expect(await findLines(as(admin))).toMatchObject([{ call: '123', languages: ['en', 'es'], country: 'US' }]);
    await expect(allLines(as(await make.member({ role: 'moderator' })))).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('are asked for at set-up until one is checked, and again before one runs out', async ({ make, as }) => {
    const admin = await make.member({ role: 'admin' });
    expect(await needsLines(as(admin))).toBe('none');
    const [line] = await allLines(as(admin));
    await verifyLine(as(admin), { lineId: line?.id ?? '', version: line?.version ?? 0 });
    expect(await needsLines(as(admin, daysOn(160)))).toBeNull();
    expect(await needsLines(as(admin, daysOn(170)))).toBe('soon');
    expect(await needsLines(as(admin, daysOn(181)))).toBe('none');
  });

  test('stand in the order of the host: those of its own country first, new ones after those there are', async ({ make, as }) => {
    const admin = await make.member({ role: 'admin' });
    const add = (country: string, name: string) =>
      saveLine(as(admin), SaveLine.parse({ country, kind: 'listening', name, call: '116 123' }));
    await add('GB', 'Zeta');
    await add('GB', 'Alpha');
    const before = (await allLines(as(admin))).filter(({ country }) => country !== 'GB').map(({ name }) => name);
    await putCountryFirst(as(admin), { country: 'GB' });
    await putCountryFirst(as(admin), { country: 'GB' });
    const after = (await allLines(as(admin))).map(({ name }) => name);
    expect(after).toEqual(['Alpha', 'Zeta', ...before]);
    await expect(putCountryFirst(as(await make.member()), { country: 'US' })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
