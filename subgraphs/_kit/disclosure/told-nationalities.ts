import type { EntityManager } from 'typeorm';

import type { ReportingPeriod } from '../calendar/reporting-period.ts';
import { INITIATIVE } from '../calendar/reporting-period.ts';

/** Tells which nationalities are told apart in reports of an indicator and a period. */
export type TellNationalities = (
  indicatorCode: string,
  period: ReportingPeriod,
) => Promise<ReadonlySet<string>>;

/**
 * The nationalities that an indicator tells apart in a period: the ten largest of the year before, by the
 * agency's own reports of it, else of its first report. Chosen once for a year, and then fixed; here each
 * year is looked up once.
 */
export function toldNationalities(tx: Pick<EntityManager, 'query'>): TellNationalities {
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  return async (indicatorCode, { start }) => {
    const year = Number((start > INITIATIVE.start ? start : INITIATIVE.start).slice(0, 4));
    const key = `${indicatorCode} ${year}`;
    const told = known.get(key) ?? chooseFor(tx, indicatorCode, year);
    known.set(key, told);
    return told;
  };
}

async function chooseFor(
  tx: Pick<EntityManager, 'query'>,
  indicatorCode: string,
  year: number,
): Promise<ReadonlySet<string>> {
  const chosen = await chosenIn(tx, indicatorCode, year);
  if (chosen.length > 0) return new Set(chosen);
  const before = [1, 0].flatMap((ago) => [year - ago, ...quarters(year - ago)].map(String));
  await tx.query(CHOOSE, [indicatorCode, year, before]);
  return new Set(await chosenIn(tx, indicatorCode, year));
}

function quarters(year: number): readonly string[] {
  return [4, 3, 2, 1].map((quarter) => `${year}-Q${quarter}`);
}

async function chosenIn(
  tx: Pick<EntityManager, 'query'>,
  indicatorCode: string,
  year: number,
): Promise<readonly string[]> {
  const rows: readonly { nationality: string }[] = await tx.query(
    'SELECT nationality FROM told_nationality WHERE indicator_code = $1 AND year = $2',
    [indicatorCode, year],
  );
  return rows.map(({ nationality }) => nationality);
}

const CHOOSE = `
  INSERT INTO told_nationality (indicator_code, year, nationality)
  SELECT $1::text, $2::int, nationality FROM report_cell
  WHERE report_id = (
      SELECT id FROM report r
      WHERE indicator_code = $1::text
        AND EXISTS (SELECT FROM report_cell c WHERE c.report_id = r.id AND c.nationality IS NOT NULL)
      ORDER BY array_position($3::text[], period_code), as_of, id LIMIT 1)
    AND nationality <> 'UNKNOWN' AND sex IS NULL AND age_band IS NULL
  ORDER BY coalesce(people, value) DESC, nationality LIMIT 10
  ON CONFLICT DO NOTHING`;
