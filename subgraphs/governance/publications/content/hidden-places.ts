import type { Dimension } from '../../framework/indicator-definition.ts';
import type { CellPlace } from '../../joint/table/cell-place.ts';
import type { Window, WholeFigure } from './figure-content.ts';
import { WINDOWS } from './figure-content.ts';

/** Where a publication shows no figure of an indicator, to protect people. */
export interface HiddenPlaces {
  /** `toDate` of the joint figure, `UNHCR toDate` of an agency's part. */
  readonly headlines: readonly string[];
  readonly cells: readonly CellPlace[];
  /** Breakdowns that were left out for what earlier publications hid. */
  readonly breakdowns: readonly (readonly Dimension[])[];
}

/** What a publication that hides nothing hides. */
export const nothingHidden: HiddenPlaces = { headlines: [], cells: [], breakdowns: [] };

/** The name of a headline in `HiddenPlaces`: of a part, with its agency's. */
export function headlineName(window: Window, agency?: string | null): string {
  return agency === undefined ? window : `${agency ?? 'GOVERNANCE'} ${window}`;
}

/** Where a figure, as it is published, shows nothing. */
export function hiddenPlaces({ parts, breakdowns, cells, ...figure }: WholeFigure): HiddenPlaces {
  const joint = WINDOWS.filter((window) => figure[window].reading === 'SUPPRESSED');
  const ofParts = parts.flatMap((part) =>
    WINDOWS.filter((window) => part[window]?.suppressed === true).map((window) =>
      headlineName(window, part.agency),
    ),
  );
  return {
    headlines: [...joint, ...ofParts],
    cells: cells.filter((cell) => cell.figure.reading === 'SUPPRESSED').map(placeOf),
    breakdowns: breakdowns.filter(({ withheld }) => withheld).map(({ dimensions }) => dimensions),
  };
}

function placeOf({ sex, age, group, nationality, disability, centre }: CellPlace): CellPlace {
  return { sex, age, group, nationality, disability, centre };
}

/** All that several publications of a period hide of one indicator. */
export function allHidden(each: readonly HiddenPlaces[]): HiddenPlaces {
  return {
    headlines: each.flatMap(({ headlines }) => headlines),
    cells: each.flatMap(({ cells }) => cells),
    breakdowns: each.flatMap(({ breakdowns }) => breakdowns),
  };
}
