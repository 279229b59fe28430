import type { Place } from '../../../disclosure/place.ts';
import { placeKey, placeOf } from '../../../disclosure/place.ts';
import { badInput } from '../../../errors/bad-input.ts';
import type { CellRow } from '../../count-cells.ts';
import type { ReportCounts } from '../../count-reports.ts';
import { figureOf } from '../../figure.ts';
import type { IndicatorKind, IndicatorQuestion } from '../../indicator-question.ts';
import type { FigureValue } from '../../report-entity.ts';
import type { CellChange } from './agreed-changes.ts';
import { agreedChanges } from './agreed-changes.ts';
import type { WantedCorrection } from './cell-change.ts';
import { difference, partsOf, placeOfCorrection, plus, withParts } from './cell-change.ts';
import { refuseImpossibleCentres } from './centres-overlap.ts';
import type { LostPeople } from './people-behind.ts';
import { lostWithin, peopleBehind } from './people-behind.ts';
import { wantedParts } from './wanted-parts.ts';

/** A cell that was corrected by hand. */
export interface AppliedCorrection {
  readonly place: Place;
  readonly original: FigureValue;
  readonly corrected: FigureValue;
}

/** A report with its corrections, and what they replaced. */
export interface CorrectedReport {
  readonly counts: ReportCounts;
  readonly corrections: readonly AppliedCorrection[];
}

/**
 * Corrects cells of a report. The innermost cells of a table are corrected, and the sums that contain
 * them follow, up to the total; what the total gains or loses the figures of the year and to date do
 * too. Where several tables have a sum in common, each must be corrected so that it is the same by all;
 * a sum may be named as well, to be checked. Else BAD_USER_INPUT says which cell is missing. The people
 * behind what is corrected become fewer with it: k is held against them.
 */
export function applyCorrections(
  indicator: IndicatorQuestion,
  before: ReportCounts,
  wanted: readonly WantedCorrection[],
): CorrectedReport {
  if (wanted.length === 0) throw badInput('corrections', wanted, 'a list of at least one cell');
  const { kind } = indicator;
  const rows = new Map(before.cells.map((row) => [placeKey(placeOf(row)), row]));
  const asked = wanted.map((correction, at) => {
    const place = placeOfCorrection(correction);
    const row = rows.get(placeKey(place)) ?? emptyCell(indicator, place);
    const to = wantedParts(indicator, before, correction, row, `corrections[${at}]`);
    const people = peopleBehind(row.people, to);
    const lost = Math.max(0, (row.people ?? 0) - (people ?? 0));
    return { place, row, to, people, lost, change: difference(to, partsOf(kind, row)) };
  });
  const changes = agreedChanges(indicator, asked, (place) =>
    partsOf(kind, rows.get(placeKey(place)) ?? null),
  );
  for (const { place, change } of changes) {
    const row = rows.get(placeKey(place)) ?? emptyCell(indicator, place);
    const now = plus(partsOf(kind, row), change);
    const people = peopleBehind(row.people, now, lostWithin(indicator, place, asked));
    rows.set(placeKey(place), { ...withParts(kind, row, now), people });
  }
  const cells = [...rows.values()].filter((row) => isSomething(kind, row));
  refuseImpossibleCentres(indicator, cells, changes);
  return {
    counts: { cells, ...headlines(indicator, before, changes, asked) },
    corrections: asked.map(({ place, row, to, people }) => ({
      place,
      original: figureOf(row),
      corrected: figureOf({ ...withParts(kind, row, to), people }),
    })),
  };
}

// How many people are behind a cell that records do not have nobody has counted: at least one.
function emptyCell({ protection }: IndicatorQuestion, place: Place): CellRow {
  return { ...NOBODY, people: protection?.behind === 'UNITS' ? 1 : null, ...place };
}

const NOBODY: CellRow = {
  sex: null,
  age_band: null,
  population_group: null,
  nationality: null,
  disability: null,
  centre_code: null,
  value: null,
  lower: null,
  upper: null,
  numerator: null,
  denominator: null,
  day_bands: null,
  people: null,
};

// A recount has no row for a cell of nobody; the total it always has.
function isSomething(kind: IndicatorKind, row: CellRow): boolean {
  return placeKey(placeOf(row)) === '' || partsOf(kind, row).some((part) => part !== 0);
}

function headlines(
  indicator: IndicatorQuestion,
  before: ReportCounts,
  changes: readonly CellChange[],
  corrected: readonly LostPeople[],
): Omit<ReportCounts, 'cells'> {
  const { kind } = indicator;
  const ofTotal = changes.find(({ place }) => placeKey(place) === '')?.change;
  const lost = lostWithin(indicator, {}, corrected);
  const changed = (figure: FigureValue | null) => {
    if (!figure || !ofTotal) return figure;
    const now = plus(partsOf(kind, figure), ofTotal);
    const people = peopleBehind(figure.people ?? null, now, lost);
    return { ...withParts(kind, figure, now), ...(people !== null && { people }) };
  };
  return {
    inPeriod: changed(before.inPeriod),
    yearToDate: changed(before.yearToDate),
    toDate: changed(before.toDate),
  };
}
