import { defineTable } from '../_kit/database/define-table.ts';
import type { PersonRecordRow } from '../_kit/people/record-columns.ts';
import { personRecordColumns } from '../_kit/people/record-columns.ts';

/** The case of an unaccompanied or separated child. Never a narrative. */
export interface ChildCaseRow extends PersonRecordRow {
  readonly openedOn: string;
  readonly separation: 'UNACCOMPANIED' | 'SEPARATED';
  readonly stage: 'ASSESSMENT' | 'DETERMINATION' | 'DECIDED' | 'CLOSED';
  readonly consentToReporting: boolean;
  /** First and last day in care, both included. */
  readonly inCareFrom: string | null;
  readonly inCareTo: string | null;
  readonly closedOn: string | null;
}

export const ChildCaseEntity = defineTable<ChildCaseRow>('child_case', {
  ...personRecordColumns,
  openedOn: 'date',
  separation: 'text',
  stage: 'text',
  consentToReporting: 'boolean',
  inCareFrom: 'date',
  inCareTo: 'date',
  closedOn: 'date',
});

/** The plan of the child-protection authority to restore a child's rights; one a case. */
export interface RightsRestitutionPlanRow extends PersonRecordRow {
  readonly childCaseId: string;
  readonly issuedOn: string;
  readonly status: 'ISSUED' | 'IN_PROGRESS' | 'FULFILLED';
  readonly reviewDueOn: string;
  readonly fulfilledOn: string | null;
}

export const RightsRestitutionPlanEntity = defineTable<RightsRestitutionPlanRow>(
  'rights_restitution_plan',
  {
    ...personRecordColumns,
    childCaseId: 'uuid',
    issuedOn: 'date',
    status: 'text',
    reviewDueOn: 'date',
    fulfilledOn: 'date',
  },
);

/** A child's request for a place in formal school in one cycle, and what became of it. */
export interface SchoolEnrolmentRow extends PersonRecordRow {
  /** From August to July: `2025-2026`. */
  readonly schoolCycle: string;
  readonly level: 'PRESCHOOL' | 'PRIMARY' | 'LOWER_SECONDARY' | 'UPPER_SECONDARY';
  readonly referredOn: string | null;
  readonly requestedOn: string;
  readonly enrolledOn: string | null;
  readonly status: 'REQUESTED' | 'ENROLLED' | 'ATTENDING' | 'DROPPED_OUT';
  readonly droppedOn: string | null;
  readonly consentToReportingWait: boolean;
}

export const SchoolEnrolmentEntity = defineTable<SchoolEnrolmentRow>('school_enrolment', {
  ...personRecordColumns,
  schoolCycle: 'text',
  level: 'text',
  referredOn: 'date',
  requestedOn: 'date',
  enrolledOn: 'date',
  status: 'text',
  droppedOn: 'date',
  consentToReportingWait: 'boolean',
});

/** A child's day in a centre's learning space. */
export interface LearningSpaceAttendanceRow extends PersonRecordRow {
  readonly attendedOn: string;
  readonly activity: 'LITERACY' | 'NUMERACY' | 'SPANISH' | 'PLAY' | 'LIFE_SKILLS';
  readonly minutes: number;
}

export const LearningSpaceAttendanceEntity = defineTable<LearningSpaceAttendanceRow>(
  'learning_space_attendance',
  {
    ...personRecordColumns,
    attendedOn: 'date',
    activity: 'text',
    minutes: 'int',
  },
);

/** The reunification of a child with her family. */
export interface FamilyReunificationRow extends PersonRecordRow {
  readonly requestedOn: string;
  readonly status: 'TRACING' | 'VERIFICATION' | 'REUNIFIED' | 'NOT_POSSIBLE';
  readonly destination: 'IN_MEXICO' | 'COUNTRY_OF_ORIGIN' | 'THIRD_COUNTRY' | null;
  readonly reunifiedOn: string | null;
}

export const FamilyReunificationEntity = defineTable<FamilyReunificationRow>(
  'family_reunification',
  {
    ...personRecordColumns,
    requestedOn: 'date',
    status: 'text',
    destination: 'text',
    reunifiedOn: 'date',
  },
);

/** A child's part in one activity of mental health and psychosocial support. Never a narrative. */
export interface MhpssActivityRow extends PersonRecordRow {
  readonly heldOn: string;
  readonly kind: 'GROUP_PLAY' | 'GROUP_SUPPORT' | 'INDIVIDUAL_SUPPORT' | 'FAMILY_SUPPORT';
  readonly consentToReporting: boolean;
}

export const MhpssActivityEntity = defineTable<MhpssActivityRow>('mhpss_activity', {
  ...personRecordColumns,
  heldOn: 'date',
  kind: 'text',
  consentToReporting: 'boolean',
});
