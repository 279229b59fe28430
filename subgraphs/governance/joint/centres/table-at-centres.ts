import type { ReportedCell } from '../agency-report.ts';
import type { MergedIndicator } from '../expected-parts.ts';
import type { AgencyTable } from '../table/agency-table.ts';
import { tableOfCells } from '../table/agency-table.ts';
import type { CellPlace } from '../table/cell-place.ts';
import { dimensionsOf, placeKey, placeOf } from '../table/cell-place.ts';
import { cellReader } from '../table/cell-reader.ts';
import { overCentres } from './over-centres.ts';

/** One agency's table at some centres only, over them; nothing but its own protected cells is read. */
export function tableAtCentres(
  table: AgencyTable,
  indicator: Pick<MergedIndicator, 'kind'>,
  codes: readonly string[],
): AgencyTable {
  const read = cellReader(table, indicator.kind);
  const all = centresOf(table);
  // A table by centre that is withheld names no centre: then nobody knows whether these are all.
  const areAll = all.length > 0 && all.every((code) => codes.includes(code));
  const cells = placesAt(table, codes).flatMap((place): readonly ReportedCell[] => {
    const figures = codes.map((centre) => read({ ...place, centre }));
    const known = figures.filter((figure) => figure !== null);
    if (known.length < codes.length) return [];
    const overall = read(place);
    return [{ ...place, figure: overCentres(indicator.kind, { figures: known, overall, areAll }) }];
  });
  return tableOfCells(table.agency, cells, fromFifteenAt(table, codes));
}

const EVERYBODY: CellPlace = {
  sex: null,
  age: null,
  group: null,
  nationality: null,
  disability: null,
  centre: null,
};

// The total, and what is broken down at these centres by something else too.
function placesAt({ cells }: AgencyTable, codes: readonly string[]): readonly CellPlace[] {
  const there = cells.filter(({ centre }) => centre != null && codes.includes(centre));
  const places = there.map((cell) => ({ ...placeOf(cell), centre: null }));
  return [...new Map([EVERYBODY, ...places].map((place) => [placeKey(place), place])).values()];
}

function centresOf({ cells }: AgencyTable): readonly string[] {
  const margin = cells.filter((cell) => dimensionsOf(placeOf(cell)).join() === 'CENTRE');
  return margin.map(({ centre }) => centre ?? '');
}

function fromFifteenAt({ cells, fromFifteen }: AgencyTable, codes: readonly string[]) {
  const there = cells.filter(({ centre }) => centre != null && codes.includes(centre));
  const marked = there.map(placeOf).filter((place) => fromFifteen.has(placeKey(place)));
  return new Set(marked.map((place) => placeKey({ ...place, centre: null })));
}
