import type { ReportingPeriod } from '../../calendar/reporting-period.ts';
import { allPeriods } from '../../calendar/reporting-period.ts';
import { badInput } from '../../errors/bad-input.ts';
import type { IndicatorQuestion } from '../indicator-question.ts';
import { isReportedFor } from '../indicator-question.ts';

/** What an agency reports. */
export interface Reported {
  readonly indicator: IndicatorQuestion;
  readonly period: ReportingPeriod;
}

/** The indicator and the period of two codes; BAD_USER_INPUT where the agency does not report them, or the period has not begun. */
export function reportedBy(
  indicators: readonly IndicatorQuestion[],
  codes: { readonly indicator: string; readonly period: string },
  asOf: string,
): Reported {
  const indicator = indicators.find(({ code }) => code === codes.indicator);
  if (!indicator || indicator.kind === 'TIMELINESS') {
    const known = indicators.filter(({ kind }) => kind !== 'TIMELINESS').map(({ code }) => code);
    throw badInput('indicator', codes.indicator, `one that is submitted here: ${known.join(', ')}`);
  }
  const period = allPeriods().find(({ code }) => code === codes.period);
  if (!period || !isReportedFor(indicator, period.kind)) {
    throw badInput('period', codes.period, `one for which ${indicator.code} is reported`);
  }
  if (period.start > asOf) throw badInput('period', codes.period, `one that has begun`);
  return { indicator, period };
}
