import type { IndicatorKind } from '../../framework/indicator-definition.ts';
import type { ReportedFigure } from '../agency-report.ts';
import type { AgencyTable } from './agency-table.ts';
import type { CellPlace } from './cell-place.ts';
import { breakdownKey, dimensionsOf, marginOver, placeKey } from './cell-place.ts';
import { siblingSums } from './sibling-sums.ts';

/** Tells the most that a count can be at a place of one agency's table; null where nothing limits it. */
export type MostAt = (place: CellPlace) => number | null;

/**
 * The most that a hidden count can be, as the visible cells of the same table allow: no more than any
 * margin over it, less what the margin's other visible cells hold where they do not overlap. Of what
 * is no count, nothing is known.
 */
export function mostOfACell(table: AgencyTable, kind: IndicatorKind): MostAt {
  if (!isCount(kind)) return () => null;
  const siblings = siblingSums(table, kind);
  const known = new Map<string, number | null>();
  const mostAt: MostAt = (place) => {
    const key = placeKey(place);
    const found = known.get(key);
    if (found !== undefined) return found;
    const stated = table.figures.get(key)?.upper ?? null;
    const most = visibleAt(table, place, key) ?? least([stated, ...limitsOf(place)]);
    known.set(key, most);
    return most;
  };
  const limitsOf = (place: CellPlace) =>
    dimensionsOf(place).map((dimension) => {
      const margin = mostAt(marginOver(place, dimension));
      return margin === null ? null : Math.max(0, margin - siblings(place, dimension));
    });
  return mostAt;
}

// A table that is listed has all its occupied cells: where it lists none, there is nobody.
function visibleAt(
  { figures, breakdowns }: AgencyTable,
  place: CellPlace,
  key: string,
): number | null {
  const figure = figures.get(key);
  if (figure) return mostOf(figure);
  return breakdowns.has(breakdownKey(dimensionsOf(place))) ? 0 : null;
}

function mostOf({ suppressed, value, upper }: ReportedFigure): number | null {
  return suppressed ? null : (value ?? upper ?? null);
}

function least(limits: readonly (number | null)[]): number | null {
  const known = limits.filter((limit) => limit !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Whether an indicator counts, so that a part is never more than its whole. */
export function isCount(kind: IndicatorKind): boolean {
  return kind === 'PEOPLE' || kind === 'SERVICES' || kind === 'STOCK' || kind === 'EMPLOYERS';
}
