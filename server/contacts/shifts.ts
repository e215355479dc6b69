/** A day has three shifts of eight hours. */
export const shiftHours = 8;
export const shiftMs = shiftHours * 3_600_000;
const rosterDays = 7;

/** When the shifts of the coming week begin, the running one first. */
export function comingShifts(now: Date): Date[] {
  const first = Math.floor(now.getTime() / shiftMs) * shiftMs;
  return Array.from({ length: rosterDays * 3 }, (_, at) => new Date(first + at * shiftMs));
}

/** Whether a shift begins at this moment, and is one of those that can be taken. */
export const isComing = (beginsAt: Date, now: Date) => comingShifts(now).some((shift) => shift.getTime() === beginsAt.getTime());
