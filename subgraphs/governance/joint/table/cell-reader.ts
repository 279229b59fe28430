import type { IndicatorKind } from '../../framework/indicator-definition.ts';
import type { ReportedFigure } from '../agency-report.ts';
import type { AgencyTable } from './agency-table.ts';
import type { CellPlace } from './cell-place.ts';
import { breakdownKey, dimensionsOf, placeKey } from './cell-place.ts';
import { mostOfACell } from './most-of-a-cell.ts';
import { REST, isAmongOthers, toldNationalities, upToTheRest } from './told-nationalities.ts';

/** Reads one agency's figure at a place of the joint table; null where nothing is known of it. */
export type CellReader = (place: CellPlace) => ReportedFigure | null;

/**
 * Reads one agency's table. A hidden cell carries the most that it can be, and so does the place of a
 * table that the agency does not list, since it was withheld or not delivered. Of a table that is listed
 * every occupied cell is there: where there is none, the agency counted nobody, unless it may have counted
 * them among the nationalities that it does not tell (`toldByAll` are those that any agency tells).
 */
export function cellReader(
  table: AgencyTable,
  kind: IndicatorKind,
  toldByAll: ReadonlySet<string> = new Set(),
): CellReader {
  const mostAt = mostOfACell(table, kind);
  const told = toldNationalities(table);
  const hiddenAt = (place: CellPlace): ReportedFigure => ({
    suppressed: true,
    upper: mostAt(place),
  });
  return (place) => {
    const isListed = table.breakdowns.has(breakdownKey(dimensionsOf(place)));
    if (isListed && isAmongOthers(place, told, toldByAll))
      return upToTheRest(mostAt({ ...place, nationality: REST }));
    const figure = table.figures.get(placeKey(place));
    if (figure) return figure.suppressed ? hiddenAt(place) : figure;
    if (table.isEmpty || isListed) return { ...nobody(kind), suppressed: false };
    const unlisted = hiddenAt(place);
    return unlisted.upper === null ? null : unlisted;
  };
}

function nobody(kind: IndicatorKind): Omit<ReportedFigure, 'suppressed'> {
  if (kind === 'MEDIAN') return { denominator: 0, dayBands: [] };
  const isRate = kind === 'PERCENTAGE' || kind === 'WEIGHTED';
  return isRate ? { numerator: 0, denominator: 0 } : { value: 0 };
}
