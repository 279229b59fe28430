import type { RowSource } from '../_kit/access/read-rows.ts';
import type { PageArgs } from '../_kit/paging/connection.ts';
import { recordList } from '../_kit/paging/record-list.ts';
import {
  EmpowermentTrainingEntity,
  GbvCaseEntity,
  GenderAuditEntity,
  GenderMarkerEntity,
  SafeSpaceVisitEntity,
} from './entities.ts';

export const gbvCases = recordList(GbvCaseEntity, 'disclosedOn', ['incidentType', 'status']);
export const safeSpaceVisits = recordList(SafeSpaceVisitEntity, 'visitedOn', [
  'activity',
  'psychosocialSupport',
]);
export const empowermentTrainings = recordList(EmpowermentTrainingEntity, 'enrolledOn', ['course']);
export const genderMarkers = recordList(GenderMarkerEntity, 'codedOn', [
  'marker',
  'subject',
  'agency',
]);

interface GenderAuditArgs extends PageArgs {
  readonly centre?: string | null;
  readonly meetsStandard?: boolean | null;
}

const listGenderAudits = recordList(GenderAuditEntity, 'auditedOn', ['meetsStandard']);

/** Audits have no person, so that of a record's filter only the centre narrows them. */
export function genderAudits(source: RowSource, { centre, ...args }: GenderAuditArgs) {
  return listGenderAudits(source, { ...args, filter: { centre: centre ?? null } });
}
