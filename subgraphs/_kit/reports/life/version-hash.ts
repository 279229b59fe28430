import { createHash } from 'node:crypto';

import type { CellRow } from '../count-cells.ts';
import type { FigureValue } from '../report-entity.ts';
import { canonicalJson } from './canonical-json.ts';

/** All that a version says. */
export interface VersionContent {
  readonly indicatorCode: string;
  readonly periodCode: string;
  readonly version: number;
  /** ISO 8601, in UTC with milliseconds. */
  readonly asOf: string;
  readonly reason: string | null;
  readonly restates: number | null;
  readonly warnings: readonly string[];
  readonly inPeriod: FigureValue | null;
  readonly yearToDate: FigureValue | null;
  readonly toDate: FigureValue | null;
  readonly cells: readonly CellRow[];
}

/**
 * SHA-256, in hexadecimal, of the canonical JSON of a version's content and a random number that
 * stays in the agency's database: without it one could try small numbers until the hash fits.
 */
export function versionHash({ cells, ...content }: VersionContent, nonce: string): string {
  const lines = cells.map(cellLine).sort();
  return createHash('sha256')
    .update(canonicalJson({ ...content, cells: lines, nonce }))
    .digest('hex');
}

// What a cell is stored with; its bounds are the headline's alone.
function cellLine(cell: CellRow): string {
  return canonicalJson([
    cell.sex,
    cell.age_band,
    cell.population_group,
    cell.nationality,
    cell.disability,
    cell.centre_code,
    cell.value,
    cell.numerator,
    cell.denominator,
    cell.day_bands,
    cell.people,
  ]);
}
