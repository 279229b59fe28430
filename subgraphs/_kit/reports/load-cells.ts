import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

import type { CellRow } from './count-cells.ts';
import { figureOf } from './figure.ts';
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

/** Loads a stored report's cells by its id, totals first; one statement for any number of reports. */
export function loadCells(db: DataSource): DataLoader<string, readonly Cell[]> {
  return new DataLoader(async (ids) => {
    const rows: readonly (CellRow & { report_id: string })[] = await db.query(CELLS, [ids]);
    const cells = new Map<string, Cell[]>(ids.map((id) => [id, []]));
    for (const row of rows) cells.get(row.report_id)?.push(cellOf(row));
    return ids.map((id) => cells.get(id) ?? []);
  });
}

function cellOf(row: CellRow): Cell {
  const { sex, age_band: age, population_group: group, nationality, disability } = row;
  return {
    sex,
    age,
    group,
    nationality,
    disability,
    centre: row.centre_code,
    figure: figureOf(row),
  };
}

const CELLS = `
  SELECT *, NULL AS lower, NULL AS upper FROM report_cell WHERE report_id = ANY($1::bigint[])
  ORDER BY report_id, centre_code NULLS FIRST, population_group NULLS FIRST, nationality NULLS FIRST,
    disability NULLS FIRST, sex NULLS FIRST, age_band NULLS FIRST`;
