import { readFigure, readPlace } from './read-figure.ts';
import type { JointAnswer } from './read-joint.ts';
import { readJointCell, readJointFigure, readProgress } from './read-joint.ts';
import { elementsOf, memberOf, numberOf } from './read-json.ts';
import { agencyOf, readVersions } from './read-versions.ts';
import type { ShownCell, ShownFigure, ShownReport } from './shown-report.ts';
import { noFigure } from './shown-report.ts';

/** What a publication says of an indicator: the figures over agencies, and what it tells of each agency's report. */
export interface Published {
  readonly id: string;
  readonly indicator: string;
  readonly joint: JointAnswer;
  /** The tables of a sole reporter are those of the publication; of one of several only headlines are told. */
  readonly reports: readonly ShownReport[];
}

/** Which figure of which publication. */
export interface PublishedKey {
  readonly id: string;
  readonly period: string;
  readonly indicator: string;
}

/** Reads a published figure and its cells. */
export function readPublishedFigure(
  { id, period, indicator }: PublishedKey,
  figure: unknown,
  cells: readonly unknown[],
): Published {
  const versions = readVersions(figure);
  const parts = elementsOf(memberOf(figure, 'parts'));
  const own = parts.length === 1 ? cells.map(readOwnCell) : [];
  const reports = parts.flatMap((part) => {
    const [agency, version] = [agencyOf(part), numberOf(memberOf(part, 'version'))];
    const key = { agency, indicator, period };
    return version === null ? [] : [{ ...key, version, ...readHeadlines(part), cells: own }];
  });
  const joint = {
    indicator,
    period,
    versions,
    inPeriod: readJointFigure(memberOf(figure, 'inPeriod')),
    yearToDate: readJointFigure(memberOf(figure, 'yearToDate')),
    toDate: readJointFigure(memberOf(figure, 'toDate')),
    cells: cells.map(readJointCell),
    cube: [],
    progress: readProgress(memberOf(figure, 'progress')),
  };
  return { id, indicator, joint, reports };
}

// One of several parts of a sensitive figure is not told.
function readHeadlines(part: unknown): Pick<ShownReport, 'inPeriod' | 'yearToDate' | 'toDate'> {
  const isWithheld = memberOf(part, 'withheld') === true;
  const read = (name: string) => (isWithheld ? hidden : readFigure(memberOf(part, name)));
  return { inPeriod: read('inPeriod'), yearToDate: read('yearToDate'), toDate: read('toDate') };
}

function readOwnCell(cell: unknown): ShownCell {
  const json = memberOf(cell, 'figure');
  const figure = readFigure(json) ?? noFigure;
  const isHidden = memberOf(json, 'reading') === 'SUPPRESSED';
  return { place: readPlace(cell), figure: isHidden ? hidden : figure };
}

const hidden: ShownFigure = { ...noFigure, suppressed: true };
