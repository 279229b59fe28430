import { elementsOf, memberOf, numberOf, textOf } from './read-json.ts';

/** Reads which version of each agency's report is in a figure over agencies: of those that are missing in it, none. */
export function readVersions(result: unknown): ReadonlyMap<string, number> {
  const missing = new Set(elementsOf(memberOf(result, 'missing')).map(agencyOf));
  return new Map(
    elementsOf(memberOf(result, 'parts')).flatMap((part) => {
      const version = numberOf(memberOf(part, 'version'));
      const agency = agencyOf(part);
      return version === null || missing.has(agency) ? [] : [[agency, version] as const];
    }),
  );
}

/** Whose a part is: one without an agency is the joint governance's. */
export function agencyOf(part: unknown): string {
  return textOf(memberOf(part, 'agency')) ?? 'GOVERNANCE';
}
