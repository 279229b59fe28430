import type { JointAnswer } from '../answers/read-joint.ts';
import type { ShownReport } from '../answers/shown-report.ts';
import { dimensionsOf, noFigure, placeKey } from '../answers/shown-report.ts';

/**
 * An agency's report of which nobody is shown a cell, with a hidden one at every place of the joint tables
 * that it is in: something stands there, and the joint cells may tell of it. Nationalities are left out:
 * those that agencies tell apart are not the same.
 */
export function withHeldBackCells(report: ShownReport, joint: readonly JointAnswer[]): ShownReport {
  const answers = joint.filter(
    ({ period, versions }) =>
      period === report.period && versions.get(report.agency) === report.version,
  );
  const listed = new Set(report.cells.map(({ place }) => placeKey(place)));
  const places = answers
    .flatMap(({ cells }) => cells.map(({ place }) => place))
    .filter((place) => dimensionsOf(place).length > 0 && place.NATIONALITY === undefined)
    .filter((place) => !listed.has(placeKey(place)));
  const different = new Map(places.map((place) => [placeKey(place), place]));
  const hidden = [...different.values()].map((place) => ({
    place,
    figure: { ...noFigure, suppressed: true },
  }));
  return { ...report, cells: [...report.cells, ...hidden] };
}
