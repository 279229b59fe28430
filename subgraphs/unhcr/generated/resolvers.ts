import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgencyReport as AgencyReportValue } from '../../_kit/reports/load-reports.ts';
import type { CentrePanel as CentrePanelValue } from '../../_kit/reports/load-centre-panels.ts';
import type { PersonRow } from '../../_kit/people/person-entity.ts';
import type { Submission as SubmissionValue } from '../../_kit/reports/submissions.ts';
import type {
  AsylumProcedureRow,
  RegistrationSupportRow,
  LegalCounsellingRow,
  ProtectionCaseRow,
  CashAssistanceRow,
  IntegrationRelocationRow,
} from '../entities.ts';
import type { Context } from '../loaders.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number | (() => Promise<number>) };
  Float: { input: number; output: number };
  /** A calendar date, ISO 8601: `2025-09-30`. */
  Date: { input: string; output: string };
  /** A moment with its offset, RFC 3339: `2025-09-30T12:00:00Z`. */
  DateTime: { input: string; output: string | Date };
  /** An exact decimal number as text, used for money: `"1250.40"`. Never a float. */
  Decimal: { input: string; output: string };
  _FieldSet: { input: unknown; output: unknown };
};

/** The seven UN bodies of the initiative. */
export type AgencyCode =
  /** UN High Commissioner for Refugees. OECD/DAC channel 41121. */
  | 'UNHCR'
  /** International Organization for Migration. OECD/DAC channel 47066. */
  | 'IOM'
  /** International Labour Organization. OECD/DAC channel 41302. */
  | 'ILO'
  /** UN Entity for Gender Equality and the Empowerment of Women. OECD/DAC channel 41146. */
  | 'UN_WOMEN'
  /** Pan American Health Organization. OECD/DAC channel 47083. */
  | 'PAHO'
  /** UN Children's Fund. OECD/DAC channel 41122. */
  | 'UNICEF'
  /** UN Office for Project Services. OECD/DAC channel 41502. */
  | 'UNOPS';

/** The group a person in mobility belongs to, as recorded at a contact; it may change over time. */
export type PopulationGroup =
  /** Has claimed asylum; not yet decided. */
  | 'ASYLUM_SEEKER'
  /** Recognised as a refugee. */
  | 'REFUGEE'
  /** Granted complementary protection. */
  | 'COMPLEMENTARY_PROTECTION'
  /** Any other migrant. */
  | 'MIGRANT'
  /** A Mexican who was repatriated; not UNHCR's "returned refugee". */
  | 'RETURNED_NATIONAL'
  /** Lives in the receiving community. */
  | 'HOST_COMMUNITY'
  /** None of the above, or not recorded. */
  | 'OTHER';

/** Sex as recorded. Unknown is a category, never dropped. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Neither female nor male. */
  | 'OTHER'
  /** Not recorded. */
  | 'UNKNOWN';

/** Age in completed years, in bands. */
export type AgeBand =
  /** 0 to 4 years. */
  | 'AGE_0_4'
  /** 5 to 11 years. */
  | 'AGE_5_11'
  /** 12 to 17 years. */
  | 'AGE_12_17'
  /** 15 to 17 years: as ILO records, part of 12 to 17. */
  | 'AGE_15_17'
  /** 0 to 17 years, merged. */
  | 'AGE_0_17'
  /** 18 to 59 years. */
  | 'AGE_18_59'
  /** 60 years and more. */
  | 'AGE_60_PLUS'
  /** Not recorded. */
  | 'UNKNOWN';

/** Whether a person lives with a disability, as she answers. */
export type Disability =
  /** Yes. */
  | 'YES'
  /** No. */
  | 'NO'
  /** Not asked or not answered. */
  | 'UNKNOWN';

/** The language of a label. Labels fall back from Spanish to English to French. */
export type Language =
  /** English. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR';

/** An ISO 4217 currency in which the initiative keeps its books. */
export type Currency =
  /** US dollar. */
  | 'USD'
  /** Mexican peso. */
  | 'MXN';

/** Where an agency's report of an indicator and a period stands on the calendar. */
export type ReportStatus =
  /** The agency does not report this indicator in this period. */
  | 'NOT_APPLICABLE'
  /** Expected, and its due date has not come. */
  | 'NOT_DUE'
  /** Its due date has passed and it is not submitted, or not for every centre. */
  | 'MISSING'
  /** Submitted. */
  | 'REPORTED';

/** Where a report stands on its way to publication. */
export type ReportStage =
  /** Computed, not yet submitted. */
  | 'DRAFT'
  /** Submitted by the agency. */
  | 'SUBMITTED'
  /** Sent back to the agency with a reason. */
  | 'RETURNED'
  /** Verified by governance. */
  | 'VERIFIED'
  /** Approved by the committee. */
  | 'APPROVED'
  /** Published. */
  | 'PUBLISHED';

/** One agency's report of one indicator in one period. */
export type AgencyReport = {
  readonly __typename?: 'AgencyReport';
  /** Where it stands on the calendar. */
  readonly status: ReportStatus;
  /** Where it stands on its way to publication; null until there is a report. */
  readonly stage?: Maybe<ReportStage>;
  /** 1 for the first submission, one more for each restatement. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** The day by which it is due. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which its first complete version was submitted. */
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
  /** The moment up to which records were counted. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** What happened in the period. */
  readonly inPeriod?: Maybe<Figure>;
  /** From 1 January of a month's, quarter's or year's year, or from the start of a project period's project year, to the period's end. */
  readonly yearToDate?: Maybe<Figure>;
  /** From the start of the initiative, 1 October 2024, to the period's end. */
  readonly toDate?: Maybe<Figure>;
  /** The declared tables of the period, their margins included. */
  readonly cells: ReadonlyArray<Cell>;
};

/** A number and what it is made of. All parts null and not suppressed: no cases (0/0). */
export type Figure = {
  readonly __typename?: 'Figure';
  /** The figure; a percentage from 0 to 100, a median in days, else a count. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** The least it can be, where only bounds are known. */
  readonly lower?: Maybe<Scalars['Float']['output']>;
  /** The most it can be, where only bounds are known. */
  readonly upper?: Maybe<Scalars['Float']['output']>;
  /** Of a percentage or a weighted average: what is above the line. Of a median: null. */
  readonly numerator?: Maybe<Scalars['Float']['output']>;
  /** Of a percentage or a weighted average: what is below the line. Of a median: the number of cases. */
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /** Reported, and withheld to protect people. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** One cell of a declared table. A null dimension is the total over it. */
export type Cell = {
  readonly __typename?: 'Cell';
  /** Sex, as at the person's first contact in the period. */
  readonly sex?: Maybe<Sex>;
  /** Age band, as at the person's first contact in the period. */
  readonly age?: Maybe<AgeBand>;
  /** Population group, as at the person's first contact in the period. */
  readonly group?: Maybe<PopulationGroup>;
  /** ISO 3166-1 alpha-3, or `UNKNOWN`. */
  readonly nationality?: Maybe<Scalars['String']['output']>;
  /** Code of the centre. For people, centres overlap and their cells do not sum. */
  readonly centre?: Maybe<Scalars['ID']['output']>;
  /** What was counted. */
  readonly figure: Figure;
};

/** Whether one slice of an indicator was submitted for a period: for one centre, or for all where the indicator has no centres. */
export type Submission = {
  readonly __typename?: 'Submission';
  /** Code of the indicator. */
  readonly indicatorCode: Scalars['ID']['output'];
  /** Code of the centre; null where the indicator has no centres. */
  readonly centre?: Maybe<Scalars['ID']['output']>;
  /** Where it stands on the calendar. */
  readonly status: ReportStatus;
  /** The day by which it is due. */
  readonly dueOn: Scalars['Date']['output'];
  /** The day of its first submission. */
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
};

/** What one agency does at a centre in a period: the centre's cells of its declared tables. */
export type CentrePanel = {
  readonly __typename?: 'CentrePanel';
  /** Whose work this is. */
  readonly agency: AgencyCode;
  /** Code of the reporting period. */
  readonly periodCode: Scalars['ID']['output'];
  /** One line for each indicator that the agency reports by centre, in the order of their codes. */
  readonly lines: ReadonlyArray<CentreLine>;
};

/** One indicator of an agency at one centre. */
export type CentreLine = {
  readonly __typename?: 'CentreLine';
  /** Code of the indicator. */
  readonly indicatorCode: Scalars['ID']['output'];
  /** Where the agency's report stands on the calendar. */
  readonly status: ReportStatus;
  /** The centre's cell, its other dimensions totalled; null until reported. */
  readonly figure?: Maybe<Figure>;
};

/** A person as one agency knows her: a pseudonym of that agency alone, and still personal data. Never a node, never listed. */
export type ServedPerson = {
  readonly __typename?: 'ServedPerson';
  /** The agency's own pseudonym. The same person has another one at each agency. */
  readonly id: Scalars['ID']['output'];
  /** Sex as recorded at registration. */
  readonly sex: Sex;
  /** Nationality, ISO 3166-1 alpha-3, or `UNKNOWN`. */
  readonly nationality: Scalars['String']['output'];
  /** Whether the person lives with a disability. */
  readonly disability: Disability;
  /** Day of the first contact with this agency. */
  readonly firstContactOn: Scalars['Date']['output'];
};

/** Narrows a list of an agency's own records. Every part given must hold. */
export type RecordFilter = {
  /** Code of the centre, for example `CMID-TAP`. */
  readonly centre?: InputMaybe<Scalars['ID']['input']>;
  /** Code of a reporting period, for example `2025-Q3`: records that happened in it. */
  readonly period?: InputMaybe<Scalars['ID']['input']>;
  /** Records that happened on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Records that happened on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Population group at the record. */
  readonly group?: InputMaybe<PopulationGroup>;
  /** Nationality of the person, ISO 3166-1 alpha-3. */
  readonly nationality?: InputMaybe<Scalars['String']['input']>;
  /** Sex of the person. */
  readonly sex?: InputMaybe<Sex>;
  /** Age band at the record. */
  readonly age?: InputMaybe<AgeBand>;
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether records follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether records precede this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first record of the page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last record of the page: pass it as `after` to go on. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** UNHCR's own part of the graph. */
  readonly unhcr?: Maybe<Unhcr>;
};

/** What UNHCR publishes beside its reports: its staff's own records. All records are illustrative. */
export type Unhcr = {
  readonly __typename?: 'Unhcr';
  /** Claims to asylum, by the day of the claim, latest first. */
  readonly asylumProcedures: AsylumProcedureConnection;
  /** Support to register or to obtain a document, latest first. */
  readonly registrationSupports: RegistrationSupportConnection;
  /** Sessions of legal counselling, latest first. */
  readonly legalCounsellings: LegalCounsellingConnection;
  /** Specific needs and their follow-up, latest first. */
  readonly protectionCases: ProtectionCaseConnection;
  /** Cash given, latest first. */
  readonly cashAssistances: CashAssistanceConnection;
  /** Moves to a city with work, latest first. */
  readonly integrationRelocations: IntegrationRelocationConnection;
  /** Claims that were made by a day and not decided on it, and how long they have waited. */
  readonly pendingClaims: PendingClaims;
};

/** What UNHCR publishes beside its reports: its staff's own records. All records are illustrative. */
export type UnhcrAsylumProceduresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  stage?: InputMaybe<AsylumStage>;
};

/** What UNHCR publishes beside its reports: its staff's own records. All records are illustrative. */
export type UnhcrRegistrationSupportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  kind?: InputMaybe<RegistrationKind>;
};

/** What UNHCR publishes beside its reports: its staff's own records. All records are illustrative. */
export type UnhcrLegalCounsellingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  topic?: InputMaybe<CounsellingTopic>;
};

/** What UNHCR publishes beside its reports: its staff's own records. All records are illustrative. */
export type UnhcrProtectionCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  riskLevel?: InputMaybe<RiskLevel>;
};

/** What UNHCR publishes beside its reports: its staff's own records. All records are illustrative. */
export type UnhcrCashAssistancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  modality?: InputMaybe<CashModality>;
};

/** What UNHCR publishes beside its reports: its staff's own records. All records are illustrative. */
export type UnhcrIntegrationRelocationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
};

/** What UNHCR publishes beside its reports: its staff's own records. All records are illustrative. */
export type UnhcrPendingClaimsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Claims to asylum that wait for a decision: stands beside OC1.1, which sees only claims that were decided. */
export type PendingClaims = {
  readonly __typename?: 'PendingClaims';
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** How many claims wait. */
  readonly count: Scalars['Int']['output'];
  /** Median days since the claim; null where none waits. */
  readonly medianDays?: Maybe<Scalars['Float']['output']>;
};

/** One claim to asylum. COMAR decides; UNHCR supports. */
export type AsylumProcedure = {
  readonly __typename?: 'AsylumProcedure';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The person, under this agency's pseudonym. */
  readonly person: ServedPerson;
  /** The centre where it happened. */
  readonly centre: Centre;
  /** Her population group at the time. */
  readonly populationGroup: PopulationGroup;
  /** Her age band at the time. */
  readonly ageBand: AgeBand;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
  /** The day of the claim. */
  readonly claimedOn: Scalars['Date']['output'];
  /** The day of the constancia, the proof of a claim in process. */
  readonly constanciaOn?: Maybe<Scalars['Date']['output']>;
  /** The day of the eligibility interview. */
  readonly interviewedOn?: Maybe<Scalars['Date']['output']>;
  /** The day of COMAR's resolution. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** How far the claim has come. */
  readonly stage: AsylumStage;
  /** What was decided; null until then. */
  readonly outcome?: Maybe<AsylumOutcome>;
};

/** A page of AsylumProcedure records. */
export type AsylumProcedureConnection = {
  readonly __typename?: 'AsylumProcedureConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<AsylumProcedureEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type AsylumProcedureEdge = {
  readonly __typename?: 'AsylumProcedureEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AsylumProcedure;
};

/** How far a claim to asylum has come. */
export type AsylumStage =
  /** Registered before the claim is formalised. */
  | 'PRE_REGISTRATION'
  /** The constancia has been issued. */
  | 'CONSTANCIA'
  /** Interviewed. */
  | 'INTERVIEW'
  /** Resolved. */
  | 'RESOLUTION';

/** What COMAR decided on a claim. */
export type AsylumOutcome =
  /** Recognised as a refugee. */
  | 'RECOGNISED'
  /** Granted complementary protection. */
  | 'COMPLEMENTARY_PROTECTION'
  /** Denied. */
  | 'DENIED'
  /** Abandoned or withdrawn. */
  | 'ABANDONED';

/** Support to register with the authorities or to obtain a document. */
export type RegistrationSupport = {
  readonly __typename?: 'RegistrationSupport';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The person, under this agency's pseudonym. */
  readonly person: ServedPerson;
  /** The centre where it happened. */
  readonly centre: Centre;
  /** Her population group at the time. */
  readonly populationGroup: PopulationGroup;
  /** Her age band at the time. */
  readonly ageBand: AgeBand;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
  /** The day of the support. */
  readonly supportedOn: Scalars['Date']['output'];
  /** What it was for. */
  readonly kind: RegistrationKind;
};

/** A page of RegistrationSupport records. */
export type RegistrationSupportConnection = {
  readonly __typename?: 'RegistrationSupportConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<RegistrationSupportEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type RegistrationSupportEdge = {
  readonly __typename?: 'RegistrationSupportEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: RegistrationSupport;
};

/** What support to register was for. */
export type RegistrationKind =
  /** Registration with the authorities. */
  | 'REGISTRATION'
  /** A document. */
  | 'DOCUMENT';

/** One session of legal counselling. */
export type LegalCounselling = {
  readonly __typename?: 'LegalCounselling';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The person, under this agency's pseudonym. */
  readonly person: ServedPerson;
  /** The centre where it happened. */
  readonly centre: Centre;
  /** Her population group at the time. */
  readonly populationGroup: PopulationGroup;
  /** Her age band at the time. */
  readonly ageBand: AgeBand;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
  /** The day of the session. */
  readonly counselledOn: Scalars['Date']['output'];
  /** What it was about. */
  readonly topic: CounsellingTopic;
  /** Language of the session, ISO 639-1: es, en, fr or ht. */
  readonly language: Scalars['String']['output'];
};

/** A page of LegalCounselling records. */
export type LegalCounsellingConnection = {
  readonly __typename?: 'LegalCounsellingConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<LegalCounsellingEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type LegalCounsellingEdge = {
  readonly __typename?: 'LegalCounsellingEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: LegalCounselling;
};

/** What a session of legal counselling was about. */
export type CounsellingTopic =
  /** Access to international protection. */
  | 'INTERNATIONAL_PROTECTION'
  /** Appeal against a decision. */
  | 'APPEAL'
  /** Civil documents. */
  | 'CIVIL_DOCUMENTATION'
  /** Unity of the family. */
  | 'FAMILY_UNITY';

/** A specific need that was identified, to be followed up by its seventh day. */
export type ProtectionCase = {
  readonly __typename?: 'ProtectionCase';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The person, under this agency's pseudonym. */
  readonly person: ServedPerson;
  /** The centre where it happened. */
  readonly centre: Centre;
  /** Her population group at the time. */
  readonly populationGroup: PopulationGroup;
  /** Her age band at the time. */
  readonly ageBand: AgeBand;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
  /** The day it was identified. */
  readonly openedOn: Scalars['Date']['output'];
  /** The need. */
  readonly specificNeed: SpecificNeed;
  /** How high the risk is. */
  readonly riskLevel: RiskLevel;
  /** The day by which it is to be followed up. */
  readonly followUpDueOn: Scalars['Date']['output'];
  /** The day it was first followed up. */
  readonly followedUpOn?: Maybe<Scalars['Date']['output']>;
  /** The day the case was closed. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of ProtectionCase records. */
export type ProtectionCaseConnection = {
  readonly __typename?: 'ProtectionCaseConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<ProtectionCaseEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type ProtectionCaseEdge = {
  readonly __typename?: 'ProtectionCaseEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ProtectionCase;
};

/** A specific need. */
export type SpecificNeed =
  /** A child at risk. */
  | 'CHILD_AT_RISK'
  /** A woman at risk. */
  | 'WOMAN_AT_RISK'
  /** A disability. */
  | 'DISABILITY'
  /** A serious medical condition. */
  | 'SERIOUS_MEDICAL'
  /** An older person. */
  | 'OLDER_PERSON'
  /** Another need. */
  | 'OTHER';

/** How high a risk is. */
export type RiskLevel =
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM'
  /** High. */
  | 'HIGH';

/** Cash given to a person. */
export type CashAssistance = {
  readonly __typename?: 'CashAssistance';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The person, under this agency's pseudonym. */
  readonly person: ServedPerson;
  /** The centre where it happened. */
  readonly centre: Centre;
  /** Her population group at the time. */
  readonly populationGroup: PopulationGroup;
  /** Her age band at the time. */
  readonly ageBand: AgeBand;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
  /** The day of the payment. */
  readonly paidOn: Scalars['Date']['output'];
  /** The amount. */
  readonly amount: Scalars['Decimal']['output'];
  /** Its currency. */
  readonly currency: Currency;
  /** How it was given. */
  readonly modality: CashModality;
};

/** A page of CashAssistance records. */
export type CashAssistanceConnection = {
  readonly __typename?: 'CashAssistanceConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<CashAssistanceEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type CashAssistanceEdge = {
  readonly __typename?: 'CashAssistanceEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: CashAssistance;
};

/** How cash was given. */
export type CashModality =
  /** A prepaid card. */
  | 'PREPAID_CARD'
  /** A bank transfer. */
  | 'BANK_TRANSFER'
  /** Cash in hand. */
  | 'CASH_IN_HAND';

/** A move to a city with work, followed up at 3, 6 and 12 months. */
export type IntegrationRelocation = {
  readonly __typename?: 'IntegrationRelocation';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The person, under this agency's pseudonym. */
  readonly person: ServedPerson;
  /** The centre where it happened. */
  readonly centre: Centre;
  /** Her population group at the time. */
  readonly populationGroup: PopulationGroup;
  /** Her age band at the time. */
  readonly ageBand: AgeBand;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
  /** The day of the move. */
  readonly relocatedOn: Scalars['Date']['output'];
  /** INEGI code of the municipality she left. */
  readonly originMunicipality: Scalars['ID']['output'];
  /** INEGI code of the municipality she moved to. */
  readonly destinationMunicipality: Scalars['ID']['output'];
  /** Whether she was reached at 3 months; null until then. */
  readonly followedUpAt3Months?: Maybe<Scalars['Boolean']['output']>;
  /** Whether she was reached at 6 months; null until then. */
  readonly followedUpAt6Months?: Maybe<Scalars['Boolean']['output']>;
  /** Whether she was reached at 12 months; null until then. */
  readonly followedUpAt12Months?: Maybe<Scalars['Boolean']['output']>;
  /** The day her formal job began. */
  readonly formalJobOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of IntegrationRelocation records. */
export type IntegrationRelocationConnection = {
  readonly __typename?: 'IntegrationRelocationConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<IntegrationRelocationEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type IntegrationRelocationEdge = {
  readonly __typename?: 'IntegrationRelocationEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: IntegrationRelocation;
};

/** One indicator in one period; UNHCR adds its own report. */
export type IndicatorReport = {
  readonly __typename?: 'IndicatorReport';
  /** Code of the indicator. */
  readonly indicatorCode: Scalars['ID']['output'];
  /** Code of the reporting period. */
  readonly periodCode: Scalars['ID']['output'];
  /** UNHCR's report. Null means that UNHCR did not answer. */
  readonly unhcr?: Maybe<AgencyReport>;
};

/** A reporting period; UNHCR adds what it submitted. */
export type ReportingPeriod = {
  readonly __typename?: 'ReportingPeriod';
  /** Code of the period. */
  readonly code: Scalars['ID']['output'];
  /** What UNHCR submitted and is expected to submit. Null means that UNHCR did not answer. */
  readonly unhcrSubmissions?: Maybe<ReadonlyArray<Submission>>;
};

/** A multi-service centre; UNHCR adds protection. */
export type Centre = {
  readonly __typename?: 'Centre';
  /** Code of the centre. */
  readonly code: Scalars['ID']['output'];
  /** What UNHCR does at the centre in a period. */
  readonly protection?: Maybe<CentrePanel>;
};

/** A multi-service centre; UNHCR adds protection. */
export type CentreProtectionArgs = {
  period: Scalars['ID']['input'];
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> =
  Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ResolverFn<TResult, TParent, TContext, TArgs>
  | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<
  TResult,
  TKey extends string,
  TParent,
  TContext,
  TArgs,
> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<
  T = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  IndicatorReport: IndicatorReport;
  ReportingPeriod: ReportingPeriod;
  Centre: Centre;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  IndicatorReport: { __typename: 'IndicatorReport' } & GraphQLRecursivePick<
    FederationTypes['IndicatorReport'],
    { indicatorCode: true; periodCode: true }
  >;
  ReportingPeriod: { __typename: 'ReportingPeriod' } & GraphQLRecursivePick<
    FederationTypes['ReportingPeriod'],
    { code: true }
  >;
  Centre: { __typename: 'Centre' } & GraphQLRecursivePick<
    FederationTypes['Centre'],
    { code: true }
  >;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  AgencyCode: AgencyCode;
  PopulationGroup: PopulationGroup;
  Sex: Sex;
  AgeBand: AgeBand;
  Disability: Disability;
  Language: Language;
  Currency: Currency;
  ReportStatus: ReportStatus;
  ReportStage: ReportStage;
  AgencyReport: ResolverTypeWrapper<AgencyReportValue>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Figure: ResolverTypeWrapper<Figure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Cell: ResolverTypeWrapper<Cell>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Submission: ResolverTypeWrapper<SubmissionValue>;
  CentrePanel: ResolverTypeWrapper<CentrePanelValue>;
  CentreLine: ResolverTypeWrapper<CentreLine>;
  ServedPerson: ResolverTypeWrapper<PersonRow>;
  RecordFilter: RecordFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Unhcr: ResolverTypeWrapper<object>;
  PendingClaims: ResolverTypeWrapper<PendingClaims>;
  AsylumProcedure: ResolverTypeWrapper<AsylumProcedureRow>;
  AsylumProcedureConnection: ResolverTypeWrapper<
    Omit<AsylumProcedureConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['AsylumProcedureEdge']>;
    }
  >;
  AsylumProcedureEdge: ResolverTypeWrapper<
    Omit<AsylumProcedureEdge, 'node'> & { node: ResolversTypes['AsylumProcedure'] }
  >;
  AsylumStage: AsylumStage;
  AsylumOutcome: AsylumOutcome;
  RegistrationSupport: ResolverTypeWrapper<RegistrationSupportRow>;
  RegistrationSupportConnection: ResolverTypeWrapper<
    Omit<RegistrationSupportConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['RegistrationSupportEdge']>;
    }
  >;
  RegistrationSupportEdge: ResolverTypeWrapper<
    Omit<RegistrationSupportEdge, 'node'> & { node: ResolversTypes['RegistrationSupport'] }
  >;
  RegistrationKind: RegistrationKind;
  LegalCounselling: ResolverTypeWrapper<LegalCounsellingRow>;
  LegalCounsellingConnection: ResolverTypeWrapper<
    Omit<LegalCounsellingConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['LegalCounsellingEdge']>;
    }
  >;
  LegalCounsellingEdge: ResolverTypeWrapper<
    Omit<LegalCounsellingEdge, 'node'> & { node: ResolversTypes['LegalCounselling'] }
  >;
  CounsellingTopic: CounsellingTopic;
  ProtectionCase: ResolverTypeWrapper<ProtectionCaseRow>;
  ProtectionCaseConnection: ResolverTypeWrapper<
    Omit<ProtectionCaseConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['ProtectionCaseEdge']>;
    }
  >;
  ProtectionCaseEdge: ResolverTypeWrapper<
    Omit<ProtectionCaseEdge, 'node'> & { node: ResolversTypes['ProtectionCase'] }
  >;
  SpecificNeed: SpecificNeed;
  RiskLevel: RiskLevel;
  CashAssistance: ResolverTypeWrapper<CashAssistanceRow>;
  CashAssistanceConnection: ResolverTypeWrapper<
    Omit<CashAssistanceConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['CashAssistanceEdge']>;
    }
  >;
  CashAssistanceEdge: ResolverTypeWrapper<
    Omit<CashAssistanceEdge, 'node'> & { node: ResolversTypes['CashAssistance'] }
  >;
  CashModality: CashModality;
  IntegrationRelocation: ResolverTypeWrapper<IntegrationRelocationRow>;
  IntegrationRelocationConnection: ResolverTypeWrapper<
    Omit<IntegrationRelocationConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['IntegrationRelocationEdge']>;
    }
  >;
  IntegrationRelocationEdge: ResolverTypeWrapper<
    Omit<IntegrationRelocationEdge, 'node'> & { node: ResolversTypes['IntegrationRelocation'] }
  >;
  IndicatorReport: ResolverTypeWrapper<
    Omit<IndicatorReport, 'unhcr'> & { unhcr?: Maybe<ResolversTypes['AgencyReport']> }
  >;
  ReportingPeriod: ResolverTypeWrapper<
    Omit<ReportingPeriod, 'unhcrSubmissions'> & {
      unhcrSubmissions?: Maybe<ReadonlyArray<ResolversTypes['Submission']>>;
    }
  >;
  Centre: ResolverTypeWrapper<
    Omit<Centre, 'protection'> & { protection?: Maybe<ResolversTypes['CentrePanel']> }
  >;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  AgencyReport: AgencyReportValue;
  Int: Scalars['Int']['output'];
  Figure: Figure;
  Float: Scalars['Float']['output'];
  Boolean: Scalars['Boolean']['output'];
  Cell: Cell;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Submission: SubmissionValue;
  CentrePanel: CentrePanelValue;
  CentreLine: CentreLine;
  ServedPerson: PersonRow;
  RecordFilter: RecordFilter;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Unhcr: object;
  PendingClaims: PendingClaims;
  AsylumProcedure: AsylumProcedureRow;
  AsylumProcedureConnection: Omit<AsylumProcedureConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['AsylumProcedureEdge']>;
  };
  AsylumProcedureEdge: Omit<AsylumProcedureEdge, 'node'> & {
    node: ResolversParentTypes['AsylumProcedure'];
  };
  RegistrationSupport: RegistrationSupportRow;
  RegistrationSupportConnection: Omit<RegistrationSupportConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['RegistrationSupportEdge']>;
  };
  RegistrationSupportEdge: Omit<RegistrationSupportEdge, 'node'> & {
    node: ResolversParentTypes['RegistrationSupport'];
  };
  LegalCounselling: LegalCounsellingRow;
  LegalCounsellingConnection: Omit<LegalCounsellingConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['LegalCounsellingEdge']>;
  };
  LegalCounsellingEdge: Omit<LegalCounsellingEdge, 'node'> & {
    node: ResolversParentTypes['LegalCounselling'];
  };
  ProtectionCase: ProtectionCaseRow;
  ProtectionCaseConnection: Omit<ProtectionCaseConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['ProtectionCaseEdge']>;
  };
  ProtectionCaseEdge: Omit<ProtectionCaseEdge, 'node'> & {
    node: ResolversParentTypes['ProtectionCase'];
  };
  CashAssistance: CashAssistanceRow;
  CashAssistanceConnection: Omit<CashAssistanceConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['CashAssistanceEdge']>;
  };
  CashAssistanceEdge: Omit<CashAssistanceEdge, 'node'> & {
    node: ResolversParentTypes['CashAssistance'];
  };
  IntegrationRelocation: IntegrationRelocationRow;
  IntegrationRelocationConnection: Omit<IntegrationRelocationConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['IntegrationRelocationEdge']>;
  };
  IntegrationRelocationEdge: Omit<IntegrationRelocationEdge, 'node'> & {
    node: ResolversParentTypes['IntegrationRelocation'];
  };
  IndicatorReport:
    | (Omit<IndicatorReport, 'unhcr'> & { unhcr?: Maybe<ResolversParentTypes['AgencyReport']> })
    | FederationReferenceTypes['IndicatorReport'];
  ReportingPeriod:
    | (Omit<ReportingPeriod, 'unhcrSubmissions'> & {
        unhcrSubmissions?: Maybe<ReadonlyArray<ResolversParentTypes['Submission']>>;
      })
    | FederationReferenceTypes['ReportingPeriod'];
  Centre:
    | (Omit<Centre, 'protection'> & { protection?: Maybe<ResolversParentTypes['CentrePanel']> })
    | FederationReferenceTypes['Centre'];
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['DateTime'],
  any
> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['Decimal'],
  any
> {
  name: 'Decimal';
}

export type AgencyReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgencyReport'] = ResolversParentTypes['AgencyReport'],
> = {
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ReportStage']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  inPeriod?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  yearToDate?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  toDate?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['Cell']>, ParentType, ContextType>;
};

export type FigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure'],
> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CellResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Cell'] = ResolversParentTypes['Cell'],
> = {
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type SubmissionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission'],
> = {
  indicatorCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CentrePanelResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentrePanel'] = ResolversParentTypes['CentrePanel'],
> = {
  agency?: Resolver<ResolversTypes['AgencyCode'], ParentType, ContextType>;
  periodCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['CentreLine']>, ParentType, ContextType>;
};

export type CentreLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentreLine'] = ResolversParentTypes['CentreLine'],
> = {
  indicatorCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
};

export type ServedPersonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ServedPerson'] = ResolversParentTypes['ServedPerson'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  nationality?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disability?: Resolver<ResolversTypes['Disability'], ParentType, ContextType>;
  firstContactOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  unhcr?: Resolver<Maybe<ResolversTypes['Unhcr']>, ParentType, ContextType>;
};

export type UnhcrResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Unhcr'] = ResolversParentTypes['Unhcr'],
> = {
  asylumProcedures?: Resolver<
    ResolversTypes['AsylumProcedureConnection'],
    ParentType,
    ContextType,
    RequireFields<UnhcrAsylumProceduresArgs, 'first'>
  >;
  registrationSupports?: Resolver<
    ResolversTypes['RegistrationSupportConnection'],
    ParentType,
    ContextType,
    RequireFields<UnhcrRegistrationSupportsArgs, 'first'>
  >;
  legalCounsellings?: Resolver<
    ResolversTypes['LegalCounsellingConnection'],
    ParentType,
    ContextType,
    RequireFields<UnhcrLegalCounsellingsArgs, 'first'>
  >;
  protectionCases?: Resolver<
    ResolversTypes['ProtectionCaseConnection'],
    ParentType,
    ContextType,
    RequireFields<UnhcrProtectionCasesArgs, 'first'>
  >;
  cashAssistances?: Resolver<
    ResolversTypes['CashAssistanceConnection'],
    ParentType,
    ContextType,
    RequireFields<UnhcrCashAssistancesArgs, 'first'>
  >;
  integrationRelocations?: Resolver<
    ResolversTypes['IntegrationRelocationConnection'],
    ParentType,
    ContextType,
    RequireFields<UnhcrIntegrationRelocationsArgs, 'first'>
  >;
  pendingClaims?: Resolver<
    ResolversTypes['PendingClaims'],
    ParentType,
    ContextType,
    Partial<UnhcrPendingClaimsArgs>
  >;
};

export type PendingClaimsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PendingClaims'] = ResolversParentTypes['PendingClaims'],
> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AsylumProcedureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AsylumProcedure'] =
    ResolversParentTypes['AsylumProcedure'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ServedPerson'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  claimedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  constanciaOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  interviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['AsylumStage'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AsylumOutcome']>, ParentType, ContextType>;
};

export type AsylumProcedureConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AsylumProcedureConnection'] =
    ResolversParentTypes['AsylumProcedureConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AsylumProcedureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AsylumProcedureEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AsylumProcedureEdge'] =
    ResolversParentTypes['AsylumProcedureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AsylumProcedure'], ParentType, ContextType>;
};

export type RegistrationSupportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RegistrationSupport'] =
    ResolversParentTypes['RegistrationSupport'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ServedPerson'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  supportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegistrationKind'], ParentType, ContextType>;
};

export type RegistrationSupportConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RegistrationSupportConnection'] =
    ResolversParentTypes['RegistrationSupportConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['RegistrationSupportEdge']>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationSupportEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RegistrationSupportEdge'] =
    ResolversParentTypes['RegistrationSupportEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegistrationSupport'], ParentType, ContextType>;
};

export type LegalCounsellingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LegalCounselling'] =
    ResolversParentTypes['LegalCounselling'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ServedPerson'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  counselledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['CounsellingTopic'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LegalCounsellingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LegalCounsellingConnection'] =
    ResolversParentTypes['LegalCounsellingConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalCounsellingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalCounsellingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LegalCounsellingEdge'] =
    ResolversParentTypes['LegalCounsellingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalCounselling'], ParentType, ContextType>;
};

export type ProtectionCaseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProtectionCase'] =
    ResolversParentTypes['ProtectionCase'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ServedPerson'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  specificNeed?: Resolver<ResolversTypes['SpecificNeed'], ParentType, ContextType>;
  riskLevel?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  followUpDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  followedUpOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProtectionCaseConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProtectionCaseConnection'] =
    ResolversParentTypes['ProtectionCaseConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProtectionCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProtectionCaseEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProtectionCaseEdge'] =
    ResolversParentTypes['ProtectionCaseEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProtectionCase'], ParentType, ContextType>;
};

export type CashAssistanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CashAssistance'] =
    ResolversParentTypes['CashAssistance'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ServedPerson'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['CashModality'], ParentType, ContextType>;
};

export type CashAssistanceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CashAssistanceConnection'] =
    ResolversParentTypes['CashAssistanceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CashAssistanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CashAssistanceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CashAssistanceEdge'] =
    ResolversParentTypes['CashAssistanceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CashAssistance'], ParentType, ContextType>;
};

export type IntegrationRelocationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IntegrationRelocation'] =
    ResolversParentTypes['IntegrationRelocation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ServedPerson'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  relocatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  originMunicipality?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  destinationMunicipality?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  followedUpAt3Months?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  followedUpAt6Months?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  followedUpAt12Months?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  formalJobOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IntegrationRelocationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IntegrationRelocationConnection'] =
    ResolversParentTypes['IntegrationRelocationConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['IntegrationRelocationEdge']>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntegrationRelocationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IntegrationRelocationEdge'] =
    ResolversParentTypes['IntegrationRelocationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntegrationRelocation'], ParentType, ContextType>;
};

export type IndicatorReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IndicatorReport'] =
    ResolversParentTypes['IndicatorReport'],
  FederationReferenceType extends FederationReferenceTypes['IndicatorReport'] =
    FederationReferenceTypes['IndicatorReport'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['IndicatorReport']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  indicatorCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  periodCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unhcr?: Resolver<Maybe<ResolversTypes['AgencyReport']>, ParentType, ContextType>;
};

export type ReportingPeriodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportingPeriod'] =
    ResolversParentTypes['ReportingPeriod'],
  FederationReferenceType extends FederationReferenceTypes['ReportingPeriod'] =
    FederationReferenceTypes['ReportingPeriod'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ReportingPeriod']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unhcrSubmissions?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Submission']>>,
    ParentType,
    ContextType
  >;
};

export type CentreResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Centre'] = ResolversParentTypes['Centre'],
  FederationReferenceType extends FederationReferenceTypes['Centre'] =
    FederationReferenceTypes['Centre'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Centre']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  protection?: Resolver<
    Maybe<ResolversTypes['CentrePanel']>,
    ParentType,
    ContextType,
    RequireFields<CentreProtectionArgs, 'period'>
  >;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  AgencyReport?: AgencyReportResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Cell?: CellResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  CentrePanel?: CentrePanelResolvers<ContextType>;
  CentreLine?: CentreLineResolvers<ContextType>;
  ServedPerson?: ServedPersonResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Unhcr?: UnhcrResolvers<ContextType>;
  PendingClaims?: PendingClaimsResolvers<ContextType>;
  AsylumProcedure?: AsylumProcedureResolvers<ContextType>;
  AsylumProcedureConnection?: AsylumProcedureConnectionResolvers<ContextType>;
  AsylumProcedureEdge?: AsylumProcedureEdgeResolvers<ContextType>;
  RegistrationSupport?: RegistrationSupportResolvers<ContextType>;
  RegistrationSupportConnection?: RegistrationSupportConnectionResolvers<ContextType>;
  RegistrationSupportEdge?: RegistrationSupportEdgeResolvers<ContextType>;
  LegalCounselling?: LegalCounsellingResolvers<ContextType>;
  LegalCounsellingConnection?: LegalCounsellingConnectionResolvers<ContextType>;
  LegalCounsellingEdge?: LegalCounsellingEdgeResolvers<ContextType>;
  ProtectionCase?: ProtectionCaseResolvers<ContextType>;
  ProtectionCaseConnection?: ProtectionCaseConnectionResolvers<ContextType>;
  ProtectionCaseEdge?: ProtectionCaseEdgeResolvers<ContextType>;
  CashAssistance?: CashAssistanceResolvers<ContextType>;
  CashAssistanceConnection?: CashAssistanceConnectionResolvers<ContextType>;
  CashAssistanceEdge?: CashAssistanceEdgeResolvers<ContextType>;
  IntegrationRelocation?: IntegrationRelocationResolvers<ContextType>;
  IntegrationRelocationConnection?: IntegrationRelocationConnectionResolvers<ContextType>;
  IntegrationRelocationEdge?: IntegrationRelocationEdgeResolvers<ContextType>;
  IndicatorReport?: IndicatorReportResolvers<ContextType>;
  ReportingPeriod?: ReportingPeriodResolvers<ContextType>;
  Centre?: CentreResolvers<ContextType>;
};
