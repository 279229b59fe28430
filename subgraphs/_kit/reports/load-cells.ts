import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

import type { FigureValue } from './report-entity.ts';

/** The vocabulary's `Cell`. */
export interface Cell {
  readonly sex: string | null;
  readonly age: string | null;
  readonly group: string | null;
  readonly nationality: string | null;
  readonly disability: string | null;
  readonly centre: string | null;
  readonly figure: FigureValue;
}

/** Loads a stored report's cells as others see them, by its id, totals first; one statement for any number of reports. */
export function loadCells(db: DataSource): DataLoader<string, readonly Cell[]> {
  return new DataLoader(async (ids) => {
    const rows: readonly CellOfReport[] = await db.query(CELLS, [ids]);
    const cells = new Map<string, Cell[]>(ids.map((id) => [id, []]));
    for (const { reportId, ...cell } of rows) cells.get(reportId)?.push(cell);
    return ids.map((id) => cells.get(id) ?? []);
  });
}

type CellOfReport = Cell & { readonly reportId: string };

const CELLS = `
  SELECT report_id AS "reportId", sex, age_band AS age, population_group AS "group", nationality, disability,
    centre_code AS centre, figure
  FROM protected_cell WHERE report_id = ANY($1::bigint[])
  ORDER BY report_id, centre_code NULLS FIRST, population_group NULLS FIRST, nationality NULLS FIRST,
    disability NULLS FIRST, sex NULLS FIRST, age_band NULLS FIRST`;
