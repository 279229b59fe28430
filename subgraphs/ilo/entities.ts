import { defineTable } from '../_kit/database/define-table.ts';
import type { PersonRecordRow } from '../_kit/people/record-columns.ts';
import { personRecordColumns } from '../_kit/people/record-columns.ts';

type IloAgeBandCode = 'AGE_15_17' | 'AGE_18_24' | 'AGE_25_59' | 'AGE_60_PLUS' | 'UNKNOWN';

/** What every ILO record about a person carries: `ageBand` is `iloAgeBand`, merged to the shared bands. */
export interface IloPersonRecord extends PersonRecordRow {
  readonly iloAgeBand: IloAgeBandCode;
}

const iloPersonRecordColumns = { ...personRecordColumns, iloAgeBand: 'text' } as const;

/** The profile of a person who looks for work. */
export interface JobSeekerRow extends IloPersonRecord {
  readonly registeredOn: string;
  readonly iscoGroup: string;
  readonly skills: readonly JobSkillCode[];
  readonly status: 'SEEKING' | 'PLACED' | 'WITHDRAWN';
  readonly closedOn: string | null;
}

type JobSkillCode =
  | 'COOKING'
  | 'CLEANING'
  | 'CONSTRUCTION'
  | 'AGRICULTURE'
  | 'SEWING'
  | 'ASSEMBLY'
  | 'DRIVING'
  | 'SALES'
  | 'OFFICE'
  | 'DIGITAL'
  | 'CARE'
  | 'LANGUAGES';

export const JobSeekerEntity = defineTable<JobSeekerRow>('job_seeker', {
  ...iloPersonRecordColumns,
  registeredOn: 'date',
  iscoGroup: 'text',
  skills: 'text[]',
  status: 'text',
  closedOn: 'date',
});

/** A placement in a job; retention is whether she was in formal work on that day, null where unknown. */
export interface PlacementRow extends IloPersonRecord {
  readonly employerId: string;
  readonly vacancyId: string | null;
  readonly placedOn: string;
  readonly imssRegistered: boolean;
  readonly retainedAt30Days: boolean | null;
  readonly retainedAt90Days: boolean | null;
  readonly retainedAt180Days: boolean | null;
}

export const PlacementEntity = defineTable<PlacementRow>('placement', {
  ...iloPersonRecordColumns,
  employerId: 'uuid',
  vacancyId: 'uuid',
  placedOn: 'date',
  imssRegistered: 'boolean',
  retainedAt30Days: 'boolean',
  retainedAt90Days: 'boolean',
  retainedAt180Days: 'boolean',
});

/** An assessment against a competence standard of CONOCER. */
export interface SkillsCertificationRow extends IloPersonRecord {
  readonly standardCode: string;
  readonly assessedOn: string;
  readonly outcome: 'PENDING' | 'COMPETENT' | 'NOT_YET_COMPETENT';
  readonly certifiedOn: string | null;
}

export const SkillsCertificationEntity = defineTable<SkillsCertificationRow>(
  'skills_certification',
  {
    ...iloPersonRecordColumns,
    standardCode: 'text',
    assessedOn: 'date',
    outcome: 'text',
    certifiedOn: 'date',
  },
);

/** A case of a person whose rights at work were not kept: codes, no narrative. */
export interface LabourRightsCaseRow extends IloPersonRecord {
  readonly openedOn: string;
  readonly matter:
    | 'UNPAID_WAGES'
    | 'UNFAIR_DISMISSAL'
    | 'NO_SOCIAL_SECURITY'
    | 'EXCESSIVE_HOURS'
    | 'DISCRIMINATION'
    | 'OCCUPATIONAL_HAZARD';
  readonly status: 'ADVICE' | 'CONCILIATION' | 'RESOLVED' | 'DROPPED';
  readonly closedOn: string | null;
}

export const LabourRightsCaseEntity = defineTable<LabourRightsCaseRow>('labour_rights_case', {
  ...iloPersonRecordColumns,
  openedOn: 'date',
  matter: 'text',
  status: 'text',
  closedOn: 'date',
});
