import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StoredEntry } from '../../_kit/audit/stored-entry.ts';
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
import type {
  UnhcrIatiActivityRow,
  UnhcrIatiBudgetRow,
  UnhcrIatiTransactionRow,
  UnhcrIatiSectorRow,
  UnhcrIatiResultRow,
} from '../iati/entities.ts';
import type {
  AsylumApplicationCountRow,
  AsylumDecisionCountRow,
  PopulationCountRow,
  DemographicCountRow,
  SolutionCountRow,
  FlowCountRow,
} from '../public-series/entities.ts';
import type {
  UnhcrPublicSourceRow,
  UnhcrPublicSeriesRow,
  UnhcrIatiRow,
} from '../public-source/entities.ts';
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
  | 'UNKNOWN'
  /** Of figures that others see: `OTHER` and `UNKNOWN` together, since they are few. */
  | 'OTHER_OR_UNKNOWN';

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

/** A service for which one agency refers a person to another. */
export type ServiceType =
  /** Access to international protection. */
  | 'INTERNATIONAL_PROTECTION'
  /** Legal counselling. */
  | 'LEGAL_COUNSELLING'
  /** Documents. */
  | 'DOCUMENTATION'
  /** Shelter. */
  | 'SHELTER'
  /** Cash assistance. */
  | 'CASH'
  /** Employment. */
  | 'EMPLOYMENT'
  /** Certification of skills. */
  | 'SKILLS_CERTIFICATION'
  /** Response to gender-based violence. */
  | 'GBV_RESPONSE'
  /** Empowerment of women. */
  | 'WOMEN_EMPOWERMENT'
  /** Primary health care. */
  | 'PRIMARY_HEALTH'
  /** Mental health and psychosocial support. */
  | 'MHPSS'
  /** Vaccination. */
  | 'VACCINATION'
  /** Child protection. */
  | 'CHILD_PROTECTION'
  /** Education. */
  | 'EDUCATION'
  /** Family reunification. */
  | 'FAMILY_REUNIFICATION'
  /** Voluntary return. */
  | 'VOLUNTARY_RETURN';

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
  /** 1 for the first draft, one more for each later draft, correction and restatement. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** SHA-256, in hexadecimal, of the version's whole content and a random number that stays with the agency: by it a decision quotes the version. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Why the version restates an earlier one; null where it restates none. */
  readonly reason?: Maybe<Scalars['String']['output']>;
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
  /** What happened to the versions that were submitted, the oldest first. */
  readonly history: ReadonlyArray<ReportEvent>;
  /** Where the standing version's means of verification are kept. */
  readonly evidence: ReadonlyArray<EvidenceLink>;
  /** The moment until which an approved report is reopened, so that it may be restated; null where it is not. */
  readonly reopenedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** A later version that was submitted and waits for a decision while this one stands; null where there is none. */
  readonly pending?: Maybe<AgencyReport>;
};

/** What may happen to a version of a report. */
export type ReportEventKind =
  /** Computed by the agency from its records. */
  | 'DRAFTED'
  /** Made by the agency of an earlier version, with a reason. */
  | 'CORRECTED'
  /** Submitted by the agency. */
  | 'SUBMITTED'
  /** Taken back by the agency before anybody verified it. */
  | 'TAKEN_BACK'
  /** Sent back to the agency with a reason. */
  | 'RETURNED'
  /** Verified by governance. */
  | 'VERIFIED'
  /** Approved by the committee: locked from then on. */
  | 'APPROVED'
  /** Unlocked with a reason, until a moment. */
  | 'REOPENED'
  /** Published by governance. */
  | 'PUBLISHED'
  /** Its publication was withdrawn by the data-protection officer. */
  | 'WITHDRAWN';

/** Something that happened to one version of a report; only added to. */
export type ReportEvent = {
  readonly __typename?: 'ReportEvent';
  /** The version to which it happened. */
  readonly version: Scalars['Int']['output'];
  /** What happened. */
  readonly event: ReportEventKind;
  /** When, in the agency's calendar; of a decision, when it was taken. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it: a pseudonym of the subgraph in which it was done. */
  readonly actor: Scalars['ID']['output'];
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Of a reopening: the moment at which it ends. */
  readonly expiresOn?: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256, in hexadecimal, of the version's content. */
  readonly sha256: Scalars['String']['output'];
};

/** Where a means of verification is kept. */
export type EvidenceLink = {
  readonly __typename?: 'EvidenceLink';
  /** What it is. */
  readonly title: Scalars['String']['output'];
  /** Its address. */
  readonly url: Scalars['String']['output'];
  /** When the agency said so. */
  readonly addedAt: Scalars['DateTime']['output'];
};

/** One version of a report as its own agency sees it. Its content never changes. */
export type ReportVersion = {
  readonly __typename?: 'ReportVersion';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Code of the indicator. */
  readonly indicatorCode: Scalars['ID']['output'];
  /** Code of the reporting period. */
  readonly periodCode: Scalars['ID']['output'];
  /** Its number: one more than that of the version made before it. */
  readonly version: Scalars['Int']['output'];
  /** Where it stands on its way to publication. */
  readonly stage: ReportStage;
  /** SHA-256, in hexadecimal, of its whole content and a random number that stays with the agency. */
  readonly sha256: Scalars['String']['output'];
  /** The moment up to which records were counted. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The day on which it was submitted; null where it was not, or was taken back. */
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was made, as its drafting or correction says. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The version that it replaces; null where none had been submitted. */
  readonly restates?: Maybe<Scalars['Int']['output']>;
  /** What is implausible about it, so that it cannot be submitted without a reason; and whether people of the year and to date were corrected as the period's were. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
  /** What happened to it, the oldest first. */
  readonly events: ReadonlyArray<ReportEvent>;
  /** The cells that were corrected by hand; the sums that contain them followed. */
  readonly corrections: ReadonlyArray<CellCorrection>;
  /** What the agency noted about it, the oldest first. */
  readonly notes: ReadonlyArray<ReportNote>;
  /** Where its means of verification are kept. */
  readonly evidence: ReadonlyArray<EvidenceLink>;
  /** The version as others see it; of a draft, as they would if it were submitted now: protected. */
  readonly shown?: Maybe<AgencyReport>;
  /** Its figures whole, unprotected: for the agency's own staff alone. */
  readonly whole?: Maybe<WholeReport>;
  /** What a count of today's records would change in it: for the agency's own staff alone. */
  readonly drift?: Maybe<ReportDrift>;
};

/** A version's figures, unprotected. */
export type WholeReport = {
  readonly __typename?: 'WholeReport';
  /** What happened in the period. */
  readonly inPeriod?: Maybe<Figure>;
  /** Since the beginning of the year or project year, to the period's end. */
  readonly yearToDate?: Maybe<Figure>;
  /** From the start of the initiative to the period's end. */
  readonly toDate?: Maybe<Figure>;
  /** The declared tables of the period, their margins included. */
  readonly cells: ReadonlyArray<Cell>;
};

/** A cell that was corrected by hand. A null dimension is the total over it. */
export type CellCorrection = {
  readonly __typename?: 'CellCorrection';
  /** Sex. */
  readonly sex?: Maybe<Sex>;
  /** Age band. */
  readonly age?: Maybe<AgeBand>;
  /** Population group. */
  readonly group?: Maybe<PopulationGroup>;
  /** ISO 3166-1 alpha-3, or `UNKNOWN`. */
  readonly nationality?: Maybe<Scalars['String']['output']>;
  /** Whether the person lives with a disability. */
  readonly disability?: Maybe<Disability>;
  /** Code of the centre. */
  readonly centre?: Maybe<Scalars['ID']['output']>;
  /** What the version said from which it was made. */
  readonly original: Figure;
  /** What was put in its place. */
  readonly corrected: Figure;
};

/** What an agency noted about a version of its report. */
export type ReportNote = {
  readonly __typename?: 'ReportNote';
  /** When, in the agency's calendar. */
  readonly at: Scalars['DateTime']['output'];
  /** Who: a pseudonym of the agency's own. */
  readonly actor: Scalars['ID']['output'];
  /** The note. */
  readonly text: Scalars['String']['output'];
};

/** What a recount of a version from today's records gives; the version itself stays as it is. */
export type ReportDrift = {
  readonly __typename?: 'ReportDrift';
  /** The last day whose records are counted. */
  readonly recountedOn: Scalars['Date']['output'];
  /** Whether nothing differs. */
  readonly isNone: Scalars['Boolean']['output'];
  /** What happened in the period, by the recount. */
  readonly inPeriod?: Maybe<Figure>;
  /** Since the beginning of the year or project year, by the recount. */
  readonly yearToDate?: Maybe<Figure>;
  /** From the start of the initiative, by the recount. */
  readonly toDate?: Maybe<Figure>;
  /** The cells that differ. */
  readonly cells: ReadonlyArray<CellDrift>;
};

/** A cell that a recount changes. A null dimension is the total over it. */
export type CellDrift = {
  readonly __typename?: 'CellDrift';
  /** Sex. */
  readonly sex?: Maybe<Sex>;
  /** Age band. */
  readonly age?: Maybe<AgeBand>;
  /** Population group. */
  readonly group?: Maybe<PopulationGroup>;
  /** ISO 3166-1 alpha-3, or `UNKNOWN`. */
  readonly nationality?: Maybe<Scalars['String']['output']>;
  /** Whether the person lives with a disability. */
  readonly disability?: Maybe<Disability>;
  /** Code of the centre. */
  readonly centre?: Maybe<Scalars['ID']['output']>;
  /** What the version says; null where it has no such cell, which is zero or no cases. */
  readonly reported?: Maybe<Figure>;
  /** What the recount says; null where it has no such cell. */
  readonly recounted?: Maybe<Figure>;
};

/** A cell to correct by its dimensions, and what to put in its place. A dimension that is left out is totalled over. */
export type CellCorrectionInput = {
  /** Sex. */
  readonly sex?: InputMaybe<Sex>;
  /** Age band. */
  readonly age?: InputMaybe<AgeBand>;
  /** Population group. */
  readonly group?: InputMaybe<PopulationGroup>;
  /** ISO 3166-1 alpha-3, or `UNKNOWN`. */
  readonly nationality?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person lives with a disability. */
  readonly disability?: InputMaybe<Disability>;
  /** Code of the centre. */
  readonly centre?: InputMaybe<Scalars['ID']['input']>;
  /** The new count. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /** Of a percentage or a weighted average: what is above the line, anew. */
  readonly numerator?: InputMaybe<Scalars['Float']['input']>;
  /** Of a percentage or a weighted average: what is below the line, anew. */
  readonly denominator?: InputMaybe<Scalars['Float']['input']>;
};

/** Where a means of verification is kept. */
export type EvidenceInput = {
  /** What it is. */
  readonly title: Scalars['String']['input'];
  /** Its address, `https://…`. */
  readonly url: Scalars['String']['input'];
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
  /** Of a median: its cases by fixed bands of days, the shortest first; they sum where medians cannot be merged. Null for other kinds. */
  readonly dayBands?: Maybe<ReadonlyArray<DayBand>>;
  /** Reported, and withheld to protect people. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** How many cases took so many whole days; both ends count. The bands are the same everywhere and never change. */
export type DayBand = {
  readonly __typename?: 'DayBand';
  /** The shortest time in the band, in days. */
  readonly fromDay: Scalars['Int']['output'];
  /** The longest time in the band, in days; null where there is no longest. */
  readonly toDay?: Maybe<Scalars['Int']['output']>;
  /** Cases in it. */
  readonly count: Scalars['Int']['output'];
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
  /** ISO 3166-1 alpha-3; of people, one of the ten largest of the year before, or `OTHER` for the rest. */
  readonly nationality?: Maybe<Scalars['String']['output']>;
  /** Whether the person lives with a disability. Sensitive: crossed with nothing, and shown from ten people on. */
  readonly disability?: Maybe<Disability>;
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
  /** Where the agency's report stands on the calendar; not applicable where the agency did not work at the centre, or the centre was closed all the period. */
  readonly status: ReportStatus;
  /** The centre's cell, its other dimensions totalled: zero or no cases where it was open and nobody came; null until reported, and where the table by centre is withheld. */
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

/** Classes of the IASC Operational Guidance on Data Responsibility (2023). */
export type SensitivityClass =
  /** May be published. */
  | 'PUBLIC'
  /** For the partners of the initiative. */
  | 'INTERNAL'
  /** For those who need it for their work. */
  | 'CONFIDENTIAL'
  /** For named posts only: disclosure may put people in danger. */
  | 'STRICTLY_CONFIDENTIAL';

/** How an agency handles the records of one type: how sensitive they are, why it keeps them and for how long. */
export type RecordType = {
  readonly __typename?: 'RecordType';
  /** Name of the type in the graph. */
  readonly type: Scalars['String']['output'];
  /** How sensitive a record is by itself; counts of many may be less. */
  readonly sensitivity: SensitivityClass;
  /** Why the records are kept. */
  readonly purpose: Scalars['String']['output'];
  /** For how many years after the last entry a record is kept; null is for good. */
  readonly retentionYears?: Maybe<Scalars['Int']['output']>;
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

/** What somebody did. */
export type AuditAction =
  /** Read sensitive records. */
  | 'READ'
  /** Read the audit. */
  | 'AUDIT_READ'
  /** Wrote a record. */
  | 'WRITE'
  /** Was refused. */
  | 'REFUSAL'
  /** Published a figure. */
  | 'PUBLICATION'
  /** Withdrew a publication. */
  | 'WITHDRAWAL'
  /** Did, with a reason, what is else refused. */
  | 'OVERRIDE'
  /** Used a token. */
  | 'TOKEN_USE';

/** One entry of an audit, which is only added to. Of served people it holds nothing but the opaque ids of their records. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** Its place in the chain: 1, 2, 3 and so on, without gaps. */
  readonly sequence: Scalars['Int']['output'];
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** Who acted: a pseudonym of this subgraph alone, which the owner of its database can resolve; `public` for nobody in particular, `service:…` for a subgraph. */
  readonly actor: Scalars['ID']['output'];
  /** The agency for which the actor works, as an `AgencyCode`; null for others. */
  readonly agency?: Maybe<Scalars['String']['output']>;
  /** What was done. */
  readonly action: AuditAction;
  /** The type of the records, or the place in the graph that was refused. */
  readonly recordType: Scalars['String']['output'];
  /** The records' opaque ids. */
  readonly recordIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What was read or written of each record. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The stated purpose; null where none was. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** How many records. */
  readonly count: Scalars['Int']['output'];
  /** The day until which it is kept, seven years later. */
  readonly retainedUntil: Scalars['Date']['output'];
  /** SHA-256, in hexadecimal, of the hash before it and of this entry's content. */
  readonly hash: Scalars['String']['output'];
};

/** A page of an audit. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** How many entries the arguments leave, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** The entries of this page. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** An entry's place in a page. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** Pass it as `after` to go on behind this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AuditEntry;
};

/** What a subgraph said of its audit at a moment, and another keeps: the hash of its latest entry. */
export type AuditCheckpoint = {
  readonly __typename?: 'AuditCheckpoint';
  /** Whose audit it is. */
  readonly subgraph: Scalars['ID']['output'];
  /** The number of its latest entry. */
  readonly sequence: Scalars['Int']['output'];
  /** The hash of that entry. */
  readonly hash: Scalars['String']['output'];
  /** When it was signed. */
  readonly at: Scalars['DateTime']['output'];
};

/** What UNHCR publishes beside its reports: its staff's own records. All records are illustrative. */
export type Unhcr = {
  readonly __typename?: 'Unhcr';
  /** Who read, wrote or was refused what in a period, the latest first. For auditors whose mandate names UNHCR; reading it is an entry too. */
  readonly auditTrail?: Maybe<AuditEntryConnection>;
  /** The versions of a report, drafts included, the latest first: for UNHCR's own staff. */
  readonly reportVersions: ReadonlyArray<ReportVersion>;
  /** Each type of record, how sensitive it is, why it is kept and for how long. */
  readonly recordTypes: ReadonlyArray<RecordType>;
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
export type UnhcrAuditTrailArgs = {
  period: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  action?: InputMaybe<AuditAction>;
  recordType?: InputMaybe<Scalars['String']['input']>;
};

/** What UNHCR publishes beside its reports: its staff's own records. All records are illustrative. */
export type UnhcrReportVersionsArgs = {
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Int']['input']>;
};

/** What UNHCR publishes beside its reports: its staff's own records. All records are illustrative. */
export type UnhcrAsylumProceduresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  stage?: InputMaybe<AsylumStage>;
  outcome?: InputMaybe<AsylumOutcome>;
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
  specificNeed?: InputMaybe<SpecificNeed>;
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
  destinationMunicipality?: InputMaybe<Scalars['ID']['input']>;
};

/** What UNHCR publishes beside its reports: its staff's own records. All records are illustrative. */
export type UnhcrPendingClaimsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Keeps what another subgraph says of its audit, once however often it comes. For that subgraph's own service. */
  readonly unhcrKeepCheckpoint?: Maybe<AuditCheckpoint>;
  /** Computes a new version from all records known today. Refused while the report is locked. */
  readonly unhcrDraftReport?: Maybe<ReportVersion>;
  /** Makes a new version of the latest one, with cells corrected by hand; the sums that contain them follow. */
  readonly unhcrCorrectReport?: Maybe<ReportVersion>;
  /** Submits a draft for every centre that is expected to report. */
  readonly unhcrSubmitReport?: Maybe<ReportVersion>;
  /** Takes a submitted version back, so that it is a draft again, before anybody has verified it. */
  readonly unhcrTakeBackReport?: Maybe<ReportVersion>;
  /** Adds a note, or says where means of verification are kept, until the version is verified. Nothing else about it changes. */
  readonly unhcrAnnotateReport?: Maybe<ReportVersion>;
  /** Records what was decided about a version, once however often it comes. For the joint governance's own service. */
  readonly unhcrRecordDecision?: Maybe<ReportVersion>;
};

export type MutationUnhcrKeepCheckpointArgs = {
  idempotencyKey: Scalars['ID']['input'];
  subgraph: Scalars['ID']['input'];
  sequence: Scalars['Int']['input'];
  hash: Scalars['String']['input'];
  at: Scalars['DateTime']['input'];
  signature: Scalars['String']['input'];
};

export type MutationUnhcrDraftReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type MutationUnhcrCorrectReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  corrections: ReadonlyArray<CellCorrectionInput>;
  yearToDate?: InputMaybe<Scalars['Float']['input']>;
  toDate?: InputMaybe<Scalars['Float']['input']>;
  reason: Scalars['String']['input'];
};

export type MutationUnhcrSubmitReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type MutationUnhcrTakeBackReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type MutationUnhcrAnnotateReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
};

export type MutationUnhcrRecordDecisionArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  sha256: Scalars['String']['input'];
  decision: ReportEventKind;
  reason?: InputMaybe<Scalars['String']['input']>;
  expiresOn?: InputMaybe<Scalars['DateTime']['input']>;
  decidedAt: Scalars['DateTime']['input'];
  actor: Scalars['ID']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** UNHCR's operation in Mexico from 2016 to 2023, as it published it to the International Aid Transparency Initiative. Real data: UNHCR (XM-DAC-41121), CC BY 4.0. */
  readonly unhcrIati?: Maybe<UnhcrIati>;
  /** UNHCR's public statistics on asylum and displacement in Mexico up to 2025. Real data: UNHCR Refugee Data Finder, edition of 25 June 2026, CC BY 4.0. */
  readonly unhcrPublicSeries?: Maybe<UnhcrPublicSeries>;
  /** UNHCR's own part of the graph. */
  readonly unhcr?: Maybe<Unhcr>;
};

/** UNHCR's operation in Mexico as published to IATI: activities, budgets and transactions from 2016 to 2023, results from 2016 to 2022. CC BY 4.0. */
export type UnhcrIati = {
  readonly __typename?: 'UnhcrIati';
  /** Where this comes from. */
  readonly source: UnhcrPublicSource;
  /** The operation, one activity a year, latest first. */
  readonly activities: UnhcrIatiActivityConnection;
  /** Budgets, latest first. */
  readonly budgets: UnhcrIatiBudgetConnection;
  /** Commitments, disbursements and expenditure, latest first. */
  readonly transactions: UnhcrIatiTransactionConnection;
  /** Transactions added up for each year's activity and type, earliest first. */
  readonly transactionsByYear: ReadonlyArray<UnhcrIatiTransactionsOfYear>;
  /** Indicators of results, latest first. */
  readonly results: UnhcrIatiResultConnection;
};

/** UNHCR's operation in Mexico as published to IATI: activities, budgets and transactions from 2016 to 2023, results from 2016 to 2022. CC BY 4.0. */
export type UnhcrIatiActivitiesArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** UNHCR's operation in Mexico as published to IATI: activities, budgets and transactions from 2016 to 2023, results from 2016 to 2022. CC BY 4.0. */
export type UnhcrIatiBudgetsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** UNHCR's operation in Mexico as published to IATI: activities, budgets and transactions from 2016 to 2023, results from 2016 to 2022. CC BY 4.0. */
export type UnhcrIatiTransactionsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<UnhcrIatiTransactionType>;
  currency?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** UNHCR's operation in Mexico as published to IATI: activities, budgets and transactions from 2016 to 2023, results from 2016 to 2022. CC BY 4.0. */
export type UnhcrIatiTransactionsByYearArgs = {
  type?: InputMaybe<UnhcrIatiTransactionType>;
};

/** UNHCR's operation in Mexico as published to IATI: activities, budgets and transactions from 2016 to 2023, results from 2016 to 2022. CC BY 4.0. */
export type UnhcrIatiResultsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<UnhcrIatiResultLevel>;
  title?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One year of UNHCR's operation in Mexico. */
export type UnhcrIatiActivity = {
  readonly __typename?: 'UnhcrIatiActivity';
  /** Its IATI identifier, for example `XM-DAC-41121-2021-AME-MEX`. */
  readonly id: Scalars['ID']['output'];
  /** The year it is about. */
  readonly year: Scalars['Int']['output'];
  /** Where it stands. */
  readonly status: UnhcrIatiActivityStatus;
  /** Its title; where a language is missing, the Spanish, the English or the French one. */
  readonly title: Scalars['String']['output'];
  /** What it is; published in English and French. */
  readonly description: Scalars['String']['output'];
  /** The day it was planned to begin. */
  readonly plannedStartOn?: Maybe<Scalars['Date']['output']>;
  /** The day it began. */
  readonly actualStartOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was planned to end. */
  readonly plannedEndOn?: Maybe<Scalars['Date']['output']>;
  /** The day it ended. */
  readonly actualEndOn?: Maybe<Scalars['Date']['output']>;
  /** Its budgets, earliest first. */
  readonly budgets: ReadonlyArray<UnhcrIatiBudget>;
  /** The sectors it is for: of each vocabulary they sum to 100 %. */
  readonly sectors: ReadonlyArray<UnhcrIatiSector>;
  /** Where this comes from. */
  readonly source: UnhcrPublicSource;
};

/** One year of UNHCR's operation in Mexico. */
export type UnhcrIatiActivityTitleArgs = {
  lang?: Language;
};

/** One year of UNHCR's operation in Mexico. */
export type UnhcrIatiActivityDescriptionArgs = {
  lang?: Language;
};

/** A page of activities. */
export type UnhcrIatiActivityConnection = {
  readonly __typename?: 'UnhcrIatiActivityConnection';
  /** The activities of this page. */
  readonly edges: ReadonlyArray<UnhcrIatiActivityEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many activities hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One activity of a page. */
export type UnhcrIatiActivityEdge = {
  readonly __typename?: 'UnhcrIatiActivityEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The activity. */
  readonly node: UnhcrIatiActivity;
};

/** Where an activity stands. */
export type UnhcrIatiActivityStatus =
  /** It is being carried out. */
  | 'IMPLEMENTATION'
  /** The work is done; the books are still open. */
  | 'FINALISATION'
  /** The work is done and the books are closed. */
  | 'CLOSED';

/** A budget of an activity. */
export type UnhcrIatiBudget = {
  readonly __typename?: 'UnhcrIatiBudget';
  /** Opaque id of the budget. */
  readonly id: Scalars['ID']['output'];
  /** The activity it is for. */
  readonly activity: UnhcrIatiActivity;
  /** Whether it is the first or a changed one; null where not published. */
  readonly kind?: Maybe<UnhcrIatiBudgetKind>;
  /** The first day it is for. */
  readonly periodStart: Scalars['Date']['output'];
  /** The last day it is for. */
  readonly periodEnd: Scalars['Date']['output'];
  /** How much. */
  readonly value: Scalars['Decimal']['output'];
  /** Its currency, ISO 4217. */
  readonly currency: Scalars['String']['output'];
  /** The day for which the currency is valued. */
  readonly valueOn: Scalars['Date']['output'];
};

/** A page of budgets. */
export type UnhcrIatiBudgetConnection = {
  readonly __typename?: 'UnhcrIatiBudgetConnection';
  /** The budgets of this page. */
  readonly edges: ReadonlyArray<UnhcrIatiBudgetEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many budgets hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One budget of a page. */
export type UnhcrIatiBudgetEdge = {
  readonly __typename?: 'UnhcrIatiBudgetEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The budget. */
  readonly node: UnhcrIatiBudget;
};

/** Whether a budget is the first one or a changed one. */
export type UnhcrIatiBudgetKind =
  /** As first allocated. */
  | 'ORIGINAL'
  /** As updated. */
  | 'REVISED';

/** Money that was promised to an activity, passed on or spent. */
export type UnhcrIatiTransaction = {
  readonly __typename?: 'UnhcrIatiTransaction';
  /** Opaque id of the transaction. */
  readonly id: Scalars['ID']['output'];
  /** The activity it belongs to. */
  readonly activity: UnhcrIatiActivity;
  /** UNHCR's reference. References repeat. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Whether money was promised, passed on or spent. */
  readonly type: UnhcrIatiTransactionType;
  /** The day of the transaction. */
  readonly happenedOn: Scalars['Date']['output'];
  /** How much, in its own currency. */
  readonly value: Scalars['Decimal']['output'];
  /** Its currency, ISO 4217. */
  readonly currency: Scalars['String']['output'];
  /** The same in US dollars; null where not published. */
  readonly valueUsd?: Maybe<Scalars['Decimal']['output']>;
  /** What it is, as published. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The organisation that promises the money, as published; private donors are one group. */
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** What kind of organisation that is. */
  readonly providerKind?: Maybe<Scalars['String']['output']>;
  /** The kind of aid, by the list of OECD/DAC. */
  readonly aidType?: Maybe<Scalars['String']['output']>;
  /** How tightly the money is tied to a purpose. */
  readonly earmarking?: Maybe<Scalars['String']['output']>;
};

/** A page of transactions. */
export type UnhcrIatiTransactionConnection = {
  readonly __typename?: 'UnhcrIatiTransactionConnection';
  /** The transactions of this page. */
  readonly edges: ReadonlyArray<UnhcrIatiTransactionEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many transactions hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One transaction of a page. */
export type UnhcrIatiTransactionEdge = {
  readonly __typename?: 'UnhcrIatiTransactionEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The transaction. */
  readonly node: UnhcrIatiTransaction;
};

/** Whether money was promised, passed on or spent. */
export type UnhcrIatiTransactionType =
  /** A donor's written promise to UNHCR. */
  | 'INCOMING_COMMITMENT'
  /** Passed on to a partner. */
  | 'DISBURSEMENT'
  /** Spent on goods and services. */
  | 'EXPENDITURE';

/** The transactions of one type in one year's activity, added up in US dollars. */
export type UnhcrIatiTransactionsOfYear = {
  readonly __typename?: 'UnhcrIatiTransactionsOfYear';
  /** The year of the activity. */
  readonly year: Scalars['Int']['output'];
  /** Whether money was promised, passed on or spent. */
  readonly type: UnhcrIatiTransactionType;
  /** How many transactions. */
  readonly count: Scalars['Int']['output'];
  /** Their sum in US dollars: as UNHCR converted it, or as it is where it was in dollars. */
  readonly valueUsd: Scalars['Decimal']['output'];
};

/** The share of an activity that goes to one sector of one vocabulary. */
export type UnhcrIatiSector = {
  readonly __typename?: 'UnhcrIatiSector';
  /** Opaque id of the share. */
  readonly id: Scalars['ID']['output'];
  /** The vocabulary the sector belongs to. */
  readonly vocabulary: UnhcrIatiSectorVocabulary;
  /** The code of the sector in its vocabulary. */
  readonly code: Scalars['String']['output'];
  /** Its name in English. */
  readonly name: Scalars['String']['output'];
  /** Its share, 0 to 100. */
  readonly percentage: Scalars['Decimal']['output'];
};

/** A vocabulary of sectors. */
export type UnhcrIatiSectorVocabulary =
  /** Purpose codes of OECD/DAC, five digits. */
  | 'OECD_DAC_PURPOSE'
  /** Humanitarian clusters of the Inter-Agency Standing Committee. */
  | 'HUMANITARIAN_CLUSTER'
  /** Functions of the UN system. */
  | 'UN_SYSTEM_FUNCTION'
  /** UNHCR's own programmes. */
  | 'REPORTING_ORGANISATION'
  /** UNHCR's own objectives. */
  | 'REPORTING_ORGANISATION_2';

/** One indicator of a result in one year. Null is not published, which is not zero. */
export type UnhcrIatiResult = {
  readonly __typename?: 'UnhcrIatiResult';
  /** Opaque id of the row. */
  readonly id: Scalars['ID']['output'];
  /** The activity it belongs to. */
  readonly activity: UnhcrIatiActivity;
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** The level of the result. */
  readonly level: UnhcrIatiResultLevel;
  /** The result, as published. */
  readonly title: Scalars['String']['output'];
  /** The indicator, as published. */
  readonly indicator: Scalars['String']['output'];
  /** What the values are. */
  readonly measure: UnhcrIatiMeasure;
  /** Whether a higher value is better; null where not published. */
  readonly ascending?: Maybe<Scalars['Boolean']['output']>;
  /** Whom it is about, as published. */
  readonly population?: Maybe<Scalars['String']['output']>;
  /** The goal of the operation it serves, as published up to 2021. */
  readonly goal?: Maybe<Scalars['String']['output']>;
  /** Where, as published. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** The value it started from. */
  readonly baseline?: Maybe<Scalars['Float']['output']>;
  /** The year of that value. */
  readonly baselineYear?: Maybe<Scalars['Int']['output']>;
  /** The value to be reached. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** The value reached. */
  readonly actual?: Maybe<Scalars['Float']['output']>;
};

/** A page of indicators of results. */
export type UnhcrIatiResultConnection = {
  readonly __typename?: 'UnhcrIatiResultConnection';
  /** The indicators of this page. */
  readonly edges: ReadonlyArray<UnhcrIatiResultEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many indicators hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One indicator of a page. */
export type UnhcrIatiResultEdge = {
  readonly __typename?: 'UnhcrIatiResultEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The indicator. */
  readonly node: UnhcrIatiResult;
};

/** The level of a result. */
export type UnhcrIatiResultLevel =
  /** What the activity directly brings about. */
  | 'OUTPUT'
  /** What that changes for people. */
  | 'OUTCOME'
  /** What lasts. */
  | 'IMPACT';

/** What the values of an indicator are. */
export type UnhcrIatiMeasure =
  /** A number, or a score from 0 to 100 where the indicator says "extent". */
  | 'UNIT'
  /** A percentage. */
  | 'PERCENTAGE';

/** UNHCR's public series on Mexico: yearly, national, by origin. Counts 1 to 4 are shown as 5: rounded at source, never merged with the initiative's figures. UNHCR Refugee Data Finder, edition of 25 June 2026, CC BY 4.0. */
export type UnhcrPublicSeries = {
  readonly __typename?: 'UnhcrPublicSeries';
  /** Where the series come from. */
  readonly source: UnhcrPublicSource;
  /** Asylum applications in Mexico, latest year first. 2000 to 2025, persons. */
  readonly asylumApplications: AsylumApplicationCountConnection;
  /** Asylum applications by year, summed over what the arguments leave. New claims: `applicationType: NEW` and nothing else, which holds from 2006 on; before, UNHCR publishes new, repeated and appealed claims together as `VARIOUS`. */
  readonly asylumApplicationsByYear: ReadonlyArray<AsylumApplicationsOfYear>;
  /** Decisions on asylum claims in Mexico, latest year first. 2000 to 2025, persons. */
  readonly asylumDecisions: AsylumDecisionCountConnection;
  /** Decisions on asylum claims by year, summed over what the arguments leave. */
  readonly asylumDecisionsByYear: ReadonlyArray<AsylumDecisionsOfYear>;
  /** People in Mexico at the end of each year by origin and situation, latest year first. 1970 to 2025. */
  readonly populations: PopulationCountConnection;
  /** People in Mexico at the end of each year, summed over origins. */
  readonly populationsByYear: ReadonlyArray<PopulationsOfYear>;
  /** People in Mexico at the end of each year by origin, situation, place, sex and age band, latest year first. 2001 to 2025. Cells of a published line sum to its total; what it does not place is of unknown sex and age. */
  readonly demographics: DemographicCountConnection;
  /** People in Mexico at the end of each year, summed over what the arguments leave. */
  readonly demographicsByYear: ReadonlyArray<DemographicsOfYear>;
  /** Durable solutions for people in Mexico, latest year first. 1979 to 2025. */
  readonly solutions: SolutionCountConnection;
  /** Durable solutions by year, summed over origins. */
  readonly solutionsByYear: ReadonlyArray<SolutionsOfYear>;
  /** People newly displaced to Mexico in each year, latest year first. 1972 to 2025. */
  readonly flows: FlowCountConnection;
  /** People newly displaced to Mexico by year, summed over origins. */
  readonly flowsByYear: ReadonlyArray<FlowsOfYear>;
};

/** UNHCR's public series on Mexico: yearly, national, by origin. Counts 1 to 4 are shown as 5: rounded at source, never merged with the initiative's figures. UNHCR Refugee Data Finder, edition of 25 June 2026, CC BY 4.0. */
export type UnhcrPublicSeriesAsylumApplicationsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Scalars['ID']['input']>;
  procedure?: InputMaybe<AsylumAuthority>;
  applicationType?: InputMaybe<AsylumApplicationType>;
  decisionLevel?: InputMaybe<AsylumDecisionLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** UNHCR's public series on Mexico: yearly, national, by origin. Counts 1 to 4 are shown as 5: rounded at source, never merged with the initiative's figures. UNHCR Refugee Data Finder, edition of 25 June 2026, CC BY 4.0. */
export type UnhcrPublicSeriesAsylumApplicationsByYearArgs = {
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Scalars['ID']['input']>;
  procedure?: InputMaybe<AsylumAuthority>;
  applicationType?: InputMaybe<AsylumApplicationType>;
  decisionLevel?: InputMaybe<AsylumDecisionLevel>;
};

/** UNHCR's public series on Mexico: yearly, national, by origin. Counts 1 to 4 are shown as 5: rounded at source, never merged with the initiative's figures. UNHCR Refugee Data Finder, edition of 25 June 2026, CC BY 4.0. */
export type UnhcrPublicSeriesAsylumDecisionsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Scalars['ID']['input']>;
  procedure?: InputMaybe<AsylumAuthority>;
  decisionLevel?: InputMaybe<AsylumDecisionLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** UNHCR's public series on Mexico: yearly, national, by origin. Counts 1 to 4 are shown as 5: rounded at source, never merged with the initiative's figures. UNHCR Refugee Data Finder, edition of 25 June 2026, CC BY 4.0. */
export type UnhcrPublicSeriesAsylumDecisionsByYearArgs = {
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Scalars['ID']['input']>;
  procedure?: InputMaybe<AsylumAuthority>;
  decisionLevel?: InputMaybe<AsylumDecisionLevel>;
};

/** UNHCR's public series on Mexico: yearly, national, by origin. Counts 1 to 4 are shown as 5: rounded at source, never merged with the initiative's figures. UNHCR Refugee Data Finder, edition of 25 June 2026, CC BY 4.0. */
export type UnhcrPublicSeriesPopulationsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** UNHCR's public series on Mexico: yearly, national, by origin. Counts 1 to 4 are shown as 5: rounded at source, never merged with the initiative's figures. UNHCR Refugee Data Finder, edition of 25 June 2026, CC BY 4.0. */
export type UnhcrPublicSeriesPopulationsByYearArgs = {
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Scalars['ID']['input']>;
};

/** UNHCR's public series on Mexico: yearly, national, by origin. Counts 1 to 4 are shown as 5: rounded at source, never merged with the initiative's figures. UNHCR Refugee Data Finder, edition of 25 June 2026, CC BY 4.0. */
export type UnhcrPublicSeriesDemographicsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Scalars['ID']['input']>;
  populationType?: InputMaybe<DisplacedPopulationType>;
  sex?: InputMaybe<Sex>;
  ageBand?: InputMaybe<AgeBand>;
  location?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** UNHCR's public series on Mexico: yearly, national, by origin. Counts 1 to 4 are shown as 5: rounded at source, never merged with the initiative's figures. UNHCR Refugee Data Finder, edition of 25 June 2026, CC BY 4.0. */
export type UnhcrPublicSeriesDemographicsByYearArgs = {
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Scalars['ID']['input']>;
  populationType?: InputMaybe<DisplacedPopulationType>;
  sex?: InputMaybe<Sex>;
  ageBand?: InputMaybe<AgeBand>;
  location?: InputMaybe<Scalars['String']['input']>;
};

/** UNHCR's public series on Mexico: yearly, national, by origin. Counts 1 to 4 are shown as 5: rounded at source, never merged with the initiative's figures. UNHCR Refugee Data Finder, edition of 25 June 2026, CC BY 4.0. */
export type UnhcrPublicSeriesSolutionsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** UNHCR's public series on Mexico: yearly, national, by origin. Counts 1 to 4 are shown as 5: rounded at source, never merged with the initiative's figures. UNHCR Refugee Data Finder, edition of 25 June 2026, CC BY 4.0. */
export type UnhcrPublicSeriesSolutionsByYearArgs = {
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Scalars['ID']['input']>;
};

/** UNHCR's public series on Mexico: yearly, national, by origin. Counts 1 to 4 are shown as 5: rounded at source, never merged with the initiative's figures. UNHCR Refugee Data Finder, edition of 25 June 2026, CC BY 4.0. */
export type UnhcrPublicSeriesFlowsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** UNHCR's public series on Mexico: yearly, national, by origin. Counts 1 to 4 are shown as 5: rounded at source, never merged with the initiative's figures. UNHCR Refugee Data Finder, edition of 25 June 2026, CC BY 4.0. */
export type UnhcrPublicSeriesFlowsByYearArgs = {
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Scalars['ID']['input']>;
};

/** People of one origin who applied for asylum in Mexico in one year. */
export type AsylumApplicationCount = {
  readonly __typename?: 'AsylumApplicationCount';
  /** Opaque id of the row. */
  readonly id: Scalars['ID']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Where the people come from: ISO 3166-1 alpha-3, `XXA` for stateless people, or `UNKNOWN`. */
  readonly originCode: Scalars['ID']['output'];
  /** The same, as UNHCR names it in English. */
  readonly originName: Scalars['String']['output'];
  /** The country they come from; null where it is unknown, and for stateless people. */
  readonly origin?: Maybe<Country>;
  /** With whom the claim was lodged. */
  readonly procedure: AsylumAuthority;
  /** At which stage of the procedure people applied. */
  readonly applicationType: AsylumApplicationType;
  /** The level of decision that the figure is about. */
  readonly decisionLevel: AsylumDecisionLevel;
  /** Persons who applied. */
  readonly applied: Scalars['Int']['output'];
  /** A figure of the row is 5, which at the source also stands for 1 to 4. */
  readonly roundedAtSource: Scalars['Boolean']['output'];
  /** Where the row comes from. */
  readonly source: UnhcrPublicSource;
};

/** A page of asylum applications. */
export type AsylumApplicationCountConnection = {
  readonly __typename?: 'AsylumApplicationCountConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<AsylumApplicationCountEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many rows hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page. */
export type AsylumApplicationCountEdge = {
  readonly __typename?: 'AsylumApplicationCountEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: AsylumApplicationCount;
};

/** Asylum applications of one year. */
export type AsylumApplicationsOfYear = {
  readonly __typename?: 'AsylumApplicationsOfYear';
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Persons who applied. */
  readonly applied: Scalars['Int']['output'];
  /** A figure that was summed is 5, which at the source also stands for 1 to 4. */
  readonly roundedAtSource: Scalars['Boolean']['output'];
};

/** Decisions on claims of people of one origin in one year. */
export type AsylumDecisionCount = {
  readonly __typename?: 'AsylumDecisionCount';
  /** Opaque id of the row. */
  readonly id: Scalars['ID']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Where the people come from: ISO 3166-1 alpha-3, `XXA` for stateless people, or `UNKNOWN`. */
  readonly originCode: Scalars['ID']['output'];
  /** The same, as UNHCR names it in English. */
  readonly originName: Scalars['String']['output'];
  /** The country they come from; null where it is unknown, and for stateless people. */
  readonly origin?: Maybe<Country>;
  /** With whom the claim was lodged. */
  readonly procedure: AsylumAuthority;
  /** The level of decision. */
  readonly decisionLevel: AsylumDecisionLevel;
  /** Persons recognised as refugees. */
  readonly recognised: Scalars['Int']['output'];
  /** Persons given complementary or other protection. */
  readonly otherProtection: Scalars['Int']['output'];
  /** Persons whose claim was rejected. */
  readonly rejected: Scalars['Int']['output'];
  /** Persons whose claim was closed without a decision on its substance. */
  readonly closed: Scalars['Int']['output'];
  /** All of these. */
  readonly total: Scalars['Int']['output'];
  /** A figure of the row is 5, which at the source also stands for 1 to 4. */
  readonly roundedAtSource: Scalars['Boolean']['output'];
  /** Where the row comes from. */
  readonly source: UnhcrPublicSource;
};

/** A page of asylum decisions. */
export type AsylumDecisionCountConnection = {
  readonly __typename?: 'AsylumDecisionCountConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<AsylumDecisionCountEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many rows hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page. */
export type AsylumDecisionCountEdge = {
  readonly __typename?: 'AsylumDecisionCountEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: AsylumDecisionCount;
};

/** Asylum decisions of one year. */
export type AsylumDecisionsOfYear = {
  readonly __typename?: 'AsylumDecisionsOfYear';
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Persons recognised as refugees. */
  readonly recognised: Scalars['Int']['output'];
  /** Persons given complementary or other protection. */
  readonly otherProtection: Scalars['Int']['output'];
  /** Persons whose claim was rejected. */
  readonly rejected: Scalars['Int']['output'];
  /** Persons whose claim was closed without a decision on its substance. */
  readonly closed: Scalars['Int']['output'];
  /** All of these. */
  readonly total: Scalars['Int']['output'];
  /** A figure that was summed is 5, which at the source also stands for 1 to 4. */
  readonly roundedAtSource: Scalars['Boolean']['output'];
};

/** People of one origin in Mexico at the end of one year. Null is not published, which is not zero. */
export type PopulationCount = {
  readonly __typename?: 'PopulationCount';
  /** Opaque id of the row. */
  readonly id: Scalars['ID']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Where the people come from: ISO 3166-1 alpha-3, `XXA` for stateless people, or `UNKNOWN`. */
  readonly originCode: Scalars['ID']['output'];
  /** The same, as UNHCR names it in English. */
  readonly originName: Scalars['String']['output'];
  /** The country they come from; null where it is unknown, and for stateless people. */
  readonly origin?: Maybe<Country>;
  /** Refugees. */
  readonly refugees?: Maybe<Scalars['Int']['output']>;
  /** Asylum seekers: claims not yet decided. */
  readonly asylumSeekers?: Maybe<Scalars['Int']['output']>;
  /** Refugees who returned to their country in the year. */
  readonly returnedRefugees?: Maybe<Scalars['Int']['output']>;
  /** Internally displaced people. */
  readonly internallyDisplaced?: Maybe<Scalars['Int']['output']>;
  /** Internally displaced people who returned in the year. */
  readonly returnedInternallyDisplaced?: Maybe<Scalars['Int']['output']>;
  /** Stateless people. */
  readonly stateless?: Maybe<Scalars['Int']['output']>;
  /** Others of concern to UNHCR. */
  readonly othersOfConcern?: Maybe<Scalars['Int']['output']>;
  /** Other people in need of international protection; published from 2018 on, for Mexico mostly Venezuelans. */
  readonly othersInNeedOfProtection?: Maybe<Scalars['Int']['output']>;
  /** Members of host communities. */
  readonly hostCommunity?: Maybe<Scalars['Int']['output']>;
  /** A figure of the row is 5, which at the source also stands for 1 to 4. */
  readonly roundedAtSource: Scalars['Boolean']['output'];
  /** Where the row comes from. */
  readonly source: UnhcrPublicSource;
};

/** A page of populations. */
export type PopulationCountConnection = {
  readonly __typename?: 'PopulationCountConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<PopulationCountEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many rows hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page. */
export type PopulationCountEdge = {
  readonly __typename?: 'PopulationCountEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: PopulationCount;
};

/** Populations of one year. */
export type PopulationsOfYear = {
  readonly __typename?: 'PopulationsOfYear';
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Refugees. */
  readonly refugees?: Maybe<Scalars['Int']['output']>;
  /** Asylum seekers: claims not yet decided. */
  readonly asylumSeekers?: Maybe<Scalars['Int']['output']>;
  /** Refugees who returned to their country in the year. */
  readonly returnedRefugees?: Maybe<Scalars['Int']['output']>;
  /** Internally displaced people. */
  readonly internallyDisplaced?: Maybe<Scalars['Int']['output']>;
  /** Internally displaced people who returned in the year. */
  readonly returnedInternallyDisplaced?: Maybe<Scalars['Int']['output']>;
  /** Stateless people. */
  readonly stateless?: Maybe<Scalars['Int']['output']>;
  /** Others of concern to UNHCR. */
  readonly othersOfConcern?: Maybe<Scalars['Int']['output']>;
  /** Other people in need of international protection; published from 2018 on, for Mexico mostly Venezuelans. */
  readonly othersInNeedOfProtection?: Maybe<Scalars['Int']['output']>;
  /** Members of host communities. */
  readonly hostCommunity?: Maybe<Scalars['Int']['output']>;
  /** A figure that was summed is 5, which at the source also stands for 1 to 4. */
  readonly roundedAtSource: Scalars['Boolean']['output'];
};

/** People of one origin, situation, place, sex and age band at the end of one year. */
export type DemographicCount = {
  readonly __typename?: 'DemographicCount';
  /** Opaque id of the row. */
  readonly id: Scalars['ID']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Where the people come from: ISO 3166-1 alpha-3, `XXA` for stateless people, or `UNKNOWN`. */
  readonly originCode: Scalars['ID']['output'];
  /** The same, as UNHCR names it in English. */
  readonly originName: Scalars['String']['output'];
  /** The country they come from; null where it is unknown, and for stateless people. */
  readonly origin?: Maybe<Country>;
  /** Their situation. */
  readonly populationType: DisplacedPopulationType;
  /** Where they are, as UNHCR writes it. */
  readonly location: Scalars['String']['output'];
  /** What kind of place it is. */
  readonly locationType: DisplacedLocationType;
  /** How they are accommodated. */
  readonly accommodation: DisplacedAccommodation;
  /** Sex; unknown where UNHCR gives none. */
  readonly sex: Sex;
  /** Age band; unknown where UNHCR gives none. */
  readonly ageBand: AgeBand;
  /** How many people. */
  readonly people: Scalars['Int']['output'];
  /** A figure of the row is 5, which at the source also stands for 1 to 4. */
  readonly roundedAtSource: Scalars['Boolean']['output'];
  /** Where the row comes from. */
  readonly source: UnhcrPublicSource;
};

/** A page of demographics. */
export type DemographicCountConnection = {
  readonly __typename?: 'DemographicCountConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<DemographicCountEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many rows hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page. */
export type DemographicCountEdge = {
  readonly __typename?: 'DemographicCountEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: DemographicCount;
};

/** Demographics of one year. */
export type DemographicsOfYear = {
  readonly __typename?: 'DemographicsOfYear';
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** How many people. */
  readonly people: Scalars['Int']['output'];
  /** A figure that was summed is 5, which at the source also stands for 1 to 4. */
  readonly roundedAtSource: Scalars['Boolean']['output'];
};

/** Solutions that people of one origin found in one year. Null is not published, which is not zero. */
export type SolutionCount = {
  readonly __typename?: 'SolutionCount';
  /** Opaque id of the row. */
  readonly id: Scalars['ID']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Where the people come from: ISO 3166-1 alpha-3, `XXA` for stateless people, or `UNKNOWN`. */
  readonly originCode: Scalars['ID']['output'];
  /** The same, as UNHCR names it in English. */
  readonly originName: Scalars['String']['output'];
  /** The country they come from; null where it is unknown, and for stateless people. */
  readonly origin?: Maybe<Country>;
  /** Refugees who returned to their country. */
  readonly returnedRefugees?: Maybe<Scalars['Int']['output']>;
  /** Refugees resettled to a third country. */
  readonly resettlement?: Maybe<Scalars['Int']['output']>;
  /** Refugees who became nationals of Mexico. */
  readonly naturalisation?: Maybe<Scalars['Int']['output']>;
  /** Internally displaced people who returned. */
  readonly returnedInternallyDisplaced?: Maybe<Scalars['Int']['output']>;
  /** A figure of the row is 5, which at the source also stands for 1 to 4. */
  readonly roundedAtSource: Scalars['Boolean']['output'];
  /** Where the row comes from. */
  readonly source: UnhcrPublicSource;
};

/** A page of solutions. */
export type SolutionCountConnection = {
  readonly __typename?: 'SolutionCountConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<SolutionCountEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many rows hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page. */
export type SolutionCountEdge = {
  readonly __typename?: 'SolutionCountEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: SolutionCount;
};

/** Solutions of one year. */
export type SolutionsOfYear = {
  readonly __typename?: 'SolutionsOfYear';
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Refugees who returned to their country. */
  readonly returnedRefugees?: Maybe<Scalars['Int']['output']>;
  /** Refugees resettled to a third country. */
  readonly resettlement?: Maybe<Scalars['Int']['output']>;
  /** Refugees who became nationals of Mexico. */
  readonly naturalisation?: Maybe<Scalars['Int']['output']>;
  /** Internally displaced people who returned. */
  readonly returnedInternallyDisplaced?: Maybe<Scalars['Int']['output']>;
  /** A figure that was summed is 5, which at the source also stands for 1 to 4. */
  readonly roundedAtSource: Scalars['Boolean']['output'];
};

/** People of one origin who were newly displaced to Mexico in one year. Null is not published, which is not zero. */
export type FlowCount = {
  readonly __typename?: 'FlowCount';
  /** Opaque id of the row. */
  readonly id: Scalars['ID']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Where the people come from: ISO 3166-1 alpha-3, `XXA` for stateless people, or `UNKNOWN`. */
  readonly originCode: Scalars['ID']['output'];
  /** The same, as UNHCR names it in English. */
  readonly originName: Scalars['String']['output'];
  /** The country they come from; null where it is unknown, and for stateless people. */
  readonly origin?: Maybe<Country>;
  /** Refugees, as newly recognised or arrived. */
  readonly refugees?: Maybe<Scalars['Int']['output']>;
  /** New asylum seekers. */
  readonly asylumSeekers?: Maybe<Scalars['Int']['output']>;
  /** People in a situation like that of refugees. */
  readonly refugeeLike?: Maybe<Scalars['Int']['output']>;
  /** Other people in need of international protection. */
  readonly othersInNeedOfProtection?: Maybe<Scalars['Int']['output']>;
  /** A figure of the row is 5, which at the source also stands for 1 to 4. */
  readonly roundedAtSource: Scalars['Boolean']['output'];
  /** Where the row comes from. */
  readonly source: UnhcrPublicSource;
};

/** A page of flows. */
export type FlowCountConnection = {
  readonly __typename?: 'FlowCountConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<FlowCountEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many rows hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page. */
export type FlowCountEdge = {
  readonly __typename?: 'FlowCountEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: FlowCount;
};

/** Flows of one year. */
export type FlowsOfYear = {
  readonly __typename?: 'FlowsOfYear';
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Refugees, as newly recognised or arrived. */
  readonly refugees?: Maybe<Scalars['Int']['output']>;
  /** New asylum seekers. */
  readonly asylumSeekers?: Maybe<Scalars['Int']['output']>;
  /** People in a situation like that of refugees. */
  readonly refugeeLike?: Maybe<Scalars['Int']['output']>;
  /** Other people in need of international protection. */
  readonly othersInNeedOfProtection?: Maybe<Scalars['Int']['output']>;
  /** A figure that was summed is 5, which at the source also stands for 1 to 4. */
  readonly roundedAtSource: Scalars['Boolean']['output'];
};

/** With whom an asylum claim was lodged. */
export type AsylumAuthority =
  /** The Government: for Mexico, COMAR. */
  | 'GOVERNMENT'
  /** The Government and UNHCR together. */
  | 'JOINT'
  /** UNHCR. */
  | 'UNHCR';

/** At which stage of the procedure people applied for asylum. */
export type AsylumApplicationType =
  /** New claims. For Mexico from 2006 on. */
  | 'NEW'
  /** New, repeated and appealed claims, published together. For Mexico up to 2005. */
  | 'VARIOUS';

/** The level of decision that a figure on asylum is about. */
export type AsylumDecisionLevel =
  /** The first instance. */
  | 'FIRST_INSTANCE'
  /** The first instance and appeals, published together. For Mexico in 2011. */
  | 'FIRST_INSTANCE_AND_APPEAL';

/** The situation of displaced or stateless people, in UNHCR's words. */
export type DisplacedPopulationType =
  /** Refugees. */
  | 'REFUGEE'
  /** Asylum seekers. */
  | 'ASYLUM_SEEKER'
  /** Other people in need of international protection. */
  | 'OTHER_IN_NEED_OF_PROTECTION'
  /** Internally displaced people. */
  | 'INTERNALLY_DISPLACED'
  /** Refugees who returned in the year. */
  | 'RETURNED_REFUGEE'
  /** Stateless people. */
  | 'STATELESS'
  /** Others of concern to UNHCR. */
  | 'OTHER_OF_CONCERN';

/** What kind of place displaced people live in. */
export type DisplacedLocationType =
  /** Urban: more than 5,000 inhabitants. */
  | 'URBAN'
  /** Rural. */
  | 'RURAL'
  /** A camp; used up to 2010. */
  | 'CAMP'
  /** Various or unknown. */
  | 'VARIOUS';

/** How displaced people are accommodated. */
export type DisplacedAccommodation =
  /** Each in housing of their own. */
  | 'INDIVIDUAL'
  /** Not recorded. */
  | 'UNDEFINED';

/** A country, known here by its code alone; governance names it. */
export type Country = {
  readonly __typename?: 'Country';
  /** ISO 3166-1 alpha-3. */
  readonly iso3: Scalars['ID']['output'];
};

/** Where public data of UNHCR comes from, and on what terms it may be used. To be shown wherever the data is shown. */
export type UnhcrPublicSource = {
  readonly __typename?: 'UnhcrPublicSource';
  /** Its id in this graph. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** The licence it is used under: Creative Commons Attribution 4.0. */
  readonly licence: Scalars['String']['output'];
  /** Through which copy it came: repository, and the commit that was copied. */
  readonly origin: Scalars['String']['output'];
  /** The day of the copied edition; null where it is not known. */
  readonly editionOn?: Maybe<Scalars['Date']['output']>;
  /** The first year it is about. */
  readonly firstYear: Scalars['Int']['output'];
  /** The last year it is about. */
  readonly lastYear: Scalars['Int']['output'];
  /** What to know before using it. */
  readonly note: Scalars['String']['output'];
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
  /** Whether she consents to being counted in reports; for a child, her guardian or the best-interest decision. */
  readonly consentToReporting: Scalars['Boolean']['output'];
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
  /** UNHCR's report as the joint figure reads it: protected too, and not withheld where others contribute. */
  readonly unhcrPart?: Maybe<AgencyReport>;
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
  ServiceType: ServiceType;
  Language: Language;
  Currency: Currency;
  ReportStatus: ReportStatus;
  ReportStage: ReportStage;
  AgencyReport: ResolverTypeWrapper<AgencyReportValue>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ReportEventKind: ReportEventKind;
  ReportEvent: ResolverTypeWrapper<ReportEvent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  EvidenceLink: ResolverTypeWrapper<EvidenceLink>;
  ReportVersion: ResolverTypeWrapper<
    Omit<ReportVersion, 'shown'> & { shown?: Maybe<ResolversTypes['AgencyReport']> }
  >;
  WholeReport: ResolverTypeWrapper<WholeReport>;
  CellCorrection: ResolverTypeWrapper<CellCorrection>;
  ReportNote: ResolverTypeWrapper<ReportNote>;
  ReportDrift: ResolverTypeWrapper<ReportDrift>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CellDrift: ResolverTypeWrapper<CellDrift>;
  CellCorrectionInput: CellCorrectionInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  EvidenceInput: EvidenceInput;
  Figure: ResolverTypeWrapper<Figure>;
  DayBand: ResolverTypeWrapper<DayBand>;
  Cell: ResolverTypeWrapper<Cell>;
  Submission: ResolverTypeWrapper<SubmissionValue>;
  CentrePanel: ResolverTypeWrapper<CentrePanelValue>;
  CentreLine: ResolverTypeWrapper<CentreLine>;
  ServedPerson: ResolverTypeWrapper<PersonRow>;
  SensitivityClass: SensitivityClass;
  RecordType: ResolverTypeWrapper<RecordType>;
  RecordFilter: RecordFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  AuditAction: AuditAction;
  AuditEntry: ResolverTypeWrapper<StoredEntry>;
  AuditEntryConnection: ResolverTypeWrapper<
    Omit<AuditEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']> }
  >;
  AuditEntryEdge: ResolverTypeWrapper<
    Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }
  >;
  AuditCheckpoint: ResolverTypeWrapper<AuditCheckpoint>;
  Unhcr: ResolverTypeWrapper<object>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UnhcrIati: ResolverTypeWrapper<UnhcrIatiRow>;
  UnhcrIatiActivity: ResolverTypeWrapper<UnhcrIatiActivityRow>;
  UnhcrIatiActivityConnection: ResolverTypeWrapper<
    Omit<UnhcrIatiActivityConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['UnhcrIatiActivityEdge']>;
    }
  >;
  UnhcrIatiActivityEdge: ResolverTypeWrapper<
    Omit<UnhcrIatiActivityEdge, 'node'> & { node: ResolversTypes['UnhcrIatiActivity'] }
  >;
  UnhcrIatiActivityStatus: UnhcrIatiActivityStatus;
  UnhcrIatiBudget: ResolverTypeWrapper<UnhcrIatiBudgetRow>;
  UnhcrIatiBudgetConnection: ResolverTypeWrapper<
    Omit<UnhcrIatiBudgetConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['UnhcrIatiBudgetEdge']>;
    }
  >;
  UnhcrIatiBudgetEdge: ResolverTypeWrapper<
    Omit<UnhcrIatiBudgetEdge, 'node'> & { node: ResolversTypes['UnhcrIatiBudget'] }
  >;
  UnhcrIatiBudgetKind: UnhcrIatiBudgetKind;
  UnhcrIatiTransaction: ResolverTypeWrapper<UnhcrIatiTransactionRow>;
  UnhcrIatiTransactionConnection: ResolverTypeWrapper<
    Omit<UnhcrIatiTransactionConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['UnhcrIatiTransactionEdge']>;
    }
  >;
  UnhcrIatiTransactionEdge: ResolverTypeWrapper<
    Omit<UnhcrIatiTransactionEdge, 'node'> & { node: ResolversTypes['UnhcrIatiTransaction'] }
  >;
  UnhcrIatiTransactionType: UnhcrIatiTransactionType;
  UnhcrIatiTransactionsOfYear: ResolverTypeWrapper<UnhcrIatiTransactionsOfYear>;
  UnhcrIatiSector: ResolverTypeWrapper<UnhcrIatiSectorRow>;
  UnhcrIatiSectorVocabulary: UnhcrIatiSectorVocabulary;
  UnhcrIatiResult: ResolverTypeWrapper<UnhcrIatiResultRow>;
  UnhcrIatiResultConnection: ResolverTypeWrapper<
    Omit<UnhcrIatiResultConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['UnhcrIatiResultEdge']>;
    }
  >;
  UnhcrIatiResultEdge: ResolverTypeWrapper<
    Omit<UnhcrIatiResultEdge, 'node'> & { node: ResolversTypes['UnhcrIatiResult'] }
  >;
  UnhcrIatiResultLevel: UnhcrIatiResultLevel;
  UnhcrIatiMeasure: UnhcrIatiMeasure;
  UnhcrPublicSeries: ResolverTypeWrapper<UnhcrPublicSeriesRow>;
  AsylumApplicationCount: ResolverTypeWrapper<AsylumApplicationCountRow>;
  AsylumApplicationCountConnection: ResolverTypeWrapper<
    Omit<AsylumApplicationCountConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['AsylumApplicationCountEdge']>;
    }
  >;
  AsylumApplicationCountEdge: ResolverTypeWrapper<
    Omit<AsylumApplicationCountEdge, 'node'> & { node: ResolversTypes['AsylumApplicationCount'] }
  >;
  AsylumApplicationsOfYear: ResolverTypeWrapper<AsylumApplicationsOfYear>;
  AsylumDecisionCount: ResolverTypeWrapper<AsylumDecisionCountRow>;
  AsylumDecisionCountConnection: ResolverTypeWrapper<
    Omit<AsylumDecisionCountConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['AsylumDecisionCountEdge']>;
    }
  >;
  AsylumDecisionCountEdge: ResolverTypeWrapper<
    Omit<AsylumDecisionCountEdge, 'node'> & { node: ResolversTypes['AsylumDecisionCount'] }
  >;
  AsylumDecisionsOfYear: ResolverTypeWrapper<AsylumDecisionsOfYear>;
  PopulationCount: ResolverTypeWrapper<PopulationCountRow>;
  PopulationCountConnection: ResolverTypeWrapper<
    Omit<PopulationCountConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['PopulationCountEdge']>;
    }
  >;
  PopulationCountEdge: ResolverTypeWrapper<
    Omit<PopulationCountEdge, 'node'> & { node: ResolversTypes['PopulationCount'] }
  >;
  PopulationsOfYear: ResolverTypeWrapper<PopulationsOfYear>;
  DemographicCount: ResolverTypeWrapper<DemographicCountRow>;
  DemographicCountConnection: ResolverTypeWrapper<
    Omit<DemographicCountConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['DemographicCountEdge']>;
    }
  >;
  DemographicCountEdge: ResolverTypeWrapper<
    Omit<DemographicCountEdge, 'node'> & { node: ResolversTypes['DemographicCount'] }
  >;
  DemographicsOfYear: ResolverTypeWrapper<DemographicsOfYear>;
  SolutionCount: ResolverTypeWrapper<SolutionCountRow>;
  SolutionCountConnection: ResolverTypeWrapper<
    Omit<SolutionCountConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['SolutionCountEdge']>;
    }
  >;
  SolutionCountEdge: ResolverTypeWrapper<
    Omit<SolutionCountEdge, 'node'> & { node: ResolversTypes['SolutionCount'] }
  >;
  SolutionsOfYear: ResolverTypeWrapper<SolutionsOfYear>;
  FlowCount: ResolverTypeWrapper<FlowCountRow>;
  FlowCountConnection: ResolverTypeWrapper<
    Omit<FlowCountConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FlowCountEdge']> }
  >;
  FlowCountEdge: ResolverTypeWrapper<
    Omit<FlowCountEdge, 'node'> & { node: ResolversTypes['FlowCount'] }
  >;
  FlowsOfYear: ResolverTypeWrapper<FlowsOfYear>;
  AsylumAuthority: AsylumAuthority;
  AsylumApplicationType: AsylumApplicationType;
  AsylumDecisionLevel: AsylumDecisionLevel;
  DisplacedPopulationType: DisplacedPopulationType;
  DisplacedLocationType: DisplacedLocationType;
  DisplacedAccommodation: DisplacedAccommodation;
  Country: ResolverTypeWrapper<Country>;
  UnhcrPublicSource: ResolverTypeWrapper<UnhcrPublicSourceRow>;
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
    Omit<IndicatorReport, 'unhcr' | 'unhcrPart'> & {
      unhcr?: Maybe<ResolversTypes['AgencyReport']>;
      unhcrPart?: Maybe<ResolversTypes['AgencyReport']>;
    }
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
  String: Scalars['String']['output'];
  ReportEvent: ReportEvent;
  ID: Scalars['ID']['output'];
  EvidenceLink: EvidenceLink;
  ReportVersion: Omit<ReportVersion, 'shown'> & {
    shown?: Maybe<ResolversParentTypes['AgencyReport']>;
  };
  WholeReport: WholeReport;
  CellCorrection: CellCorrection;
  ReportNote: ReportNote;
  ReportDrift: ReportDrift;
  Boolean: Scalars['Boolean']['output'];
  CellDrift: CellDrift;
  CellCorrectionInput: CellCorrectionInput;
  Float: Scalars['Float']['output'];
  EvidenceInput: EvidenceInput;
  Figure: Figure;
  DayBand: DayBand;
  Cell: Cell;
  Submission: SubmissionValue;
  CentrePanel: CentrePanelValue;
  CentreLine: CentreLine;
  ServedPerson: PersonRow;
  RecordType: RecordType;
  RecordFilter: RecordFilter;
  PageInfo: PageInfo;
  AuditEntry: StoredEntry;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']>;
  };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditCheckpoint: AuditCheckpoint;
  Unhcr: object;
  Mutation: Record<PropertyKey, never>;
  Query: Record<PropertyKey, never>;
  UnhcrIati: UnhcrIatiRow;
  UnhcrIatiActivity: UnhcrIatiActivityRow;
  UnhcrIatiActivityConnection: Omit<UnhcrIatiActivityConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['UnhcrIatiActivityEdge']>;
  };
  UnhcrIatiActivityEdge: Omit<UnhcrIatiActivityEdge, 'node'> & {
    node: ResolversParentTypes['UnhcrIatiActivity'];
  };
  UnhcrIatiBudget: UnhcrIatiBudgetRow;
  UnhcrIatiBudgetConnection: Omit<UnhcrIatiBudgetConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['UnhcrIatiBudgetEdge']>;
  };
  UnhcrIatiBudgetEdge: Omit<UnhcrIatiBudgetEdge, 'node'> & {
    node: ResolversParentTypes['UnhcrIatiBudget'];
  };
  UnhcrIatiTransaction: UnhcrIatiTransactionRow;
  UnhcrIatiTransactionConnection: Omit<UnhcrIatiTransactionConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['UnhcrIatiTransactionEdge']>;
  };
  UnhcrIatiTransactionEdge: Omit<UnhcrIatiTransactionEdge, 'node'> & {
    node: ResolversParentTypes['UnhcrIatiTransaction'];
  };
  UnhcrIatiTransactionsOfYear: UnhcrIatiTransactionsOfYear;
  UnhcrIatiSector: UnhcrIatiSectorRow;
  UnhcrIatiResult: UnhcrIatiResultRow;
  UnhcrIatiResultConnection: Omit<UnhcrIatiResultConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['UnhcrIatiResultEdge']>;
  };
  UnhcrIatiResultEdge: Omit<UnhcrIatiResultEdge, 'node'> & {
    node: ResolversParentTypes['UnhcrIatiResult'];
  };
  UnhcrPublicSeries: UnhcrPublicSeriesRow;
  AsylumApplicationCount: AsylumApplicationCountRow;
  AsylumApplicationCountConnection: Omit<AsylumApplicationCountConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['AsylumApplicationCountEdge']>;
  };
  AsylumApplicationCountEdge: Omit<AsylumApplicationCountEdge, 'node'> & {
    node: ResolversParentTypes['AsylumApplicationCount'];
  };
  AsylumApplicationsOfYear: AsylumApplicationsOfYear;
  AsylumDecisionCount: AsylumDecisionCountRow;
  AsylumDecisionCountConnection: Omit<AsylumDecisionCountConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['AsylumDecisionCountEdge']>;
  };
  AsylumDecisionCountEdge: Omit<AsylumDecisionCountEdge, 'node'> & {
    node: ResolversParentTypes['AsylumDecisionCount'];
  };
  AsylumDecisionsOfYear: AsylumDecisionsOfYear;
  PopulationCount: PopulationCountRow;
  PopulationCountConnection: Omit<PopulationCountConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['PopulationCountEdge']>;
  };
  PopulationCountEdge: Omit<PopulationCountEdge, 'node'> & {
    node: ResolversParentTypes['PopulationCount'];
  };
  PopulationsOfYear: PopulationsOfYear;
  DemographicCount: DemographicCountRow;
  DemographicCountConnection: Omit<DemographicCountConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['DemographicCountEdge']>;
  };
  DemographicCountEdge: Omit<DemographicCountEdge, 'node'> & {
    node: ResolversParentTypes['DemographicCount'];
  };
  DemographicsOfYear: DemographicsOfYear;
  SolutionCount: SolutionCountRow;
  SolutionCountConnection: Omit<SolutionCountConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['SolutionCountEdge']>;
  };
  SolutionCountEdge: Omit<SolutionCountEdge, 'node'> & {
    node: ResolversParentTypes['SolutionCount'];
  };
  SolutionsOfYear: SolutionsOfYear;
  FlowCount: FlowCountRow;
  FlowCountConnection: Omit<FlowCountConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['FlowCountEdge']>;
  };
  FlowCountEdge: Omit<FlowCountEdge, 'node'> & { node: ResolversParentTypes['FlowCount'] };
  FlowsOfYear: FlowsOfYear;
  Country: Country;
  UnhcrPublicSource: UnhcrPublicSourceRow;
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
    | (Omit<IndicatorReport, 'unhcr' | 'unhcrPart'> & {
        unhcr?: Maybe<ResolversParentTypes['AgencyReport']>;
        unhcrPart?: Maybe<ResolversParentTypes['AgencyReport']>;
      })
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
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  inPeriod?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  yearToDate?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  toDate?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['Cell']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ReportEvent']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceLink']>, ParentType, ContextType>;
  reopenedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['AgencyReport']>, ParentType, ContextType>;
};

export type ReportEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportEvent'] = ResolversParentTypes['ReportEvent'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['ReportEventKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceLinkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EvidenceLink'] = ResolversParentTypes['EvidenceLink'],
> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReportVersionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportVersion'] = ResolversParentTypes['ReportVersion'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  periodCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ReportStage'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restates?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['ReportEvent']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['CellCorrection']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['ReportNote']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceLink']>, ParentType, ContextType>;
  shown?: Resolver<Maybe<ResolversTypes['AgencyReport']>, ParentType, ContextType>;
  whole?: Resolver<Maybe<ResolversTypes['WholeReport']>, ParentType, ContextType>;
  drift?: Resolver<Maybe<ResolversTypes['ReportDrift']>, ParentType, ContextType>;
};

export type WholeReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WholeReport'] = ResolversParentTypes['WholeReport'],
> = {
  inPeriod?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  yearToDate?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  toDate?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['Cell']>, ParentType, ContextType>;
};

export type CellCorrectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CellCorrection'] =
    ResolversParentTypes['CellCorrection'],
> = {
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disability?: Resolver<Maybe<ResolversTypes['Disability']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  original?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type ReportNoteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportNote'] = ResolversParentTypes['ReportNote'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportDriftResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportDrift'] = ResolversParentTypes['ReportDrift'],
> = {
  recountedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isNone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inPeriod?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  yearToDate?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  toDate?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['CellDrift']>, ParentType, ContextType>;
};

export type CellDriftResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CellDrift'] = ResolversParentTypes['CellDrift'],
> = {
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disability?: Resolver<Maybe<ResolversTypes['Disability']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  recounted?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
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
  dayBands?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DayBand']>>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DayBandResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DayBand'] = ResolversParentTypes['DayBand'],
> = {
  fromDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CellResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Cell'] = ResolversParentTypes['Cell'],
> = {
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disability?: Resolver<Maybe<ResolversTypes['Disability']>, ParentType, ContextType>;
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

export type RecordTypeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordType'] = ResolversParentTypes['RecordType'],
> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sensitivity?: Resolver<ResolversTypes['SensitivityClass'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retentionYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type AuditEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry'],
> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['AuditAction'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retainedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuditEntryConnection'] =
    ResolversParentTypes['AuditEntryConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuditEntryEdge'] =
    ResolversParentTypes['AuditEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditCheckpointResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuditCheckpoint'] =
    ResolversParentTypes['AuditCheckpoint'],
> = {
  subgraph?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UnhcrResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Unhcr'] = ResolversParentTypes['Unhcr'],
> = {
  auditTrail?: Resolver<
    Maybe<ResolversTypes['AuditEntryConnection']>,
    ParentType,
    ContextType,
    RequireFields<UnhcrAuditTrailArgs, 'period' | 'first'>
  >;
  reportVersions?: Resolver<
    ReadonlyArray<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<UnhcrReportVersionsArgs, 'indicator' | 'period' | 'first'>
  >;
  recordTypes?: Resolver<ReadonlyArray<ResolversTypes['RecordType']>, ParentType, ContextType>;
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

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  unhcrKeepCheckpoint?: Resolver<
    Maybe<ResolversTypes['AuditCheckpoint']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationUnhcrKeepCheckpointArgs,
      'idempotencyKey' | 'subgraph' | 'sequence' | 'hash' | 'at' | 'signature'
    >
  >;
  unhcrDraftReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<MutationUnhcrDraftReportArgs, 'idempotencyKey' | 'indicator' | 'period'>
  >;
  unhcrCorrectReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationUnhcrCorrectReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version' | 'corrections' | 'reason'
    >
  >;
  unhcrSubmitReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationUnhcrSubmitReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version'
    >
  >;
  unhcrTakeBackReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationUnhcrTakeBackReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version' | 'reason'
    >
  >;
  unhcrAnnotateReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationUnhcrAnnotateReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version'
    >
  >;
  unhcrRecordDecision?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationUnhcrRecordDecisionArgs,
      | 'idempotencyKey'
      | 'indicator'
      | 'period'
      | 'version'
      | 'sha256'
      | 'decision'
      | 'decidedAt'
      | 'actor'
    >
  >;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  unhcrIati?: Resolver<Maybe<ResolversTypes['UnhcrIati']>, ParentType, ContextType>;
  unhcrPublicSeries?: Resolver<Maybe<ResolversTypes['UnhcrPublicSeries']>, ParentType, ContextType>;
  unhcr?: Resolver<Maybe<ResolversTypes['Unhcr']>, ParentType, ContextType>;
};

export type UnhcrIatiResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnhcrIati'] = ResolversParentTypes['UnhcrIati'],
> = {
  source?: Resolver<ResolversTypes['UnhcrPublicSource'], ParentType, ContextType>;
  activities?: Resolver<
    ResolversTypes['UnhcrIatiActivityConnection'],
    ParentType,
    ContextType,
    RequireFields<UnhcrIatiActivitiesArgs, 'first'>
  >;
  budgets?: Resolver<
    ResolversTypes['UnhcrIatiBudgetConnection'],
    ParentType,
    ContextType,
    RequireFields<UnhcrIatiBudgetsArgs, 'first'>
  >;
  transactions?: Resolver<
    ResolversTypes['UnhcrIatiTransactionConnection'],
    ParentType,
    ContextType,
    RequireFields<UnhcrIatiTransactionsArgs, 'first'>
  >;
  transactionsByYear?: Resolver<
    ReadonlyArray<ResolversTypes['UnhcrIatiTransactionsOfYear']>,
    ParentType,
    ContextType,
    Partial<UnhcrIatiTransactionsByYearArgs>
  >;
  results?: Resolver<
    ResolversTypes['UnhcrIatiResultConnection'],
    ParentType,
    ContextType,
    RequireFields<UnhcrIatiResultsArgs, 'first'>
  >;
};

export type UnhcrIatiActivityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnhcrIatiActivity'] =
    ResolversParentTypes['UnhcrIatiActivity'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UnhcrIatiActivityStatus'], ParentType, ContextType>;
  title?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<UnhcrIatiActivityTitleArgs, 'lang'>
  >;
  description?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<UnhcrIatiActivityDescriptionArgs, 'lang'>
  >;
  plannedStartOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actualStartOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedEndOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actualEndOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  budgets?: Resolver<ReadonlyArray<ResolversTypes['UnhcrIatiBudget']>, ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['UnhcrIatiSector']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['UnhcrPublicSource'], ParentType, ContextType>;
};

export type UnhcrIatiActivityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnhcrIatiActivityConnection'] =
    ResolversParentTypes['UnhcrIatiActivityConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnhcrIatiActivityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnhcrIatiActivityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnhcrIatiActivityEdge'] =
    ResolversParentTypes['UnhcrIatiActivityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnhcrIatiActivity'], ParentType, ContextType>;
};

export type UnhcrIatiBudgetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnhcrIatiBudget'] =
    ResolversParentTypes['UnhcrIatiBudget'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['UnhcrIatiActivity'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['UnhcrIatiBudgetKind']>, ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type UnhcrIatiBudgetConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnhcrIatiBudgetConnection'] =
    ResolversParentTypes['UnhcrIatiBudgetConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnhcrIatiBudgetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnhcrIatiBudgetEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnhcrIatiBudgetEdge'] =
    ResolversParentTypes['UnhcrIatiBudgetEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnhcrIatiBudget'], ParentType, ContextType>;
};

export type UnhcrIatiTransactionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnhcrIatiTransaction'] =
    ResolversParentTypes['UnhcrIatiTransaction'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['UnhcrIatiActivity'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['UnhcrIatiTransactionType'], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  providerKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aidType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earmarking?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnhcrIatiTransactionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnhcrIatiTransactionConnection'] =
    ResolversParentTypes['UnhcrIatiTransactionConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['UnhcrIatiTransactionEdge']>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnhcrIatiTransactionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnhcrIatiTransactionEdge'] =
    ResolversParentTypes['UnhcrIatiTransactionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnhcrIatiTransaction'], ParentType, ContextType>;
};

export type UnhcrIatiTransactionsOfYearResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnhcrIatiTransactionsOfYear'] =
    ResolversParentTypes['UnhcrIatiTransactionsOfYear'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['UnhcrIatiTransactionType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valueUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type UnhcrIatiSectorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnhcrIatiSector'] =
    ResolversParentTypes['UnhcrIatiSector'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['UnhcrIatiSectorVocabulary'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type UnhcrIatiResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnhcrIatiResult'] =
    ResolversParentTypes['UnhcrIatiResult'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['UnhcrIatiActivity'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['UnhcrIatiResultLevel'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['UnhcrIatiMeasure'], ParentType, ContextType>;
  ascending?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  baselineYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type UnhcrIatiResultConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnhcrIatiResultConnection'] =
    ResolversParentTypes['UnhcrIatiResultConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnhcrIatiResultEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnhcrIatiResultEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnhcrIatiResultEdge'] =
    ResolversParentTypes['UnhcrIatiResultEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnhcrIatiResult'], ParentType, ContextType>;
};

export type UnhcrPublicSeriesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnhcrPublicSeries'] =
    ResolversParentTypes['UnhcrPublicSeries'],
> = {
  source?: Resolver<ResolversTypes['UnhcrPublicSource'], ParentType, ContextType>;
  asylumApplications?: Resolver<
    ResolversTypes['AsylumApplicationCountConnection'],
    ParentType,
    ContextType,
    RequireFields<UnhcrPublicSeriesAsylumApplicationsArgs, 'first'>
  >;
  asylumApplicationsByYear?: Resolver<
    ReadonlyArray<ResolversTypes['AsylumApplicationsOfYear']>,
    ParentType,
    ContextType,
    Partial<UnhcrPublicSeriesAsylumApplicationsByYearArgs>
  >;
  asylumDecisions?: Resolver<
    ResolversTypes['AsylumDecisionCountConnection'],
    ParentType,
    ContextType,
    RequireFields<UnhcrPublicSeriesAsylumDecisionsArgs, 'first'>
  >;
  asylumDecisionsByYear?: Resolver<
    ReadonlyArray<ResolversTypes['AsylumDecisionsOfYear']>,
    ParentType,
    ContextType,
    Partial<UnhcrPublicSeriesAsylumDecisionsByYearArgs>
  >;
  populations?: Resolver<
    ResolversTypes['PopulationCountConnection'],
    ParentType,
    ContextType,
    RequireFields<UnhcrPublicSeriesPopulationsArgs, 'first'>
  >;
  populationsByYear?: Resolver<
    ReadonlyArray<ResolversTypes['PopulationsOfYear']>,
    ParentType,
    ContextType,
    Partial<UnhcrPublicSeriesPopulationsByYearArgs>
  >;
  demographics?: Resolver<
    ResolversTypes['DemographicCountConnection'],
    ParentType,
    ContextType,
    RequireFields<UnhcrPublicSeriesDemographicsArgs, 'first'>
  >;
  demographicsByYear?: Resolver<
    ReadonlyArray<ResolversTypes['DemographicsOfYear']>,
    ParentType,
    ContextType,
    Partial<UnhcrPublicSeriesDemographicsByYearArgs>
  >;
  solutions?: Resolver<
    ResolversTypes['SolutionCountConnection'],
    ParentType,
    ContextType,
    RequireFields<UnhcrPublicSeriesSolutionsArgs, 'first'>
  >;
  solutionsByYear?: Resolver<
    ReadonlyArray<ResolversTypes['SolutionsOfYear']>,
    ParentType,
    ContextType,
    Partial<UnhcrPublicSeriesSolutionsByYearArgs>
  >;
  flows?: Resolver<
    ResolversTypes['FlowCountConnection'],
    ParentType,
    ContextType,
    RequireFields<UnhcrPublicSeriesFlowsArgs, 'first'>
  >;
  flowsByYear?: Resolver<
    ReadonlyArray<ResolversTypes['FlowsOfYear']>,
    ParentType,
    ContextType,
    Partial<UnhcrPublicSeriesFlowsByYearArgs>
  >;
};

export type AsylumApplicationCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AsylumApplicationCount'] =
    ResolversParentTypes['AsylumApplicationCount'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  originName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['AsylumAuthority'], ParentType, ContextType>;
  applicationType?: Resolver<ResolversTypes['AsylumApplicationType'], ParentType, ContextType>;
  decisionLevel?: Resolver<ResolversTypes['AsylumDecisionLevel'], ParentType, ContextType>;
  applied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roundedAtSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['UnhcrPublicSource'], ParentType, ContextType>;
};

export type AsylumApplicationCountConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AsylumApplicationCountConnection'] =
    ResolversParentTypes['AsylumApplicationCountConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['AsylumApplicationCountEdge']>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AsylumApplicationCountEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AsylumApplicationCountEdge'] =
    ResolversParentTypes['AsylumApplicationCountEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AsylumApplicationCount'], ParentType, ContextType>;
};

export type AsylumApplicationsOfYearResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AsylumApplicationsOfYear'] =
    ResolversParentTypes['AsylumApplicationsOfYear'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roundedAtSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AsylumDecisionCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AsylumDecisionCount'] =
    ResolversParentTypes['AsylumDecisionCount'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  originName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['AsylumAuthority'], ParentType, ContextType>;
  decisionLevel?: Resolver<ResolversTypes['AsylumDecisionLevel'], ParentType, ContextType>;
  recognised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherProtection?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roundedAtSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['UnhcrPublicSource'], ParentType, ContextType>;
};

export type AsylumDecisionCountConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AsylumDecisionCountConnection'] =
    ResolversParentTypes['AsylumDecisionCountConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['AsylumDecisionCountEdge']>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AsylumDecisionCountEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AsylumDecisionCountEdge'] =
    ResolversParentTypes['AsylumDecisionCountEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AsylumDecisionCount'], ParentType, ContextType>;
};

export type AsylumDecisionsOfYearResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AsylumDecisionsOfYear'] =
    ResolversParentTypes['AsylumDecisionsOfYear'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recognised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherProtection?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roundedAtSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PopulationCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PopulationCount'] =
    ResolversParentTypes['PopulationCount'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  originName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  refugees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asylumSeekers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  returnedRefugees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  internallyDisplaced?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  returnedInternallyDisplaced?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stateless?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  othersOfConcern?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  othersInNeedOfProtection?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hostCommunity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  roundedAtSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['UnhcrPublicSource'], ParentType, ContextType>;
};

export type PopulationCountConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PopulationCountConnection'] =
    ResolversParentTypes['PopulationCountConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PopulationCountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PopulationCountEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PopulationCountEdge'] =
    ResolversParentTypes['PopulationCountEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PopulationCount'], ParentType, ContextType>;
};

export type PopulationsOfYearResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PopulationsOfYear'] =
    ResolversParentTypes['PopulationsOfYear'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refugees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asylumSeekers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  returnedRefugees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  internallyDisplaced?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  returnedInternallyDisplaced?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stateless?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  othersOfConcern?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  othersInNeedOfProtection?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hostCommunity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  roundedAtSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DemographicCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DemographicCount'] =
    ResolversParentTypes['DemographicCount'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  originName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  populationType?: Resolver<ResolversTypes['DisplacedPopulationType'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locationType?: Resolver<ResolversTypes['DisplacedLocationType'], ParentType, ContextType>;
  accommodation?: Resolver<ResolversTypes['DisplacedAccommodation'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roundedAtSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['UnhcrPublicSource'], ParentType, ContextType>;
};

export type DemographicCountConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DemographicCountConnection'] =
    ResolversParentTypes['DemographicCountConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DemographicCountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DemographicCountEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DemographicCountEdge'] =
    ResolversParentTypes['DemographicCountEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DemographicCount'], ParentType, ContextType>;
};

export type DemographicsOfYearResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DemographicsOfYear'] =
    ResolversParentTypes['DemographicsOfYear'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roundedAtSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SolutionCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SolutionCount'] = ResolversParentTypes['SolutionCount'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  originName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  returnedRefugees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resettlement?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  naturalisation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  returnedInternallyDisplaced?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  roundedAtSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['UnhcrPublicSource'], ParentType, ContextType>;
};

export type SolutionCountConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SolutionCountConnection'] =
    ResolversParentTypes['SolutionCountConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SolutionCountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SolutionCountEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SolutionCountEdge'] =
    ResolversParentTypes['SolutionCountEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SolutionCount'], ParentType, ContextType>;
};

export type SolutionsOfYearResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SolutionsOfYear'] =
    ResolversParentTypes['SolutionsOfYear'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnedRefugees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resettlement?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  naturalisation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  returnedInternallyDisplaced?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  roundedAtSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FlowCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowCount'] = ResolversParentTypes['FlowCount'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  originName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  refugees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asylumSeekers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refugeeLike?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  othersInNeedOfProtection?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  roundedAtSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['UnhcrPublicSource'], ParentType, ContextType>;
};

export type FlowCountConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowCountConnection'] =
    ResolversParentTypes['FlowCountConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FlowCountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlowCountEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowCountEdge'] = ResolversParentTypes['FlowCountEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FlowCount'], ParentType, ContextType>;
};

export type FlowsOfYearResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowsOfYear'] = ResolversParentTypes['FlowsOfYear'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refugees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asylumSeekers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refugeeLike?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  othersInNeedOfProtection?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  roundedAtSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CountryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'],
> = {
  iso3?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UnhcrPublicSourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnhcrPublicSource'] =
    ResolversParentTypes['UnhcrPublicSource'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  editionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  consentToReporting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  unhcrPart?: Resolver<Maybe<ResolversTypes['AgencyReport']>, ParentType, ContextType>;
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
  ReportEvent?: ReportEventResolvers<ContextType>;
  EvidenceLink?: EvidenceLinkResolvers<ContextType>;
  ReportVersion?: ReportVersionResolvers<ContextType>;
  WholeReport?: WholeReportResolvers<ContextType>;
  CellCorrection?: CellCorrectionResolvers<ContextType>;
  ReportNote?: ReportNoteResolvers<ContextType>;
  ReportDrift?: ReportDriftResolvers<ContextType>;
  CellDrift?: CellDriftResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  DayBand?: DayBandResolvers<ContextType>;
  Cell?: CellResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  CentrePanel?: CentrePanelResolvers<ContextType>;
  CentreLine?: CentreLineResolvers<ContextType>;
  ServedPerson?: ServedPersonResolvers<ContextType>;
  RecordType?: RecordTypeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditCheckpoint?: AuditCheckpointResolvers<ContextType>;
  Unhcr?: UnhcrResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  UnhcrIati?: UnhcrIatiResolvers<ContextType>;
  UnhcrIatiActivity?: UnhcrIatiActivityResolvers<ContextType>;
  UnhcrIatiActivityConnection?: UnhcrIatiActivityConnectionResolvers<ContextType>;
  UnhcrIatiActivityEdge?: UnhcrIatiActivityEdgeResolvers<ContextType>;
  UnhcrIatiBudget?: UnhcrIatiBudgetResolvers<ContextType>;
  UnhcrIatiBudgetConnection?: UnhcrIatiBudgetConnectionResolvers<ContextType>;
  UnhcrIatiBudgetEdge?: UnhcrIatiBudgetEdgeResolvers<ContextType>;
  UnhcrIatiTransaction?: UnhcrIatiTransactionResolvers<ContextType>;
  UnhcrIatiTransactionConnection?: UnhcrIatiTransactionConnectionResolvers<ContextType>;
  UnhcrIatiTransactionEdge?: UnhcrIatiTransactionEdgeResolvers<ContextType>;
  UnhcrIatiTransactionsOfYear?: UnhcrIatiTransactionsOfYearResolvers<ContextType>;
  UnhcrIatiSector?: UnhcrIatiSectorResolvers<ContextType>;
  UnhcrIatiResult?: UnhcrIatiResultResolvers<ContextType>;
  UnhcrIatiResultConnection?: UnhcrIatiResultConnectionResolvers<ContextType>;
  UnhcrIatiResultEdge?: UnhcrIatiResultEdgeResolvers<ContextType>;
  UnhcrPublicSeries?: UnhcrPublicSeriesResolvers<ContextType>;
  AsylumApplicationCount?: AsylumApplicationCountResolvers<ContextType>;
  AsylumApplicationCountConnection?: AsylumApplicationCountConnectionResolvers<ContextType>;
  AsylumApplicationCountEdge?: AsylumApplicationCountEdgeResolvers<ContextType>;
  AsylumApplicationsOfYear?: AsylumApplicationsOfYearResolvers<ContextType>;
  AsylumDecisionCount?: AsylumDecisionCountResolvers<ContextType>;
  AsylumDecisionCountConnection?: AsylumDecisionCountConnectionResolvers<ContextType>;
  AsylumDecisionCountEdge?: AsylumDecisionCountEdgeResolvers<ContextType>;
  AsylumDecisionsOfYear?: AsylumDecisionsOfYearResolvers<ContextType>;
  PopulationCount?: PopulationCountResolvers<ContextType>;
  PopulationCountConnection?: PopulationCountConnectionResolvers<ContextType>;
  PopulationCountEdge?: PopulationCountEdgeResolvers<ContextType>;
  PopulationsOfYear?: PopulationsOfYearResolvers<ContextType>;
  DemographicCount?: DemographicCountResolvers<ContextType>;
  DemographicCountConnection?: DemographicCountConnectionResolvers<ContextType>;
  DemographicCountEdge?: DemographicCountEdgeResolvers<ContextType>;
  DemographicsOfYear?: DemographicsOfYearResolvers<ContextType>;
  SolutionCount?: SolutionCountResolvers<ContextType>;
  SolutionCountConnection?: SolutionCountConnectionResolvers<ContextType>;
  SolutionCountEdge?: SolutionCountEdgeResolvers<ContextType>;
  SolutionsOfYear?: SolutionsOfYearResolvers<ContextType>;
  FlowCount?: FlowCountResolvers<ContextType>;
  FlowCountConnection?: FlowCountConnectionResolvers<ContextType>;
  FlowCountEdge?: FlowCountEdgeResolvers<ContextType>;
  FlowsOfYear?: FlowsOfYearResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  UnhcrPublicSource?: UnhcrPublicSourceResolvers<ContextType>;
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
