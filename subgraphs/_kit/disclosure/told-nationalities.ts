import type { EntityManager } from 'typeorm';

import type { ReportingPeriod } from '../calendar/reporting-period.ts';
import { INITIATIVE } from '../calendar/reporting-period.ts';
import { wasSubmitted } from './was-submitted.ts';

/** Tells which nationalities are told apart in reports of an indicator and a period. */
export type TellNationalities = (
  indicatorCode: string,
  period: ReportingPeriod,
) => Promise<ReadonlySet<string>>;

/**
 * The nationalities that an indicator tells apart in a period: the ten largest of the year before, by what
 * the agency submitted of it, else of its first report. Chosen once for a year, and then fixed; here each
 * year is looked up once. For a draft they are those that its submission would choose, and nothing is fixed.
 */
export function toldNationalities(
  tx: Pick<EntityManager, 'query'>,
  draftId: string | null = null,
): TellNationalities {
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  return async (indicatorCode, { start }) => {
    const year = Number((start > INITIATIVE.start ? start : INITIATIVE.start).slice(0, 4));
    const key = `${indicatorCode} ${year}`;
    const told = known.get(key) ?? chooseFor(tx, indicatorCode, year, draftId);
    known.set(key, told);
    return told;
  };
}

async function chooseFor(
  tx: Pick<EntityManager, 'query'>,
  indicatorCode: string,
  year: number,
  draftId: string | null,
): Promise<ReadonlySet<string>> {
  const chosen = await chosenIn(tx, indicatorCode, year);
  if (chosen.length > 0) return new Set(chosen);
  const before = [1, 0].flatMap((ago) => [year - ago, ...quarters(year - ago)].map(String));
  const largest: readonly Told[] = await tx.query(LARGEST, [indicatorCode, before, draftId]);
  const nationalities = largest.map(({ nationality }) => nationality);
  if (draftId !== null) return new Set(nationalities);
  await tx.query(CHOOSE, [indicatorCode, year, nationalities]);
  return new Set(await chosenIn(tx, indicatorCode, year));
}

interface Told {
  readonly nationality: string;
}

function quarters(year: number): readonly string[] {
  return [4, 3, 2, 1].map((quarter) => `${year}-Q${quarter}`);
}

async function chosenIn(
  tx: Pick<EntityManager, 'query'>,
  indicatorCode: string,
  year: number,
): Promise<readonly string[]> {
  const rows: readonly Told[] = await tx.query(
    'SELECT nationality FROM told_nationality WHERE indicator_code = $1 AND year = $2',
    [indicatorCode, year],
  );
  return rows.map(({ nationality }) => nationality);
}

const LARGEST = `
  SELECT nationality FROM report_cell
  WHERE report_id = (
      SELECT id FROM report r
      WHERE indicator_code = $1::text AND (r.id = $3::bigint OR ${wasSubmitted('r.id')})
        AND EXISTS (SELECT FROM report_cell c WHERE c.report_id = r.id AND c.nationality IS NOT NULL)
      ORDER BY array_position($2::text[], period_code), as_of, id LIMIT 1)
    AND nationality <> 'UNKNOWN' AND sex IS NULL AND age_band IS NULL
  ORDER BY coalesce(people, value) DESC, nationality LIMIT 10`;

const CHOOSE = `
  INSERT INTO told_nationality (indicator_code, year, nationality)
  SELECT $1::text, $2::int, unnest($3::text[])
  ON CONFLICT DO NOTHING`;
