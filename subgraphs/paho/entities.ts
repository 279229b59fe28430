import { defineTable } from '../_kit/database/define-table.ts';
import type { PersonRecordRow } from '../_kit/people/record-columns.ts';
import { personRecordColumns } from '../_kit/people/record-columns.ts';

type ScheduleStatus = 'UP_TO_DATE' | 'BEHIND' | 'UNKNOWN';

/** One consultation. What was found stays with the clinician: no diagnosis is stored. */
export interface HealthConsultationRow extends PersonRecordRow {
  readonly consultedOn: string;
  readonly consultationGroup: 'PRIMARY' | 'SRH' | 'MHPSS' | 'VACCINATION' | 'CHRONIC' | 'EMERGENCY';
  readonly isFirstForMatter: boolean;
  /** Of a child under five, and null for everyone else. */
  readonly scheduleStatus: ScheduleStatus | null;
  /** Asked for the group `MHPSS`, which is sensitive; null for the others. */
  readonly consentToReporting: boolean | null;
}

export const HealthConsultationEntity = defineTable<HealthConsultationRow>('health_consultation', {
  ...personRecordColumns,
  consultedOn: 'date',
  consultationGroup: 'text',
  isFirstForMatter: 'boolean',
  scheduleStatus: 'text',
  consentToReporting: 'boolean',
});

/** One session of mental health and psychosocial support. Never a narrative. */
export interface MhpssSessionRow extends PersonRecordRow {
  readonly heldOn: string;
  readonly modality: 'INDIVIDUAL' | 'FAMILY' | 'GROUP';
  readonly layer: 'COMMUNITY' | 'FOCUSED' | 'SPECIALISED';
  readonly consentToReporting: boolean;
}

export const MhpssSessionEntity = defineTable<MhpssSessionRow>('mhpss_session', {
  ...personRecordColumns,
  heldOn: 'date',
  modality: 'text',
  layer: 'text',
  consentToReporting: 'boolean',
});

/** One dose of one antigen. */
export interface VaccinationDoseRow extends PersonRecordRow {
  readonly givenOn: string;
  readonly antigen:
    | 'BCG'
    | 'HEPATITIS_B'
    | 'HEXAVALENT'
    | 'PNEUMOCOCCAL'
    | 'ROTAVIRUS'
    | 'MMR'
    | 'DPT'
    | 'HPV'
    | 'TD'
    | 'INFLUENZA'
    | 'COVID_19';
  readonly doseNumber: number;
  /** How a child's vaccinations stood for her age after this visit; null for adults. */
  readonly scheduleStatus: ScheduleStatus | null;
}

export const VaccinationDoseEntity = defineTable<VaccinationDoseRow>('vaccination_dose', {
  ...personRecordColumns,
  givenOn: 'date',
  antigen: 'text',
  doseNumber: 'int',
  scheduleStatus: 'text',
});

/** A referral to a hospital outside the centre. */
export interface SecondLevelReferralRow extends PersonRecordRow {
  readonly requestedOn: string;
  readonly urgency: 'EMERGENCY' | 'URGENT' | 'SCHEDULED';
  readonly status: 'REQUESTED' | 'ACCEPTED' | 'ATTENDED' | 'DECLINED';
  readonly acceptedOn: string | null;
  readonly attendedOn: string | null;
}

export const SecondLevelReferralEntity = defineTable<SecondLevelReferralRow>(
  'second_level_referral',
  {
    ...personRecordColumns,
    requestedOn: 'date',
    urgency: 'text',
    status: 'text',
    acceptedOn: 'date',
    attendedOn: 'date',
  },
);

/** An alert about a centre, in aggregate: it names no person. */
export interface HealthAlertRow {
  readonly id: string;
  readonly centreCode: string;
  readonly recordedOn: string;
  readonly raisedOn: string;
  readonly event:
    | 'ACUTE_RESPIRATORY'
    | 'ACUTE_DIARRHOEAL'
    | 'FEVER_AND_RASH'
    | 'VECTOR_BORNE'
    | 'HEAT'
    | 'FOOD_BORNE';
  readonly level: 'WATCH' | 'ALERT' | 'OUTBREAK';
  readonly cases: number;
  readonly closedOn: string | null;
}

export const HealthAlertEntity = defineTable<HealthAlertRow>('health_alert', {
  id: 'uuid',
  centreCode: 'text',
  recordedOn: 'date',
  raisedOn: 'date',
  event: 'text',
  level: 'text',
  cases: 'int',
  closedOn: 'date',
});
