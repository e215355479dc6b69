import { z } from 'zod';
import type { SourceException } from '@/db/schema/meetings';
import { exceptionKinds } from '@/db/vocabulary';
import { isRuleOn } from '../schedule';
import { isRow, type Problem, type Row, timeOf } from './dirt';

/** When a meeting is held that is not simply weekly, in the columns of a meeting. */
export type Recurrence = {
  day: number;
  time: string;
  minutes: number;
  rule?: string;
  startsOn?: string;
  endsOn?: string;
  sourceExceptions?: SourceException[];
};

const date = z.iso.date();
const wallTime = z.string().transform(timeOf).pipe(z.string());
const minutes = z.number().int().min(1).max(1440);
const words = z.string().trim().min(1).max(300);
const Usual = z.object({ day: z.number().int().min(0).max(6), time: wallTime, minutes });
const OnDate = z
  .object({
    kind: z.enum(exceptionKinds),
    on: date,
    to_date: date.optional(),
    to_time: wallTime.optional(),
    minutes: minutes.optional(),
    place: words.optional(),
    note: words.optional(),
  })
  .refine(isWhole);
/** More dates than somebody enters of one meeting. */
const mostDates = 200;

/**
 * Reads `schedule` of a row, in which a site like this one says what Meeting Guide has no words for: a rule, first and last dates, and what is
 * different on dates (`out/meeting-guide.ts`). What cannot be read of it is noted; without a usual day and time there is none.
 */
export function recurrenceOf(given: Row, note: (field: string, reason: Problem['reason']) => void): Recurrence | undefined {
  const schedule = rowOf(given.schedule);
  if (!schedule) return;
  const refuse = () => note('schedule', 'schedule');
  const usual = Usual.safeParse(schedule);
  if (!usual.success) return void refuse();
  const take = <T>(shape: z.ZodType<T>, value: unknown): T | undefined => {
    if (value === undefined || value === null) return;
    const read = shape.safeParse(value);
    if (!read.success) refuse();
    return read.data;
  };
  const { day } = usual.data;
  const startsOn = take(date, schedule.starts_on);
  const endsOn = take(date, schedule.ends_on);
  const rule = take(
    z.string().refine((text) => startsOn && isRuleOn(text, day)),
    schedule.rule,
  );
  if (startsOn && endsOn && startsOn > endsOn) return void refuse();
  if (schedule.rule && !rule) return;
  const dates = take(z.array(z.unknown()).max(mostDates), schedule.exceptions) ?? [];
  const sourceExceptions = onePerDate(dates.flatMap((one) => exceptionOf(take(OnDate, one)) ?? []));
  return { ...usual.data, rule, startsOn, endsOn, ...(sourceExceptions.length > 0 && { sourceExceptions }) };
}

/** An extra date has its hour, and a moved one something that is different. */
function isWhole({ kind, to_date, to_time, place }: { kind: string; to_date?: string; to_time?: string; place?: string }) {
  if (kind === 'extra') return Boolean(to_time);
  return kind !== 'moved' || Boolean(to_date || to_time || place);
}

/** A table has it as text. */
function rowOf(value: unknown): Row | undefined {
  if (isRow(value)) return value;
  if (typeof value !== 'string' || !value.startsWith('{')) return;
  try {
    const parsed: unknown = JSON.parse(value);
    return isRow(parsed) ? parsed : undefined;
  } catch {
    return;
  }
}

function exceptionOf(said: z.output<typeof OnDate> | undefined): SourceException | undefined {
  if (!said) return;
  const { to_date: toDate, to_time: toTime, ...rest } = said;
  return { ...rest, toDate, toTime };
}

/** A date is different in one way; extra ones stand beside it. */
const onePerDate = (dates: SourceException[]) => [
  ...new Map(dates.map((one) => [one.kind === 'extra' ? `${one.on} ${one.toTime}` : one.on, one])).values(),
];
