import type { Loaders } from '../loaders.ts';
import type { IndicatorVersionRow } from './entities.ts';

/** The definition of an indicator that is in force on a day; the first one before any is. */
export async function versionInForce(
  load: Loaders,
  code: string,
  asOf: string,
): Promise<IndicatorVersionRow> {
  const versions = await load.versionsOf.load(code);
  const inForce = versions.findLast(({ effectiveFrom }) => effectiveFrom <= asOf) ?? versions[0];
  if (!inForce) throw new RangeError(`Cannot find a definition of indicator "${code}"`);
  return inForce;
}
