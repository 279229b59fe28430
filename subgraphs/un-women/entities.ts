import { defineTable } from '../_kit/database/define-table.ts';
import type { PersonRecordRow } from '../_kit/people/record-columns.ts';
import { personRecordColumns } from '../_kit/people/record-columns.ts';

type GbvServiceCode = 'HEALTH' | 'PSYCHOSOCIAL' | 'LEGAL' | 'SHELTER' | 'SECURITY' | 'LIVELIHOOD';

/** A disclosure of gender-based violence: codes of GBVIMS, never a narrative. */
export interface GbvCaseRow extends PersonRecordRow {
  readonly disclosedOn: string;
  readonly incidentType:
    | 'RAPE'
    | 'SEXUAL_ASSAULT'
    | 'PHYSICAL_ASSAULT'
    | 'FORCED_MARRIAGE'
    | 'DENIAL_OF_RESOURCES'
    | 'PSYCHOLOGICAL_ABUSE';
  readonly consentToReporting: boolean;
  readonly servicesOffered: readonly GbvServiceCode[];
  readonly servicesAccepted: readonly GbvServiceCode[];
  readonly servicesDeclined: readonly GbvServiceCode[];
  readonly firstServiceOn: string | null;
  readonly status: 'OPEN' | 'CLOSED';
  readonly closedOn: string | null;
}

export const GbvCaseEntity = defineTable<GbvCaseRow>('gbv_case', {
  ...personRecordColumns,
  disclosedOn: 'date',
  incidentType: 'text',
  consentToReporting: 'boolean',
  servicesOffered: 'text[]',
  servicesAccepted: 'text[]',
  servicesDeclined: 'text[]',
  firstServiceOn: 'date',
  status: 'text',
  closedOn: 'date',
});

/** A visit to a safe space for women and girls. */
export interface SafeSpaceVisitRow extends PersonRecordRow {
  readonly visitedOn: string;
  readonly activity: 'REST' | 'GROUP' | 'INDIVIDUAL_SESSION' | 'INFORMATION' | 'CHILDCARE';
  readonly psychosocialSupport: boolean;
  readonly consentToReporting: boolean;
}

export const SafeSpaceVisitEntity = defineTable<SafeSpaceVisitRow>('safe_space_visit', {
  ...personRecordColumns,
  visitedOn: 'date',
  activity: 'text',
  psychosocialSupport: 'boolean',
  consentToReporting: 'boolean',
});

/** A woman's part in a course of empowerment training. */
export interface EmpowermentTrainingRow extends PersonRecordRow {
  readonly enrolledOn: string;
  readonly course: 'RIGHTS' | 'FINANCE' | 'ENTREPRENEURSHIP' | 'DIGITAL' | 'TRADE';
  readonly completedOn: string | null;
}

export const EmpowermentTrainingEntity = defineTable<EmpowermentTrainingRow>(
  'empowerment_training',
  { ...personRecordColumns, enrolledOn: 'date', course: 'text', completedOn: 'date' },
);

/** An audit of a centre against the gender standard. */
export interface GenderAuditRow {
  readonly id: string;
  readonly centreCode: string;
  readonly auditedOn: string;
  readonly score: number;
  readonly meetsStandard: boolean;
  readonly recordedOn: string;
}

export const GenderAuditEntity = defineTable<GenderAuditRow>('gender_audit', {
  id: 'uuid',
  centreCode: 'text',
  auditedOn: 'date',
  score: 'int',
  meetsStandard: 'boolean',
  recordedOn: 'date',
});

/** A gender marker, 0 to 3, of an engagement or an activity. */
export interface GenderMarkerRow {
  readonly id: string;
  readonly code: string;
  readonly subject: 'ENGAGEMENT' | 'ACTIVITY';
  readonly agency: 'UNHCR' | 'IOM' | 'ILO' | 'UN_WOMEN' | 'PAHO' | 'UNICEF' | 'UNOPS';
  readonly outputCode: string;
  readonly marker: number;
  readonly codedOn: string;
  readonly recordedOn: string;
}

export const GenderMarkerEntity = defineTable<GenderMarkerRow>('gender_marker', {
  id: 'uuid',
  code: 'text',
  subject: 'text',
  agency: 'text',
  outputCode: 'text',
  marker: 'int',
  codedOn: 'date',
  recordedOn: 'date',
});
