import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

import { parsePeriod } from '../../_kit/calendar/reporting-period.ts';
import type { CentrePeriod } from '../../_kit/reports/load-centre-panels.ts';

/** People at a centre against the capacity in force on each day of a period; shares in percent. */
export interface AttendanceAgainstCapacity {
  readonly periodCode: string;
  readonly daysCounted: number;
  readonly meanPeople: number;
  readonly busiestTenthPeople: number;
  readonly meanCapacity: number | null;
  readonly meanShareOfCapacity: number | null;
  readonly busiestTenthShareOfCapacity: number | null;
  readonly daysOverCapacity: number;
}

/** Loads how near centres came to their capacity; null where no day was counted. One statement for any number. */
export function loadAttendance(
  db: DataSource,
  asOf: string,
): DataLoader<CentrePeriod, AttendanceAgainstCapacity | null, string> {
  return new DataLoader(
    async (keys) => {
      const periods = keys.map(({ period }) => parsePeriod(period));
      const rows: readonly AttendanceAgainstCapacity[] = await db.query(ATTENDANCE, [
        keys.map(({ code }) => code),
        keys.map(({ period }) => period),
        periods.map((period) => period?.start ?? null),
        periods.map((period) => period?.end ?? null),
        asOf,
      ]);
      return rows.map((row) => (row.daysCounted > 0 ? row : null));
    },
    { cacheKeyFn: ({ code, period }) => `${code} ${period}` },
  );
}

const ATTENDANCE = `
  WITH day AS (
    SELECT k.place, k.period, a.people, c.people AS capacity, 100.0 * a.people / c.people AS share,
      row_number() OVER busiest <= ceil(count(a.people) OVER (PARTITION BY k.place) / 10.0) AS in_busiest_tenth
    FROM unnest($1::text[], $2::text[], $3::date[], $4::date[]) WITH ORDINALITY AS k(centre, period, starts, ends, place)
    LEFT JOIN centre_attendance a ON a.centre_code = k.centre AND a.attended_on BETWEEN k.starts AND least(k.ends, $5::date)
      AND a.recorded_on <= $5::date
    LEFT JOIN centre_capacity c ON c.centre_code = a.centre_code AND c.starts_on <= a.attended_on
      AND coalesce(c.ends_on, a.attended_on) >= a.attended_on
    WINDOW busiest AS (PARTITION BY k.place ORDER BY a.people DESC, a.attended_on)
  )
  SELECT period AS "periodCode", count(people)::int AS "daysCounted", avg(people)::float8 AS "meanPeople",
    avg(people) FILTER (WHERE in_busiest_tenth)::float8 AS "busiestTenthPeople", avg(capacity)::float8 AS "meanCapacity",
    avg(share)::float8 AS "meanShareOfCapacity", avg(share) FILTER (WHERE in_busiest_tenth)::float8 AS "busiestTenthShareOfCapacity",
    count(*) FILTER (WHERE people > capacity)::int AS "daysOverCapacity"
  FROM day GROUP BY place, period ORDER BY place`;
