import type { ApprovedVersion } from '../../decisions/approved-versions.ts';
import type { CountedVersion } from './period-reading.ts';
import { isCounted } from './period-reading.ts';
import { conflict, unavailable } from './refusals.ts';

/** The versions that were read, by their indicator's code. */
export type ReadVersions = ReadonlyMap<string, readonly CountedVersion[]>;

/** Refuses while an agency is away: what it approved could not be told from what it never reported. */
export function refuseUnavailable(read: ReadVersions): void {
  const away = [...read.values()].flat().filter(({ status }) => status === 'UNAVAILABLE');
  const names = [...new Set(away.map(({ agency }) => agency ?? 'governance'))];
  if (names.length > 0) throw unavailable(`${names.join(', ')} does not answer`);
}

/** The versions that count, as decisions quote them. */
export function countedVersions(read: ReadVersions): readonly ApprovedVersion[] {
  return [...read].flatMap(([indicatorCode, parts]) =>
    parts.flatMap((part) => {
      const { agency, version, sha256 } = part;
      if (!isCounted(part) || version === null || sha256 === null) return [];
      return [{ agencyCode: agency, indicatorCode, version, sha256 }];
    }),
  );
}

/** CONFLICT, naming what differs, unless what was read is exactly what is approved. */
export function refuseDifference(
  read: readonly ApprovedVersion[],
  approved: readonly ApprovedVersion[],
): void {
  const differing = [...new Set([...missingFrom(approved, read), ...missingFrom(read, approved)])];
  if (differing.length === 0) return;
  const some = differing.slice(0, 5).join('; ');
  const more = differing.length > 5 ? ` and ${differing.length - 5} more` : '';
  throw conflict(
    `Cannot publish: approved versions changed, or are not known to their agencies yet: ${some}${more}; nothing was published, try again`,
    { changed: differing, retryable: true },
  );
}

function missingFrom(
  from: readonly ApprovedVersion[],
  versions: readonly ApprovedVersion[],
): readonly string[] {
  const known = new Set(from.map(nameOf));
  return versions
    .filter((version) => !known.has(nameOf(version)))
    .map(({ agencyCode, indicatorCode }) => `${indicatorCode} of ${agencyCode ?? 'governance'}`);
}

function nameOf({ agencyCode, indicatorCode, version, sha256 }: ApprovedVersion): string {
  return [indicatorCode, agencyCode, version, sha256].join(' ');
}
