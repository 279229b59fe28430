import type { ReportedFigure } from '../agency-report.ts';
import type { AgencyTable } from './agency-table.ts';
import type { CellPlace } from './cell-place.ts';

/** Nationalities that are told one by one in a table; the rest stand together as `OTHER`. */
export function toldNationalities({ cells }: AgencyTable): ReadonlySet<string> {
  const told = cells.map(({ nationality }) => nationality ?? REST);
  return new Set(told.filter((nationality) => nationality !== REST));
}

/** What stands together where an agency tells only its largest nationalities. */
export const REST = 'OTHER';

/**
 * Whether an agency's cells may hold, under another name, who belongs to a place: each agency tells its own
 * largest nationalities, so that one may stand for itself here and among the rest there.
 */
export function isAmongOthers(
  { nationality }: CellPlace,
  told: ReadonlySet<string>,
  toldByAll: ReadonlySet<string>,
): boolean {
  if (nationality === null) return false;
  if (nationality !== REST) return !told.has(nationality);
  return [...toldByAll].some((each) => !told.has(each));
}

/** A count of whom the rest may hold: anybody up to all of them. */
export function upToTheRest(most: number | null): ReportedFigure {
  return most === 0
    ? { value: 0, suppressed: false }
    : { lower: 0, upper: most, suppressed: false };
}
