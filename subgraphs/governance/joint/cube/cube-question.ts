import { knownPeriod } from '../../framework/queries.ts';
import type { Dimension, IndicatorDefinition } from '../../framework/indicator-definition.ts';
import { badInput } from '../../../_kit/errors/bad-input.ts';
import type { ReportingPeriod } from '../../../_kit/calendar/reporting-period.ts';

/** The most periods that one question may be about. */
export const MAX_PERIODS = 12;

/** The periods of a question in the order asked, each once; BAD_USER_INPUT for none, for too many and for one that the initiative does not reach. */
export function askedPeriods(codes: readonly string[]): readonly ReportingPeriod[] {
  const asked = [...new Set(codes)];
  if (asked.length === 0 || asked.length > MAX_PERIODS)
    throw badInput('periods', codes, `a list of 1 to ${MAX_PERIODS} periods; ask in parts`);
  return asked.map((code) => {
    const period = knownPeriod(code);
    if (!period)
      throw badInput('periods', code, 'a period of the initiative; see reportingPeriods');
    return period;
  });
}

/**
 * The dimensions of a question, each once; BAD_USER_INPUT where they are neither a declared breakdown of
 * the indicator nor a margin of one, so that nothing is counted that was not declared.
 */
export function askedDimensions(
  { code, breakdowns }: Pick<IndicatorDefinition, 'code' | 'breakdowns'>,
  by: readonly Dimension[],
): readonly Dimension[] {
  const asked = [...new Set(by)];
  const isMarginOf = (declared: readonly Dimension[]) =>
    asked.every((dimension) => declared.includes(dimension));
  if (asked.length === 0 || breakdowns.some(isMarginOf)) return asked;
  const declared = breakdowns.map((dimensions) => dimensions.join(' x ')).join('; ');
  const all = declared === '' ? 'no breakdown' : declared;
  throw badInput(
    'by',
    by,
    `a declared breakdown of ${code} or a margin of one; it declares ${all}`,
  );
}
