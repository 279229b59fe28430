import type { IndicatorKind } from '../../framework/indicator-definition.ts';
import type { ReportedCell, ReportedFigure } from '../agency-report.ts';
import type { AgencyTable } from './agency-table.ts';
import { tableOfCells } from './agency-table.ts';
import { placeKey, placeOf } from './cell-place.ts';

/**
 * Brings tables with different age bands together (monitoring.md section 6).
 * ILO records from 15 years on. For people its 15-17 stands inside 12-17, marked;
 * rates and services merge only where bands are the same: 0-17, 18-59, 60 and over.
 */
export function onCommonAgeBands(
  kind: IndicatorKind,
  tables: readonly AgencyTable[],
): readonly AgencyTable[] {
  const fromFifteen = (table: AgencyTable) => table.cells.some(({ age }) => age === 'AGE_15_17');
  if (tables.length < 2 || !tables.some(fromFifteen)) return tables;
  return kind === 'PEOPLE' ? tables.map(fifteenInsideTwelve) : tables.map(childrenTogether);
}

function fifteenInsideTwelve({ agency, cells }: AgencyTable): AgencyTable {
  const widened = (cell: ReportedCell): ReportedCell =>
    cell.age === 'AGE_15_17' ? { ...cell, age: 'AGE_12_17' } : cell;
  const marked = cells.filter(({ age }) => age === 'AGE_15_17').map(widened);
  return tableOfCells(
    agency,
    cells.map(widened),
    new Set(marked.map((cell) => placeKey(placeOf(cell)))),
  );
}

const CHILDREN: ReadonlySet<unknown> = new Set(['AGE_0_4', 'AGE_5_11', 'AGE_12_17', 'AGE_15_17']);

function childrenTogether({ agency, cells, fromFifteen }: AgencyTable): AgencyTable {
  const kept = cells.filter(({ age }) => !CHILDREN.has(age));
  const children = new Map<string, ReportedCell>();
  for (const cell of cells.filter(({ age }) => CHILDREN.has(age))) {
    const place = { ...cell, age: 'AGE_0_17' };
    const key = placeKey(placeOf(place));
    const sum = children.get(key);
    children.set(key, sum ? { ...sum, figure: added(sum.figure, cell.figure) } : place);
  }
  const own = new Set(kept.map((cell) => placeKey(placeOf(cell))));
  const merged = [...children].filter(([key]) => !own.has(key)).map(([, cell]) => cell);
  return tableOfCells(agency, [...kept, ...merged], fromFifteen);
}

function added(one: ReportedFigure, other: ReportedFigure): ReportedFigure {
  if (one.suppressed || other.suppressed) return { suppressed: true };
  const numerator = sum(one.numerator, other.numerator);
  const denominator = sum(one.denominator, other.denominator);
  if (denominator === null) return { value: sum(one.value, other.value), suppressed: false };
  const value = denominator === 0 ? null : (100 * (numerator ?? 0)) / denominator;
  return { value, numerator, denominator, suppressed: false };
}

function sum(one: number | null | undefined, other: number | null | undefined): number | null {
  return one == null && other == null ? null : (one ?? 0) + (other ?? 0);
}
