import type { EntityManager } from 'typeorm';

import type { CellRow } from '../count-cells.ts';
import type { ReportCounts } from '../count-reports.ts';

/** The whole figures of a stored version. */
export async function readCounts(
  db: Pick<EntityManager, 'query'>,
  reportId: string,
): Promise<ReportCounts> {
  const [figures]: readonly Omit<ReportCounts, 'cells'>[] = await db.query(FIGURES, [reportId]);
  if (!figures) throw new RangeError(`Cannot find report ${reportId}`);
  const cells: readonly CellRow[] = await db.query(CELLS, [reportId]);
  return { ...figures, cells };
}

const FIGURES = `
  SELECT in_period AS "inPeriod", year_to_date AS "yearToDate", to_date AS "toDate" FROM report WHERE id = $1`;

const CELLS = `
  SELECT sex, age_band, population_group, nationality, disability, centre_code, value,
    NULL::float8 AS lower, NULL::float8 AS upper, numerator, denominator, day_bands, people
  FROM report_cell WHERE report_id = $1
  ORDER BY centre_code NULLS FIRST, population_group NULLS FIRST, nationality NULLS FIRST,
    disability NULLS FIRST, sex NULLS FIRST, age_band NULLS FIRST`;
