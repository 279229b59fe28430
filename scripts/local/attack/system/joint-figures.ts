import type { JointAnswer, JointFigure } from '../answers/read-joint.ts';
import type { Place } from '../answers/shown-report.ts';
import { addFinerPlace } from './finer-places.ts';
import type { LinearSystem } from './linear-system.ts';
import type { ReportTable } from './report-table.ts';
import { nameAt, tableKey, unknownAt } from './report-table.ts';

/** Marks relations that come from joint figures. */
export const jointly = 'joint figure';

/**
 * What joint figures say of the agencies' own: the sum is at most the upper end, and where the lower end
 * is more than what is shown of any agency, those hidden must reach it. A sole reporter's figure is its own.
 */
export function relateJoint(
  system: LinearSystem,
  tables: readonly ReportTable[],
  joint: JointAnswer,
): void {
  const windows = [
    ['inPeriod', {}],
    ['yearToDate', 'YEAR_TO_DATE'],
    ['toDate', 'TO_DATE'],
  ] as const;
  for (const [window, place] of windows) relateAt(system, tables, place, joint[window]);
  for (const { place, figure } of joint.cells) relateAt(system, tables, place, figure);
  for (const { place, figure } of joint.cube) {
    for (const table of tables) addFinerPlace(system, table, place);
    relateAt(system, tables, place, figure);
  }
  relateProgress(system, tables, joint);
}

type Where = Place | 'YEAR_TO_DATE' | 'TO_DATE';

function relateAt(
  system: LinearSystem,
  tables: readonly ReportTable[],
  place: Where,
  figure: JointFigure,
): void {
  const { value, lower, upper } = figure;
  const { numerator, denominator } = countsOf(figure);
  const [first] = tables;
  if (!first) return;
  if (first.indicator.kind === 'PERCENTAGE') {
    if (numerator === null || denominator === null) return;
    const rest = denominator - numerator;
    atMost(system, unknownsAt(system, tables, place, 'met'), numerator, numerator);
    atMost(system, unknownsAt(system, tables, place, 'not met'), rest, rest);
    return;
  }
  if (first.indicator.kind === 'MEDIAN') {
    if (denominator !== null)
      atMost(system, unknownsAt(system, tables, place, 'cases'), denominator, denominator);
    return;
  }
  const unknowns = unknownsAt(system, tables, place, 'count');
  const isSole = tables.length === 1;
  const least = value ?? lower;
  const most = value ?? upper;
  if (isSole) {
    atMost(system, unknowns, least ?? 0, most ?? Infinity);
    return;
  }
  atMost(system, unknowns, 0, most ?? Infinity);
  if (!tables.every((table) => isToldAt(table, place))) return;
  const known = unknowns.filter((each) => system.lower[each] === system.upper[each]);
  const shown = Math.max(0, ...known.map((each) => system.lower[each] ?? 0));
  const hidden = unknowns.filter((each) => !known.includes(each));
  if (least !== null && least > shown) atMost(system, hidden, least, Infinity);
}

function countsOf({ reading, numerator, denominator }: JointFigure) {
  return reading === 'NO_CASES' ? { numerator: 0, denominator: 0 } : { numerator, denominator };
}

// Of a table that an agency does not list, and of bands merged for the joint table alone, nothing is known.
function isToldAt({ listed }: ReportTable, place: Where): boolean {
  if (typeof place === 'string') return true;
  return place.AGE !== 'AGE_0_17' && listed.has(tableKey(place));
}

// The share that is reached tells the figure, its target being known.
function relateProgress(
  system: LinearSystem,
  tables: readonly ReportTable[],
  { progress }: JointAnswer,
): void {
  const { measuredOn, target, lower, upper } = progress;
  const [first] = tables;
  const isCount = first?.indicator.kind === 'PEOPLE' || first?.indicator.kind === 'SERVICES';
  if (tables.length !== 1 || !isCount || target === null || measuredOn === 'IN_PERIOD') return;
  const [least, most] = [progress.progress ?? lower, progress.progress ?? upper];
  const unknowns = unknownsAt(system, tables, measuredOn, 'count');
  const figure = (share: number | null) => (share === null ? null : Math.round(share * target));
  atMost(system, unknowns, figure(least) ?? 0, figure(most) ?? Infinity);
}

function unknownsAt(
  system: LinearSystem,
  tables: readonly ReportTable[],
  place: Where,
  measure: string,
): readonly number[] {
  return tables.flatMap((table) => {
    if (typeof place === 'string')
      return system.places.get(`${nameAt(table.report, place)} ${measure}`) ?? [];
    const own = unknownAt(system, table, place, measure);
    // ILO's 15 to 17 stands within 12 to 17.
    const fromFifteen =
      place.AGE === 'AGE_12_17'
        ? unknownAt(system, table, { ...place, AGE: 'AGE_15_17' }, measure)
        : null;
    return own ?? fromFifteen ?? [];
  });
}

function atMost(
  system: LinearSystem,
  unknowns: readonly number[],
  lower: number,
  upper: number,
): void {
  if (unknowns.length === 0 || (lower <= 0 && upper === Infinity)) return;
  const terms = unknowns.map((variable) => [variable, 1] as const);
  system.relations.push({ terms, lower, upper, supposed: null, why: jointly });
}
