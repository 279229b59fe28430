import { badInput } from '../../errors/bad-input.ts';
import type { ReportVersion } from './report-version.ts';

/** The version of a number; BAD_USER_INPUT where there is none. */
export function findVersion(versions: readonly ReportVersion[], version: number): ReportVersion {
  const found = versions.find((each) => each.version === version);
  if (found) return found;
  const known = versions.map((each) => each.version).sort((a, b) => a - b);
  const allowed =
    known.length > 0
      ? `a version: there are ${known.join(', ')}`
      : 'a version: there is none yet, draft one';
  throw badInput('version', version, allowed);
}
