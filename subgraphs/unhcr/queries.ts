import type { Rights } from '../_kit/access/with-rights.ts';
import { withRights } from '../_kit/access/with-rights.ts';
import { recordList } from '../_kit/paging/record-list.ts';
import {
  AsylumProcedureEntity,
  CashAssistanceEntity,
  IntegrationRelocationEntity,
  LegalCounsellingEntity,
  ProtectionCaseEntity,
  RegistrationSupportEntity,
} from './entities.ts';

export const asylumProcedures = recordList(AsylumProcedureEntity, 'claimedOn', [
  'stage',
  'outcome',
]);
export const registrationSupports = recordList(RegistrationSupportEntity, 'supportedOn', ['kind']);
export const legalCounsellings = recordList(LegalCounsellingEntity, 'counselledOn', ['topic']);
export const protectionCases = recordList(ProtectionCaseEntity, 'openedOn', [
  'riskLevel',
  'specificNeed',
]);
export const cashAssistances = recordList(CashAssistanceEntity, 'paidOn', ['modality']);
export const integrationRelocations = recordList(IntegrationRelocationEntity, 'relocatedOn', [
  'destinationMunicipality',
]);

/** Claims that waited for a decision on a day: how many, and the median of their days so far. */
export interface PendingClaims {
  readonly on: string;
  readonly count: number;
  readonly medianDays: number | null;
}

/** Counts the claims made by a day and not decided on it. */
export async function pendingClaims(rights: Rights, on: string): Promise<PendingClaims> {
  const rows = await withRights<readonly Omit<PendingClaims, 'on'>[]>(rights, (manager) =>
    manager.query(
      `SELECT count(*)::int AS count,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY $1::date - claimed_on) AS "medianDays"
       FROM asylum_procedure WHERE claimed_on <= $1 AND (decided_on IS NULL OR decided_on > $1)`,
      [on],
    ),
  );
  return { on, count: 0, medianDays: null, ...rows[0] };
}
