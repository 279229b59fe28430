/** How many cases took from `fromDay` to `toDay` whole days, both included; the last band is open. */
export interface DayBand {
  readonly fromDay: number;
  readonly toDay: number | null;
  readonly count: number;
}

/**
 * SQL that counts rows by their `days` in the fixed bands, as a JSON array of `DayBand`, the shortest
 * first. The bands never change: only so do they sum over centres, agencies and periods.
 */
export function countDayBands(): string {
  return `jsonb_build_array(${FIRST_DAYS.map(countBand).join(', ')})`;
}

const FIRST_DAYS = [0, 8, 16, 31, 46, 91, 181, 366] as const;

function countBand(fromDay: number, place: number): string {
  const next = FIRST_DAYS[place + 1];
  const toDay = next === undefined ? 'NULL' : String(next - 1);
  const within = next === undefined ? `days >= ${fromDay}` : `days BETWEEN ${fromDay} AND ${toDay}`;
  const count = `count(*) FILTER (WHERE ${within})`;
  return `jsonb_build_object('fromDay', ${fromDay}, 'toDay', ${toDay}, 'count', ${count})`;
}
