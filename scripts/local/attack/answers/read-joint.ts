import { figureFields, placeFields, readPlace } from './read-figure.ts';
import type { Ask } from './read-framework.ts';
import { elementsOf, memberOf, numberOf, textOf } from './read-json.ts';
import { readVersions } from './read-versions.ts';
import type { Place } from './shown-report.ts';

/** A figure over agencies as the gateway answers it. */
export interface JointFigure {
  readonly reading: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** The figures over agencies of an indicator and a period: three headlines, the table, and what is computed from them. */
export interface JointAnswer {
  readonly indicator: string;
  readonly period: string;
  /** The version of each agency's report that is in it. */
  readonly versions: ReadonlyMap<string, number>;
  readonly inPeriod: JointFigure;
  readonly yearToDate: JointFigure;
  readonly toDate: JointFigure;
  readonly cells: readonly JointCell[];
  /** What the cube says of places at which the table lists nothing. */
  readonly cube: readonly JointCell[];
  readonly progress: ShownProgress;
}

/** A cell of a table over agencies. */
export interface JointCell {
  readonly place: Place;
  readonly figure: JointFigure;
}

/** How far a figure has come, which may tell the figure. */
export interface ShownProgress {
  readonly measuredOn: 'IN_PERIOD' | 'YEAR_TO_DATE' | 'TO_DATE';
  readonly target: number | null;
  readonly progress: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly status: string | null;
}

/** What is asked of every figure over agencies. */
export const jointFields = figureFields.replace(/dayBands \{.*\} suppressed/, '').concat('reading');

/** What is asked of how far a figure has come. */
export const progressFields = 'measuredOn target progress lower upper status';

const query = `query ($indicator: ID!, $period: ID!) {
  indicatorReport(indicator: $indicator, period: $period) {
    result {
      ${jointFields} yearToDate { ${jointFields} } toDate { ${jointFields} }
      progress { ${progressFields} } parts { agency version } missing { agency }
    }
    table { cells { ${placeFields} figure { ${jointFields} } } }
  }
}`;

/** Reads the joint figures; null where there is no result. */
export async function readJoint(
  ask: Ask,
  indicator: string,
  period: string,
): Promise<JointAnswer | null> {
  const answer = memberOf(await ask(query, { indicator, period }), 'indicatorReport');
  const result = memberOf(answer, 'result');
  if (result === null) return null;
  return {
    indicator,
    period,
    versions: readVersions(result),
    inPeriod: readJointFigure(result),
    yearToDate: readJointFigure(memberOf(result, 'yearToDate')),
    toDate: readJointFigure(memberOf(result, 'toDate')),
    cells: elementsOf(memberOf(memberOf(answer, 'table'), 'cells')).map(readJointCell),
    cube: [],
    progress: readProgress(memberOf(result, 'progress')),
  };
}

/** Reads a cell of a table over agencies. */
export function readJointCell(cell: unknown): JointCell {
  return { place: readPlace(cell), figure: readJointFigure(memberOf(cell, 'figure')) };
}

/** Reads a figure over agencies. */
export function readJointFigure(json: unknown): JointFigure {
  const number = (name: string) => numberOf(memberOf(json, name));
  return {
    reading: textOf(memberOf(json, 'reading')) ?? 'NOT_REPORTED',
    value: number('value'),
    lower: number('lower'),
    upper: number('upper'),
    numerator: number('numerator'),
    denominator: number('denominator'),
  };
}

/** Reads how far a figure has come. */
export function readProgress(json: unknown): ShownProgress {
  const number = (name: string) => numberOf(memberOf(json, name));
  const windows = ['IN_PERIOD', 'YEAR_TO_DATE', 'TO_DATE'] as const;
  return {
    measuredOn: windows.find((window) => window === memberOf(json, 'measuredOn')) ?? 'IN_PERIOD',
    target: number('target'),
    progress: number('progress'),
    lower: number('lower'),
    upper: number('upper'),
    status: textOf(memberOf(json, 'status')),
  };
}
