import { defineTable } from '../../_kit/database/define-table.ts';

/** Posts that a partner asked for, from the request to the withdrawal. */
export interface DeploymentRow {
  readonly id: string;
  readonly engagementId: string;
  readonly centreCode: string | null;
  readonly profile:
    | 'ENGINEERING'
    | 'SITE_SUPERVISION'
    | 'PROCUREMENT'
    | 'COORDINATION'
    | 'MONITORING'
    | 'HEALTH_AND_SAFETY'
    | 'GENDER_AND_INCLUSION';
  readonly posts: number;
  readonly requestedOn: string;
  readonly mobilisedOn: string | null;
  readonly mobilisationRecordedOn: string | null;
  readonly withdrawnOn: string | null;
  readonly recordedOn: string;
}

export const DeploymentEntity = defineTable<DeploymentRow>('deployment', {
  id: 'uuid',
  engagementId: 'uuid',
  centreCode: 'text',
  profile: 'text',
  posts: 'int',
  requestedOn: 'date',
  mobilisedOn: 'date',
  mobilisationRecordedOn: 'date',
  withdrawnOn: 'date',
  recordedOn: 'date',
});
