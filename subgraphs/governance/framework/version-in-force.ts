import type { IndicatorRow, IndicatorVersionRow } from './entities.ts';

/** The definition of an indicator that is in force on a day; the first one before any is. */
export function versionInForce(
  { code, versions }: Pick<IndicatorRow, 'code' | 'versions'>,
  asOf: string,
): IndicatorVersionRow {
  const inForce = versions.findLast(({ effectiveFrom }) => effectiveFrom <= asOf) ?? versions[0];
  if (!inForce) throw new RangeError(`Cannot find a definition of indicator "${code}"`);
  return inForce;
}
