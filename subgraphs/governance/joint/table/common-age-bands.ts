import type { ReportedCell } from '../agency-report.ts';
import { addCounts } from './add-counts.ts';
import type { BandedIndicator } from './age-bands.ts';
import { ageBandsOf } from './age-bands.ts';
import type { AgencyTable } from './agency-table.ts';
import { tableOfCells } from './agency-table.ts';
import { placeKey, placeOf } from './cell-place.ts';

/**
 * Brings tables to the age bands of their indicator (monitoring.md section 6), whoever answered: ILO's
 * 15-17 stands inside 12-17 for people, marked; rates and services of ILO and others merge only on 0-17.
 * So does everything as soon as one agency has no finer band than 0-17.
 */
export function onCommonAgeBands(
  indicator: BandedIndicator,
  tables: readonly AgencyTable[],
): readonly AgencyTable[] {
  const bands = ageBandsOf(indicator);
  if (bands.includes('AGE_0_17') || tables.some(hasOnlyMergedBand))
    return tables.map(childrenTogether);
  const fine = tables.map(withoutMergedBand);
  return indicator.kind === 'PEOPLE' ? fine.map(fifteenInsideTwelve) : fine;
}

const CHILDREN: ReadonlySet<unknown> = new Set(['AGE_0_4', 'AGE_5_11', 'AGE_12_17', 'AGE_15_17']);

function hasOnlyMergedBand({ cells }: AgencyTable): boolean {
  return cells.some(({ age }) => age === 'AGE_0_17') && !cells.some(({ age }) => CHILDREN.has(age));
}

// Beside finer bands the merged one would count its children twice.
function withoutMergedBand(table: AgencyTable): AgencyTable {
  if (hasOnlyMergedBand(table)) return table;
  const cells = table.cells.filter(({ age }) => age !== 'AGE_0_17');
  return tableOfCells(table.agency, cells, table.fromFifteen);
}

function fifteenInsideTwelve({ agency, cells }: AgencyTable): AgencyTable {
  const widened = (cell: ReportedCell): ReportedCell =>
    cell.age === 'AGE_15_17' ? { ...cell, age: 'AGE_12_17' } : cell;
  return tableOfCells(agency, cells.map(widened), fromFifteen(cells, 'AGE_12_17'));
}

function childrenTogether(table: AgencyTable): AgencyTable {
  const { agency, cells } = withoutMergedBand(table);
  const children = new Map<string, ReportedCell>();
  for (const cell of cells.filter(({ age }) => CHILDREN.has(age))) {
    const place = { ...cell, age: 'AGE_0_17' };
    const key = placeKey(placeOf(place));
    const sum = children.get(key);
    children.set(key, sum ? { ...sum, figure: addCounts(sum.figure, cell.figure) } : place);
  }
  const others = cells.filter(({ age }) => !CHILDREN.has(age));
  return tableOfCells(agency, [...others, ...children.values()], fromFifteen(cells, 'AGE_0_17'));
}

// The places in `band` that hold what an agency counted from 15 years on.
function fromFifteen(cells: readonly ReportedCell[], band: string): ReadonlySet<string> {
  const counted = cells.filter(({ age }) => age === 'AGE_15_17');
  return new Set(counted.map((cell) => placeKey(placeOf({ ...cell, age: band }))));
}
