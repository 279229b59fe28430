import { choosePattern } from './choose-pattern.ts';
import { coarsen, OTHER_NATIONALITIES, OTHER_OR_UNKNOWN } from './coarsen.ts';
import { declaredTables, emptyCells, thresholdFor } from './declared-tables.ts';
import type { FaceCell } from './face.ts';
import { SUPPRESSED } from './face.ts';
import { limitsOf } from './limits-of.ts';
import { listTable } from './list-table.ts';
import type { StoredPattern } from './pattern.ts';
import { storedPattern } from './pattern.ts';
import type { Column } from './place.ts';
import { COLUMNS, columnsOf, placeFromKey, placeKey, setKey, tablesWithin } from './place.ts';
import type { Family, WholeReport } from './protect-report.ts';
import type { Protection } from './protection.ts';
import { quartersOf } from './quarters.ts';
import { withImpossible } from './table-limits.ts';
import type { WholeCell, WholeTables } from './whole-table.ts';
import { wholeTables } from './whole-table.ts';

/** A report's tables as others see them, and the pattern that they follow. */
export function protectTables(
  report: WholeReport,
  protection: Protection,
  { indicators, earlier, drawOf }: Family,
): { readonly pattern: StoredPattern; readonly cells: readonly FaceCell[] } {
  const { indicator, period } = report;
  const breakdowns = declaredTables(indicator, protection);
  const names = breakdowns.flatMap((columns) => tablesWithin(columns, 1).map(setKey));
  const quarters = quartersOf(period.start, period.end);
  const tables = wholeTables(wholeCells(report, protection, breakdowns));
  const last = earlier.findLast((face) => face.indicatorCode === indicator.code && face.pattern);
  const search = {
    tables,
    limits: withImpossible(
      limitsOf(indicator, indicators, quarters, names, earlier),
      impossibleIn(report, tables),
    ),
    thresholdFor: thresholdFor(indicator, protection),
    habit: last?.pattern ?? null,
    drawOf: (pattern: StoredPattern) => drawOf(indicator.code, pattern),
  };
  const pattern = choosePattern(breakdowns, search);
  const cells = [...pattern.tables].flatMap(([name, block]) => {
    const columns = COLUMNS.filter((column) => name.split('+').includes(column));
    const threshold = search.thresholdFor(columns);
    const listed = listTable(tables, columns, pattern.classes, block, threshold);
    if (!listed) throw new RangeError(`The pattern does not protect the table "${name}"`);
    const { shown, hidden } = listed;
    return [
      ...[...shown].map(([place, amount]) => cellOf(place, amount, tables.get(name)?.get(place))),
      ...[...hidden].map(([place, most]) => cellOf(place, most, undefined)),
    ];
  });
  return { pattern: storedPattern(pattern), cells };
}

// A centre that was closed, unless somebody was counted there all the same.
function impossibleIn({ closedCentres = new Set() }: WholeReport, tables: WholeTables) {
  const places = [...closedCentres].map((centre) => placeKey({ centre_code: centre }));
  return places.filter((place) => tables.get('centre_code')?.has(place) !== true);
}

function cellOf(place: string, amount: number, whole: WholeCell | undefined): FaceCell {
  return { place: placeFromKey(place), figure: whole?.figure ?? SUPPRESSED, amount };
}

function wholeCells(
  { indicator, cells, categories, nationalities }: WholeReport,
  protection: Protection,
  breakdowns: readonly (readonly Column[])[],
): readonly WholeCell[] {
  const names = new Set(breakdowns.flatMap((columns) => tablesWithin(columns, 1).map(setKey)));
  const coarse = coarsen(indicator, protection, cells, nationalities).filter(({ place }) =>
    names.has(setKey(columnsOf(place))),
  );
  const thresholdOf = thresholdFor(indicator, protection);
  const empty = [...new Set(breakdowns.flat())]
    .filter((column) => thresholdOf([column]).hidesZero)
    .flatMap((column) =>
      emptyCells(column, categoriesOf(column, categories, nationalities), coarse),
    );
  return [...coarse, ...empty];
}

function categoriesOf(
  column: Column,
  categories: WholeReport['categories'],
  nationalities: ReadonlySet<string>,
): Iterable<string> {
  if (column === 'sex') return ['FEMALE', 'MALE', OTHER_OR_UNKNOWN];
  if (column === 'disability') return ['YES', 'NO', 'UNKNOWN'];
  if (column === 'nationality') return [...nationalities, OTHER_NATIONALITIES];
  return categories.get(column) ?? [];
}
