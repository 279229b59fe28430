import type { AgencyAnswers, Reporter } from './agency-report.ts';
import type {
  CountedPart,
  ExpectedParts,
  MergedIndicator,
  MissingPart,
  ResultBasis,
} from './expected-parts.ts';
import { expectedParts, isApproved } from './expected-parts.ts';
import type { Window } from './figures/bound-headline.ts';
import { boundHeadline } from './figures/bound-headline.ts';
import { mergeFigures } from './figures/merge-figures.ts';
import type { MergedFigure } from './figures/merged-figure.ts';
import type { ResultPart } from './result-parts.ts';
import { resultParts } from './result-parts.ts';

export type ResultState = 'COMPLETE' | 'PARTIAL' | 'NONE';
export type ResultMethod = 'COUNTED' | 'BOUNDS' | 'SECURE_COUNT' | 'SURVEY';

/** The joint figure of an indicator in a period, and what it rests on. */
export interface MergedResult {
  readonly state: ResultState;
  readonly method: ResultMethod | null;
  readonly basis: ResultBasis | null;
  readonly inPeriod: MergedFigure;
  readonly yearToDate: MergedFigure;
  readonly toDate: MergedFigure;
  readonly missing: readonly MissingPart[];
  readonly notApplicable: readonly Reporter[];
  readonly parts: readonly ResultPart[];
}

/** Merges the agencies' headlines of one indicator and period; an agency that is null makes it partial, never smaller. */
export function mergeResult(
  indicator: MergedIndicator,
  answers: AgencyAnswers,
  basis: ResultBasis = 'PROVISIONAL',
): MergedResult {
  const expected = expectedParts(indicator, answers, basis);
  const window = (name: Window) =>
    mergeFigures(
      indicator,
      expected.counted.map(({ report }) => boundHeadline(indicator.kind, report, name)),
      expected.missing.length === 0,
    );
  const inPeriod = window('inPeriod');
  return {
    state: stateOf(expected),
    method: expected.counted.length === 0 ? null : methodOf(indicator, inPeriod),
    basis: basisOf(expected.counted),
    inPeriod,
    yearToDate: window('yearToDate'),
    toDate: window('toDate'),
    missing: expected.missing,
    notApplicable: expected.notApplicable,
    parts: resultParts(indicator, answers, basis),
  };
}

/** Whether all, some or none of the expected reports are counted. */
export function stateOf({
  counted,
  missing,
}: Pick<ExpectedParts, 'counted' | 'missing'>): ResultState {
  if (counted.length === 0) return 'NONE';
  return missing.length === 0 ? 'COMPLETE' : 'PARTIAL';
}

/** Approved only where every counted report is; null where none is counted. */
export function basisOf(counted: readonly CountedPart[]): ResultBasis | null {
  if (counted.length === 0) return null;
  return counted.every(({ report }) => isApproved(report)) ? 'APPROVED' : 'PROVISIONAL';
}

/** How a figure was obtained: between ends, from a survey, else counted; null where there is no joint figure, or none is shown. */
export function methodOf(
  { kind }: Pick<MergedIndicator, 'kind'>,
  { reading }: MergedFigure,
): ResultMethod | null {
  if (reading === 'NOT_REPORTED' || reading === 'SUPPRESSED' || reading === 'SIDE_BY_SIDE') {
    return null;
  }
  if (kind === 'SURVEY') return 'SURVEY';
  return reading === 'BOUNDS' || reading === 'AT_LEAST' ? 'BOUNDS' : 'COUNTED';
}
