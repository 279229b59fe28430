import type { EntityManager } from 'typeorm';

import type { ReportFace } from './face.ts';
import { COLUMNS } from './place.ts';

/** A face of a stored version. */
export interface NewFace {
  readonly reportId: string;
  readonly face: ReportFace;
}

/** Stores faces with their cells, in their order. */
export async function storeFaces(
  tx: Pick<EntityManager, 'query'>,
  faces: readonly NewFace[],
): Promise<void> {
  const reports = faces.map(({ reportId, face }) => ({
    report_id: reportId,
    in_period: face.inPeriod,
    year_to_date: face.yearToDate,
    to_date: face.toDate,
    memory: face.memory,
  }));
  await tx.query(REPORTS, [JSON.stringify(reports)]);
  const cells = faces.flatMap(({ reportId, face }) =>
    face.cells.map(({ place, figure, amount }) => ({
      report_id: reportId,
      ...place,
      figure,
      amount,
    })),
  );
  await tx.query(CELLS, [JSON.stringify(cells)]);
}

const REPORTS = `
  INSERT INTO protected_report (report_id, in_period, year_to_date, to_date, memory)
  SELECT report_id, nullif(in_period, 'null'), nullif(year_to_date, 'null'), nullif(to_date, 'null'), nullif(memory, 'null')
  FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS face(json, place)
  CROSS JOIN LATERAL jsonb_to_record(json)
    AS f(report_id bigint, in_period jsonb, year_to_date jsonb, to_date jsonb, memory jsonb)
  ORDER BY place`;

const NAMES = ['report_id', ...COLUMNS, 'figure', 'amount'].join(', ');
const CELLS = `
  INSERT INTO protected_cell (${NAMES})
  SELECT ${NAMES} FROM json_populate_recordset(NULL::protected_cell, $1)`;
