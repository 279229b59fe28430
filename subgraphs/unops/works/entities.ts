import { defineTable } from '../../_kit/database/define-table.ts';
import type { CustodianPost } from '../procurement/custodian-post.ts';

/** One work at a centre. */
export interface InfrastructureWorkRow {
  readonly id: string;
  readonly centreCode: string;
  readonly engagementId: string;
  readonly assetTransferId: string | null;
  readonly title: string;
  readonly kind:
    'EXTENSION' | 'IMPROVEMENT' | 'WATER_AND_SANITATION' | 'ELECTRICITY' | 'ACCESSIBILITY';
  readonly startsOn: string;
  readonly plannedEndOn: string;
  readonly completedOn: string | null;
  readonly handedOverOn: string | null;
  readonly handoverRecordedOn: string | null;
  readonly custodianPost: CustodianPost | null;
  readonly handoverDocument: string | null;
  readonly manualGiven: boolean;
  readonly staffTrained: boolean;
  readonly recordedOn: string;
}

export const InfrastructureWorkEntity = defineTable<InfrastructureWorkRow>('infrastructure_work', {
  id: 'uuid',
  centreCode: 'text',
  engagementId: 'uuid',
  assetTransferId: 'uuid',
  title: 'text',
  kind: 'text',
  startsOn: 'date',
  plannedEndOn: 'date',
  completedOn: 'date',
  handedOverOn: 'date',
  handoverRecordedOn: 'date',
  custodianPost: 'text',
  handoverDocument: 'text',
  manualGiven: 'boolean',
  staffTrained: 'boolean',
  recordedOn: 'date',
});

/** The value of a work's contract, in force from a day until the next one. */
export interface ContractValueRow {
  readonly id: string;
  readonly workId: string;
  readonly inForceFrom: string;
  readonly valueUsd: string;
  readonly recordedOn: string;
}

export const ContractValueEntity = defineTable<ContractValueRow>('contract_value', {
  id: 'uuid',
  workId: 'uuid',
  inForceFrom: 'date',
  valueUsd: 'numeric',
  recordedOn: 'date',
});

/** How far a work had come on a day, in percent. */
export interface ProgressMeasurementRow {
  readonly id: string;
  readonly workId: string;
  readonly measuredOn: string;
  readonly physicalPercent: string;
  readonly financialPercent: string;
  readonly recordedOn: string;
}

export const ProgressMeasurementEntity = defineTable<ProgressMeasurementRow>(
  'progress_measurement',
  {
    id: 'uuid',
    workId: 'uuid',
    measuredOn: 'date',
    physicalPercent: 'numeric',
    financialPercent: 'numeric',
    recordedOn: 'date',
  },
);

/** A step of a work that is due by a day. */
export interface WorkMilestoneRow {
  readonly id: string;
  readonly workId: string;
  readonly kind: 'SITE_HANDOVER' | 'STRUCTURE' | 'INSTALLATIONS' | 'PROVISIONAL_ACCEPTANCE';
  readonly dueOn: string;
  readonly reachedOn: string | null;
  readonly recordedOn: string;
}

export const WorkMilestoneEntity = defineTable<WorkMilestoneRow>('work_milestone', {
  id: 'uuid',
  workId: 'uuid',
  kind: 'text',
  dueOn: 'date',
  reachedOn: 'date',
  recordedOn: 'date',
});
