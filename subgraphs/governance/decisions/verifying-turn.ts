import { allPeriods } from '../../_kit/calendar/reporting-period.ts';
import type { ReportingPeriod } from '../../_kit/calendar/reporting-period.ts';
import { agencies } from '../reference/agencies.ts';
import type { AgencyCode } from '../framework/indicator-definition.ts';

/**
 * The agency whose M&E officer verifies the joint governance's own report of an indicator, by its
 * place in the framework: from one period to the next of its kind the turn passes to the next agency.
 */
export function verifyingTurn(position: number, { code, kind }: ReportingPeriod): AgencyCode {
  const alike = allPeriods().filter((period) => period.kind === kind);
  const turn = position + alike.findIndex((period) => period.code === code);
  const drawn = agencies[turn % agencies.length];
  if (!drawn) throw new RangeError(`Cannot draw who verifies: "${code}" is no period`);
  return drawn.code;
}
