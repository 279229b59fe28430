import type { EntityManager } from 'typeorm';

import { parsePeriod } from '../calendar/reporting-period.ts';
import type { EarlierFace, FaceMemory } from './face.ts';
import type { Column } from './place.ts';
import { columnsOf, placeKey, placeOf, setKey } from './place.ts';
import type { ListedTable } from './table-limits.ts';
import { quartersOf } from './quarters.ts';

/** The agency's own secret, 256 bits in hexadecimal. */
export async function loadKey(tx: Pick<EntityManager, 'query'>): Promise<string> {
  const [row]: readonly { key: string }[] = await tx.query('SELECT key FROM disclosure_key');
  if (!row) throw new Error('Cannot find the disclosure key: migrate the database');
  return row.key;
}

/** The faces that are already there of some indicators, in the order in which they were made. */
export async function loadFaces(
  tx: Pick<EntityManager, 'query'>,
  indicatorCodes: readonly string[],
): Promise<readonly EarlierFace[]> {
  const rows: readonly FaceRow[] = await tx.query(FACES, [indicatorCodes]);
  return rows.flatMap(({ indicatorCode, periodCode, memory, cells }) => {
    const period = parsePeriod(periodCode);
    if (!period) return [];
    const quarters = quartersOf(period.start, period.end);
    return [{ indicatorCode, quarters, ...memory, tables: tablesOf(memory, cells ?? []) }];
  });
}

/** Every table that a pattern lists, those included in which nobody is. */
export function tablesOf(
  { pattern }: FaceMemory,
  cells: readonly CellOfFace[],
): ReadonlyMap<string, ListedTable> {
  const tables = new Map(
    Object.keys(pattern?.tables ?? {}).map((name) => [
      name,
      { hidden: new Map<string, number>(), shown: new Map<string, number>() },
    ]),
  );
  for (const cell of cells) {
    const place = placeOf(cell);
    const table = tables.get(setKey(columnsOf(place)));
    table?.[cell.suppressed ? 'hidden' : 'shown'].set(placeKey(place), cell.amount);
  }
  return tables;
}

type CellOfFace = Readonly<Record<Column, string | null>> & {
  readonly suppressed: boolean;
  readonly amount: number;
};

interface FaceRow {
  readonly indicatorCode: string;
  readonly periodCode: string;
  readonly memory: FaceMemory;
  readonly cells: readonly CellOfFace[] | null;
}

const FACES = `
  SELECT r.indicator_code AS "indicatorCode", r.period_code AS "periodCode", p.memory, (
    SELECT jsonb_agg(jsonb_build_object('sex', sex, 'age_band', age_band, 'population_group', population_group,
      'nationality', nationality, 'disability', disability, 'centre_code', centre_code,
      'suppressed', figure->'suppressed', 'amount', amount))
    FROM protected_cell c WHERE c.report_id = r.id) AS cells
  FROM protected_report p JOIN report r ON r.id = p.report_id
  WHERE p.memory IS NOT NULL AND r.indicator_code = ANY($1)
  ORDER BY p.position`;
