import { api } from '@/app/_trpc/server';

/** The day the emergency numbers were written down. They are the only ones shown without somebody of the site having checked them. */
export const writtenDownAt = new Date('2026-11-22T12:00:00Z');

/** Emergency numbers: where, and what to dial. */
export const emergencies = [
  { where: 'us', number: '911' },
  { where: 'eu', number: '112' },
  { where: 'uk', number: '999' },
  { where: 'au', number: '000' },
] as const;

export type Line = Awaited<ReturnType<typeof api.watch.lines>>[number];

/** The numbers that somebody of this site has checked of late. When the rest of the site cannot answer, these pages still do. */
export const checkedLines = (): Promise<Line[]> => api.watch.lines().catch(() => []);
