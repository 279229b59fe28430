import type { EntityManager } from 'typeorm';

import type { ReportingPeriod } from '../../../calendar/reporting-period.ts';
import { badInput } from '../../../errors/bad-input.ts';
import type { IndicatorQuestion } from '../../indicator-question.ts';
import type { WantedCorrection } from './cell-change.ts';

/**
 * Refuses cells that cannot be: an age band or a sex by which the agency does not record, and a centre
 * at which it did not work in the period.
 */
export async function refuseUnknownCategories(
  tx: Pick<EntityManager, 'query'>,
  { code }: IndicatorQuestion,
  { start, end }: ReportingPeriod,
  wanted: readonly WantedCorrection[],
): Promise<void> {
  const [known]: readonly Known[] = await tx.query(KNOWN, [code, start, end]);
  const { ages = null, centres = null } = known ?? {};
  wanted.forEach(({ sex, age, centre }, at) => {
    refuseUnless(`corrections[${at}].sex`, sex, RECORDED_SEXES);
    refuseUnless(`corrections[${at}].age`, age, ages ?? []);
    refuseUnless(`corrections[${at}].centre`, centre, centres ?? []);
  });
}

interface Known {
  readonly ages: readonly string[] | null;
  readonly centres: readonly string[] | null;
}

// What is coarser is only shown, never recorded.
const RECORDED_SEXES = ['FEMALE', 'MALE', 'OTHER', 'UNKNOWN'];

function refuseUnless(
  path: string,
  category: string | null | undefined,
  known: readonly string[],
): void {
  if (category == null || known.includes(category)) return;
  throw badInput(
    path,
    category,
    `one that is recorded here: ${known.join(', ') || 'there is none'}`,
  );
}

const KNOWN = `
  SELECT (
      SELECT array_agg(DISTINCT age_band ORDER BY age_band) FROM report_cell JOIN report ON report.id = report_id
      WHERE indicator_code = $1 AND age_band IS NOT NULL) AS ages, (
      SELECT array_agg(DISTINCT centre_code::text) FROM presence
      WHERE starts_on <= $3 AND coalesce(ends_on, $3) >= $2) AS centres`;
