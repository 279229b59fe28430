import type { ReportingPeriod } from '../../../_kit/calendar/reporting-period.ts';
import type { MergedIndicator } from '../expected-parts.ts';
import type { MergedFigure } from '../figures/merged-figure.ts';
import type { MergedResult } from '../merge-result.ts';
import { dueShare } from './due-share.ts';
import { figureAtShare, progressShare } from './progress-share.ts';
import type { ProgressStatus } from './progress-status.ts';
import { progressStatus } from './progress-status.ts';
import type { TargetTerms } from './target-terms.ts';

/** Where a joint figure stands against its target at a period's end; shares, 1 being the whole target. */
export interface Progress {
  readonly measuredOn: 'IN_PERIOD' | 'YEAR_TO_DATE' | 'TO_DATE';
  readonly progress: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly due: number | null;
  /** What was promised, and how much of it is due by the period's end. */
  readonly target: number;
  readonly dueFigure: number;
  readonly status: ProgressStatus | null;
}

/** Measures a result against its target (monitoring.md section 4). */
export function measureProgress(
  indicator: Pick<MergedIndicator, 'kind'>,
  terms: TargetTerms,
  result: MergedResult,
  period: Pick<ReportingPeriod, 'end' | 'yearStart'>,
): Progress {
  const [measuredOn, figure] = measuredFigure(terms, result);
  const due = dueShare(indicator.kind, terms, period);
  const [lower, upper] = shareEnds(terms, figure);
  return {
    measuredOn,
    progress: figure.value === null ? null : progressShare(terms, figure.value),
    lower,
    upper,
    due,
    target: terms.target,
    dueFigure: figureAtShare(terms, due ?? 1),
    status: progressStatus({ kind: indicator.kind, terms, result, figure, due }),
  };
}

function measuredFigure(
  { type }: TargetTerms,
  { inPeriod, yearToDate, toDate }: MergedResult,
): readonly [Progress['measuredOn'], MergedFigure] {
  if (type === 'TO_DATE') return ['TO_DATE', toDate];
  return type === 'YEARLY' ? ['YEAR_TO_DATE', yearToDate] : ['IN_PERIOD', inPeriod];
}

// A falling level turns the ends around: the most days are the least progress.
function shareEnds(
  terms: TargetTerms,
  { lower, upper }: MergedFigure,
): readonly [number | null, number | null] {
  const ends = [lower, upper].map((end) => (end === null ? null : progressShare(terms, end)));
  const [first = null, second = null] = terms.target < terms.baseline ? ends.reverse() : ends;
  return [first, second];
}
