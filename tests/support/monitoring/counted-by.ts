import type { Stage } from './stage.ts';

/** What an agency itself counted for a period, before anything is protected: the latest version's figure. */
export async function countedBy(
  { db }: Stage,
  agency: string,
  indicator: string,
  period: string,
): Promise<number | null> {
  const [row]: readonly { value: number | null }[] = await db(agency).query(
    `SELECT (in_period ->> 'value')::float8 AS value FROM report
     WHERE indicator_code = $1 AND period_code = $2 ORDER BY version DESC LIMIT 1`,
    [indicator, period],
  );
  return row?.value ?? null;
}
