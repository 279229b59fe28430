import { defineTable } from '../_kit/database/define-table.ts';
import type { PersonRecordRow } from '../_kit/people/record-columns.ts';
import { personRecordColumns } from '../_kit/people/record-columns.ts';

/** One claim to asylum. COMAR decides; UNHCR supports. */
export interface AsylumProcedureRow extends PersonRecordRow {
  readonly claimedOn: string;
  readonly constanciaOn: string | null;
  readonly interviewedOn: string | null;
  readonly decidedOn: string | null;
  readonly stage: 'PRE_REGISTRATION' | 'CONSTANCIA' | 'INTERVIEW' | 'RESOLUTION';
  readonly outcome: 'RECOGNISED' | 'COMPLEMENTARY_PROTECTION' | 'DENIED' | 'ABANDONED' | null;
}

export const AsylumProcedureEntity = defineTable<AsylumProcedureRow>('asylum_procedure', {
  ...personRecordColumns,
  claimedOn: 'date',
  constanciaOn: 'date',
  interviewedOn: 'date',
  decidedOn: 'date',
  stage: 'text',
  outcome: 'text',
});

/** Support to register with the authorities or to obtain a document. */
export interface RegistrationSupportRow extends PersonRecordRow {
  readonly supportedOn: string;
  readonly kind: 'REGISTRATION' | 'DOCUMENT';
}

export const RegistrationSupportEntity = defineTable<RegistrationSupportRow>(
  'registration_support',
  {
    ...personRecordColumns,
    supportedOn: 'date',
    kind: 'text',
  },
);

/** One session of legal counselling. */
export interface LegalCounsellingRow extends PersonRecordRow {
  readonly counselledOn: string;
  readonly topic: 'INTERNATIONAL_PROTECTION' | 'APPEAL' | 'CIVIL_DOCUMENTATION' | 'FAMILY_UNITY';
  readonly language: 'es' | 'en' | 'fr' | 'ht';
}

export const LegalCounsellingEntity = defineTable<LegalCounsellingRow>('legal_counselling', {
  ...personRecordColumns,
  counselledOn: 'date',
  topic: 'text',
  language: 'text',
});

/** A specific need that was identified, to be followed up by its seventh day. */
export interface ProtectionCaseRow extends PersonRecordRow {
  readonly openedOn: string;
  readonly specificNeed:
    'CHILD_AT_RISK' | 'WOMAN_AT_RISK' | 'DISABILITY' | 'SERIOUS_MEDICAL' | 'OLDER_PERSON' | 'OTHER';
  readonly riskLevel: 'LOW' | 'MEDIUM' | 'HIGH';
  readonly consentToReporting: boolean;
  readonly followUpDueOn: string;
  readonly followedUpOn: string | null;
  readonly closedOn: string | null;
}

export const ProtectionCaseEntity = defineTable<ProtectionCaseRow>('protection_case', {
  ...personRecordColumns,
  openedOn: 'date',
  specificNeed: 'text',
  riskLevel: 'text',
  consentToReporting: 'boolean',
  followUpDueOn: 'date',
  followedUpOn: 'date',
  closedOn: 'date',
});

/** Cash given to a person, in Mexican pesos. */
export interface CashAssistanceRow extends PersonRecordRow {
  readonly paidOn: string;
  readonly amount: string;
  readonly currency: 'MXN';
  readonly modality: 'PREPAID_CARD' | 'BANK_TRANSFER' | 'CASH_IN_HAND';
}

export const CashAssistanceEntity = defineTable<CashAssistanceRow>('cash_assistance', {
  ...personRecordColumns,
  paidOn: 'date',
  amount: 'numeric',
  currency: 'text',
  modality: 'text',
});

/** A move to a city with work, followed up at 3, 6 and 12 months. */
export interface IntegrationRelocationRow extends PersonRecordRow {
  readonly relocatedOn: string;
  readonly originMunicipality: string;
  readonly destinationMunicipality: string;
  readonly followedUpAt3Months: boolean | null;
  readonly followedUpAt6Months: boolean | null;
  readonly followedUpAt12Months: boolean | null;
  readonly formalJobOn: string | null;
}

export const IntegrationRelocationEntity = defineTable<IntegrationRelocationRow>(
  'integration_relocation',
  {
    ...personRecordColumns,
    relocatedOn: 'date',
    originMunicipality: 'text',
    destinationMunicipality: 'text',
    followedUpAt3Months: 'boolean',
    followedUpAt6Months: 'boolean',
    followedUpAt12Months: 'boolean',
    formalJobOn: 'date',
  },
);
