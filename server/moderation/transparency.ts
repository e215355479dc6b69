import { sql } from 'drizzle-orm';
import type { Context } from '@/server/context';

/** Fewer than so many of something in a month are not told: a number that small may be somebody (recovery.md P18). */
const smallest = 10;
const months = 12;

type Month = {
  month: string;
  reports: number | null;
  cases: number | null;
  hidden: number | null;
  sanctions: number | null;
  appeals: number | null;
  overturned: number | null;
  /** Half of the cases were decided, and half of the appeals answered, within so many hours. */
  medianHours: number | null;
  medianAppealHours: number | null;
};

/** What moderators did in each of the last months, for everybody: counts alone, none of them small, and how long people waited. */
export async function findTransparency(ctx: Context): Promise<{ months: Month[]; smallest: number }> {
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const rows = await ctx.db.execute<{ [Key in keyof Month]: string | null }>(sql`
    with months as (
      select generate_series(date_trunc('month', ${now} at time zone 'UTC') - make_interval(months => ${months - 1}), date_trunc('month', ${now} at time zone 'UTC'), '1 month') as month),
    bounds as (select month, month at time zone 'UTC' as starts, (month + interval '1 month') at time zone 'UTC' as ends from months)
    select to_char(b.month, 'YYYY-MM') as month,
      (select count(*) from reports r where r.reported_at >= b.starts and r.reported_at < b.ends) as reports,
      (select count(*) from cases c where c.status <> 'open' and c.closed_at >= b.starts and c.closed_at < b.ends) as cases,
      (select count(*) from acts a where a.kind = 'hide' and a.starts_at >= b.starts and a.starts_at < b.ends) as hidden,
      (select count(*) from acts a where a.kind in ('warn', 'silence', 'remove', 'suspend', 'ban') and a.status <> 'proposed' and a.starts_at >= b.starts and a.starts_at < b.ends) as sanctions,
      (select count(*) from appeals p where p.status <> 'open' and p.decided_at >= b.starts and p.decided_at < b.ends) as appeals,
      (select count(*) from appeals p where p.status = 'overturned' and p.decided_at >= b.starts and p.decided_at < b.ends) as overturned,
      (select percentile_cont(0.5) within group (order by extract(epoch from c.closed_at - c.opened_at) / 3600)
        from cases c where c.status <> 'open' and c.closed_at >= b.starts and c.closed_at < b.ends) as "medianHours",
      (select percentile_cont(0.5) within group (order by extract(epoch from p.decided_at - p.appealed_at) / 3600)
        from appeals p where p.status <> 'open' and p.decided_at >= b.starts and p.decided_at < b.ends) as "medianAppealHours"
    from bounds b order by b.month desc`);
  return { smallest, months: rows.map(told) };
}

function told(row: { [Key in keyof Month]: string | null }): Month {
  // None and a few look the same: else one would tell from here that something was reported where one cannot look.
  const count = (value: string | null) => (Number(value) >= smallest ? Number(value) : null);
  const hours = (value: string | null, of: string | null) =>
    value === null || Number(of) < smallest ? null : Math.round(Number(value) * 10) / 10;
  return {
    month: row.month ?? '',
    reports: count(row.reports),
    cases: count(row.cases),
    hidden: count(row.hidden),
    sanctions: count(row.sanctions),
    appeals: count(row.appeals),
    // Beside the number of appeals a small one would tell the rest.
    overturned: Number(row.appeals) >= smallest ? count(row.overturned) : null,
    medianHours: hours(row.medianHours, row.cases),
    medianAppealHours: hours(row.medianAppealHours, row.appeals),
  };
}
