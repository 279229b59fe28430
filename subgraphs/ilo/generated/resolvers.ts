import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StoredEntry } from '../../_kit/audit/stored-entry.ts';
import type { AgencyReport as AgencyReportValue } from '../../_kit/reports/load-reports.ts';
import type { CentrePanel as CentrePanelValue } from '../../_kit/reports/load-centre-panels.ts';
import type { PersonRow } from '../../_kit/people/person-entity.ts';
import type { Submission as SubmissionValue } from '../../_kit/reports/submissions.ts';
import type {
  JobSeekerRow,
  PlacementRow,
  SkillsCertificationRow,
  LabourRightsCaseRow,
} from '../entities.ts';
import type { EmployerRow, EmployerCentreRow, VacancyRow } from '../employers/entities.ts';
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

/** What ILO publishes beside its reports: its staff's own records. All records are illustrative. */
export type Ilo = {
  readonly __typename?: 'Ilo';
  /** Who read, wrote or was refused what in a period, the latest first. For auditors whose mandate names ILO; reading it is an entry too. */
  readonly auditTrail?: Maybe<AuditEntryConnection>;
  /** The versions of a report, drafts included, the latest first: for ILO's own staff. */
  readonly reportVersions: ReadonlyArray<ReportVersion>;
  /** Each type of record, how sensitive it is, why it is kept and for how long. */
  readonly recordTypes: ReadonlyArray<RecordType>;
  /** Profiles of people who look for work, latest first. */
  readonly jobSeekers: JobSeekerConnection;
  /** Organisations that hire through the centres, latest first. */
  readonly employers: EmployerConnection;
  /** Jobs that employers offer, latest first. */
  readonly vacancies: VacancyConnection;
  /** Placements in jobs, latest first. */
  readonly placements: PlacementConnection;
  /** Assessments of competences against a CONOCER standard, latest first. */
  readonly skillsCertifications: SkillsCertificationConnection;
  /** Labour rights cases, latest first. */
  readonly labourRightsCases: LabourRightsCaseConnection;
  /** Of placed people whose 180th day falls in a period, who is in formal work that day: stands beside OC3.1, where unknown counts as no. */
  readonly retentionAt180Days?: Maybe<JobRetention>;
};

/** What ILO publishes beside its reports: its staff's own records. All records are illustrative. */
export type IloAuditTrailArgs = {
  period: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  action?: InputMaybe<AuditAction>;
  recordType?: InputMaybe<Scalars['String']['input']>;
};

/** What ILO publishes beside its reports: its staff's own records. All records are illustrative. */
export type IloReportVersionsArgs = {
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Int']['input']>;
};

/** What ILO publishes beside its reports: its staff's own records. All records are illustrative. */
export type IloJobSeekersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  status?: InputMaybe<JobSeekerStatus>;
  iloAgeBand?: InputMaybe<IloAgeBand>;
};

/** What ILO publishes beside its reports: its staff's own records. All records are illustrative. */
export type IloEmployersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  centre?: InputMaybe<Scalars['ID']['input']>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  sector?: InputMaybe<EmployerSector>;
};

/** What ILO publishes beside its reports: its staff's own records. All records are illustrative. */
export type IloVacanciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  centre?: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<VacancyStatus>;
};

/** What ILO publishes beside its reports: its staff's own records. All records are illustrative. */
export type IloPlacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  imssRegistered?: InputMaybe<Scalars['Boolean']['input']>;
  iloAgeBand?: InputMaybe<IloAgeBand>;
};

/** What ILO publishes beside its reports: its staff's own records. All records are illustrative. */
export type IloSkillsCertificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  outcome?: InputMaybe<SkillsCertificationOutcome>;
  iloAgeBand?: InputMaybe<IloAgeBand>;
};

/** What ILO publishes beside its reports: its staff's own records. All records are illustrative. */
export type IloLabourRightsCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  status?: InputMaybe<LabourRightsCaseStatus>;
  iloAgeBand?: InputMaybe<IloAgeBand>;
};

/** What ILO publishes beside its reports: its staff's own records. All records are illustrative. */
export type IloRetentionAt180DaysArgs = {
  period: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Keeps what another subgraph says of its audit, once however often it comes. For that subgraph's own service. */
  readonly iloKeepCheckpoint?: Maybe<AuditCheckpoint>;
  /** Computes a new version from all records known today. Refused while the report is locked. */
  readonly iloDraftReport?: Maybe<ReportVersion>;
  /** Makes a new version of the latest one, with cells corrected by hand; the sums that contain them follow. */
  readonly iloCorrectReport?: Maybe<ReportVersion>;
  /** Submits a draft for every centre that is expected to report. */
  readonly iloSubmitReport?: Maybe<ReportVersion>;
  /** Takes a submitted version back, so that it is a draft again, before anybody has verified it. */
  readonly iloTakeBackReport?: Maybe<ReportVersion>;
  /** Adds a note, or says where means of verification are kept, until the version is verified. Nothing else about it changes. */
  readonly iloAnnotateReport?: Maybe<ReportVersion>;
  /** Records what was decided about a version, once however often it comes. For the joint governance's own service. */
  readonly iloRecordDecision?: Maybe<ReportVersion>;
};

export type MutationIloKeepCheckpointArgs = {
  idempotencyKey: Scalars['ID']['input'];
  subgraph: Scalars['ID']['input'];
  sequence: Scalars['Int']['input'];
  hash: Scalars['String']['input'];
  at: Scalars['DateTime']['input'];
  signature: Scalars['String']['input'];
};

export type MutationIloDraftReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type MutationIloCorrectReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  corrections: ReadonlyArray<CellCorrectionInput>;
  yearToDate?: InputMaybe<Scalars['Float']['input']>;
  toDate?: InputMaybe<Scalars['Float']['input']>;
  reason: Scalars['String']['input'];
};

export type MutationIloSubmitReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type MutationIloTakeBackReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type MutationIloAnnotateReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
};

export type MutationIloRecordDecisionArgs = {
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
  /** ILO's own part of the graph. */
  readonly ilo?: Maybe<Ilo>;
};

/** Age in completed years, in the bands that ILO records. 18 to 24 and 25 to 59 merge to 18 to 59 in indicators. */
export type IloAgeBand =
  /** 15 to 17 years. */
  | 'AGE_15_17'
  /** 18 to 24 years. */
  | 'AGE_18_24'
  /** 25 to 59 years. */
  | 'AGE_25_59'
  /** 60 years and more. */
  | 'AGE_60_PLUS'
  /** Not recorded. */
  | 'UNKNOWN';

/** Placed people whose 180th day falls in a period, each counted once, by what is known of that day. */
export type JobRetention = {
  readonly __typename?: 'JobRetention';
  /** How many there are. */
  readonly placed: Scalars['Int']['output'];
  /** In formal work that day. */
  readonly inFormalWork: Scalars['Int']['output'];
  /** Not in formal work that day. */
  readonly notInFormalWork: Scalars['Int']['output'];
  /** Not known: the indicator counts them as not in formal work. */
  readonly unknown: Scalars['Int']['output'];
};

/** The profile of a person who looks for work. */
export type JobSeeker = {
  readonly __typename?: 'JobSeeker';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The person, under this agency's pseudonym. */
  readonly person: ServedPerson;
  /** The centre where it happened. */
  readonly centre: Centre;
  /** Her population group at the time. */
  readonly populationGroup: PopulationGroup;
  /** Her age band at the time, as indicators report it. */
  readonly ageBand: AgeBand;
  /** Her age band at the time, as ILO records it. */
  readonly iloAgeBand: IloAgeBand;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
  /** The day of the profile. */
  readonly registeredOn: Scalars['Date']['output'];
  /** Occupation sought, an ISCO-08 group of one to four digits: `51` is personal service workers. */
  readonly iscoGroup: Scalars['String']['output'];
  /** What she can do. */
  readonly skills: ReadonlyArray<JobSkill>;
  /** Whether she still looks for work. */
  readonly status: JobSeekerStatus;
  /** The day she stopped looking; null until then. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of JobSeeker records. */
export type JobSeekerConnection = {
  readonly __typename?: 'JobSeekerConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<JobSeekerEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type JobSeekerEdge = {
  readonly __typename?: 'JobSeekerEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: JobSeeker;
};

/** Whether a person still looks for work. */
export type JobSeekerStatus =
  /** Looks for work. */
  | 'SEEKING'
  /** Was placed in a job. */
  | 'PLACED'
  /** Looks no longer, or was lost from sight. */
  | 'WITHDRAWN';

/** A skill that employers ask for. */
export type JobSkill =
  /** Cooking and serving. */
  | 'COOKING'
  /** Cleaning and housekeeping. */
  | 'CLEANING'
  /** Construction and masonry. */
  | 'CONSTRUCTION'
  /** Field and garden work. */
  | 'AGRICULTURE'
  /** Sewing and garments. */
  | 'SEWING'
  /** Assembly in a plant. */
  | 'ASSEMBLY'
  /** Driving. */
  | 'DRIVING'
  /** Sales and customer service. */
  | 'SALES'
  /** Office and accounts. */
  | 'OFFICE'
  /** Digital tools. */
  | 'DIGITAL'
  /** Care of people. */
  | 'CARE'
  /** Languages beside Spanish. */
  | 'LANGUAGES';

/** An organisation that hires through the centres. No person of it is recorded. */
export type Employer = {
  readonly __typename?: 'Employer';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** Economic sector. */
  readonly sector: EmployerSector;
  /** How many people it employs. */
  readonly size: EmployerSize;
  /** INEGI code of its municipality. */
  readonly municipality: Scalars['ID']['output'];
  /** The first day of its agreement. */
  readonly activeFrom: Scalars['Date']['output'];
  /** The last day of its agreement; null while it lasts. */
  readonly activeTo?: Maybe<Scalars['Date']['output']>;
  /** The centres it works with: one or more. */
  readonly centres: ReadonlyArray<EmployerCentre>;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** A page of Employer records. */
export type EmployerConnection = {
  readonly __typename?: 'EmployerConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<EmployerEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type EmployerEdge = {
  readonly __typename?: 'EmployerEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Employer;
};

/** A centre that an employer works with. */
export type EmployerCentre = {
  readonly __typename?: 'EmployerCentre';
  /** The centre. */
  readonly centre: Centre;
  /** The first day. */
  readonly activeFrom: Scalars['Date']['output'];
  /** The last day; null while it lasts. */
  readonly activeTo?: Maybe<Scalars['Date']['output']>;
};

/** The economic sector of an employer. */
export type EmployerSector =
  /** Manufacturing. */
  | 'MANUFACTURING'
  /** Construction. */
  | 'CONSTRUCTION'
  /** Commerce. */
  | 'COMMERCE'
  /** Hotels and restaurants. */
  | 'HOSPITALITY'
  /** Agriculture. */
  | 'AGRICULTURE'
  /** Transport and storage. */
  | 'LOGISTICS'
  /** Other services. */
  | 'SERVICES';

/** How many people an employer employs. */
export type EmployerSize =
  /** Up to 10. */
  | 'MICRO'
  /** 11 to 50. */
  | 'SMALL'
  /** 51 to 250. */
  | 'MEDIUM'
  /** Over 250. */
  | 'LARGE';

/** Jobs of one kind that an employer offers at a centre. */
export type Vacancy = {
  readonly __typename?: 'Vacancy';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** Who offers it. */
  readonly employer?: Maybe<Employer>;
  /** The centre where it is offered. */
  readonly centre: Centre;
  /** Occupation, an ISCO-08 group of one to four digits. */
  readonly iscoGroup: Scalars['String']['output'];
  /** How many people are sought. */
  readonly positions: Scalars['Int']['output'];
  /** Gross wage a month. */
  readonly monthlyWage: Scalars['Decimal']['output'];
  /** Its currency: wages in Mexico are paid in pesos. */
  readonly currency: Currency;
  /** The day it opened. */
  readonly openedOn: Scalars['Date']['output'];
  /** The day it was filled or withdrawn; null while it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it is open. */
  readonly status: VacancyStatus;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** A page of Vacancy records. */
export type VacancyConnection = {
  readonly __typename?: 'VacancyConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<VacancyEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type VacancyEdge = {
  readonly __typename?: 'VacancyEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Vacancy;
};

/** Whether a vacancy is open. */
export type VacancyStatus =
  /** Open. */
  | 'OPEN'
  /** Filled. */
  | 'FILLED'
  /** Withdrawn by the employer. */
  | 'WITHDRAWN';

/** A placement of a person in a job. */
export type Placement = {
  readonly __typename?: 'Placement';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The person, under this agency's pseudonym. */
  readonly person: ServedPerson;
  /** The centre where it happened. */
  readonly centre: Centre;
  /** Her population group at the time. */
  readonly populationGroup: PopulationGroup;
  /** Her age band at the time, as indicators report it. */
  readonly ageBand: AgeBand;
  /** Her age band at the time, as ILO records it. */
  readonly iloAgeBand: IloAgeBand;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
  /** Who hired her. */
  readonly employer?: Maybe<Employer>;
  /** The vacancy; null where she was hired without one. */
  readonly vacancy?: Maybe<Vacancy>;
  /** The day the job began. */
  readonly placedOn: Scalars['Date']['output'];
  /** Whether the job is registered with IMSS, which makes it formal. */
  readonly imssRegistered: Scalars['Boolean']['output'];
  /** Whether she was in formal work on the 30th day; null where unknown. */
  readonly retainedAt30Days?: Maybe<Scalars['Boolean']['output']>;
  /** Whether she was in formal work on the 90th day; null where unknown. */
  readonly retainedAt90Days?: Maybe<Scalars['Boolean']['output']>;
  /** Whether she was in formal work on the 180th day; null where unknown. */
  readonly retainedAt180Days?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of Placement records. */
export type PlacementConnection = {
  readonly __typename?: 'PlacementConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<PlacementEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type PlacementEdge = {
  readonly __typename?: 'PlacementEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Placement;
};

/** An assessment of a person's competences against a CONOCER standard. */
export type SkillsCertification = {
  readonly __typename?: 'SkillsCertification';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The person, under this agency's pseudonym. */
  readonly person: ServedPerson;
  /** The centre where it happened. */
  readonly centre: Centre;
  /** Her population group at the time. */
  readonly populationGroup: PopulationGroup;
  /** Her age band at the time, as indicators report it. */
  readonly ageBand: AgeBand;
  /** Her age band at the time, as ILO records it. */
  readonly iloAgeBand: IloAgeBand;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
  /** Code of the standard in CONOCER's register, for example `EC0038`. */
  readonly standardCode: Scalars['ID']['output'];
  /** The day of the assessment. */
  readonly assessedOn: Scalars['Date']['output'];
  /** What it found. */
  readonly outcome: SkillsCertificationOutcome;
  /** The day of the certificate; null where there is none. */
  readonly certifiedOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of SkillsCertification records. */
export type SkillsCertificationConnection = {
  readonly __typename?: 'SkillsCertificationConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<SkillsCertificationEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type SkillsCertificationEdge = {
  readonly __typename?: 'SkillsCertificationEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SkillsCertification;
};

/** What an assessment of competences found. */
export type SkillsCertificationOutcome =
  /** Not decided yet. */
  | 'PENDING'
  /** Competent: certified. */
  | 'COMPETENT'
  /** Not yet competent. */
  | 'NOT_YET_COMPETENT';

/** A case of a person whose rights at work were not kept. What it is about is a code; there is no narrative. */
export type LabourRightsCase = {
  readonly __typename?: 'LabourRightsCase';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The person, under this agency's pseudonym. */
  readonly person: ServedPerson;
  /** The centre where it happened. */
  readonly centre: Centre;
  /** Her population group at the time. */
  readonly populationGroup: PopulationGroup;
  /** Her age band at the time, as indicators report it. */
  readonly ageBand: AgeBand;
  /** Her age band at the time, as ILO records it. */
  readonly iloAgeBand: IloAgeBand;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
  /** The day it was opened. */
  readonly openedOn: Scalars['Date']['output'];
  /** What it is about. */
  readonly matter: LabourRightsMatter;
  /** How far it has come. */
  readonly status: LabourRightsCaseStatus;
  /** The day it was closed; null until then. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of LabourRightsCase records. */
export type LabourRightsCaseConnection = {
  readonly __typename?: 'LabourRightsCaseConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<LabourRightsCaseEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type LabourRightsCaseEdge = {
  readonly __typename?: 'LabourRightsCaseEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: LabourRightsCase;
};

/** What a labour rights case is about. */
export type LabourRightsMatter =
  /** Wages not paid. */
  | 'UNPAID_WAGES'
  /** Unfair dismissal. */
  | 'UNFAIR_DISMISSAL'
  /** Not registered with social security. */
  | 'NO_SOCIAL_SECURITY'
  /** Hours beyond the law. */
  | 'EXCESSIVE_HOURS'
  /** Discrimination. */
  | 'DISCRIMINATION'
  /** Health and safety at work. */
  | 'OCCUPATIONAL_HAZARD';

/** How far a labour rights case has come. */
export type LabourRightsCaseStatus =
  /** Advised. */
  | 'ADVICE'
  /** In conciliation. */
  | 'CONCILIATION'
  /** Resolved. */
  | 'RESOLVED'
  /** Dropped. */
  | 'DROPPED';

/** One indicator in one period; ILO adds its own report. */
export type IndicatorReport = {
  readonly __typename?: 'IndicatorReport';
  /** Code of the indicator. */
  readonly indicatorCode: Scalars['ID']['output'];
  /** Code of the reporting period. */
  readonly periodCode: Scalars['ID']['output'];
  /** ILO's report. Null means that ILO did not answer. */
  readonly ilo?: Maybe<AgencyReport>;
  /** ILO's report as the joint figure reads it: protected too, and not withheld where others contribute. */
  readonly iloPart?: Maybe<AgencyReport>;
};

/** A reporting period; ILO adds what it submitted. */
export type ReportingPeriod = {
  readonly __typename?: 'ReportingPeriod';
  /** Code of the period. */
  readonly code: Scalars['ID']['output'];
  /** What ILO submitted and is expected to submit. Null means that ILO did not answer. */
  readonly iloSubmissions?: Maybe<ReadonlyArray<Submission>>;
};

/** A multi-service centre; ILO adds employment. */
export type Centre = {
  readonly __typename?: 'Centre';
  /** Code of the centre. */
  readonly code: Scalars['ID']['output'];
  /** What ILO does at the centre in a period. */
  readonly employment?: Maybe<CentrePanel>;
};

/** A multi-service centre; ILO adds employment. */
export type CentreEmploymentArgs = {
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
  Ilo: ResolverTypeWrapper<object>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  IloAgeBand: IloAgeBand;
  JobRetention: ResolverTypeWrapper<JobRetention>;
  JobSeeker: ResolverTypeWrapper<JobSeekerRow>;
  JobSeekerConnection: ResolverTypeWrapper<
    Omit<JobSeekerConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['JobSeekerEdge']> }
  >;
  JobSeekerEdge: ResolverTypeWrapper<
    Omit<JobSeekerEdge, 'node'> & { node: ResolversTypes['JobSeeker'] }
  >;
  JobSeekerStatus: JobSeekerStatus;
  JobSkill: JobSkill;
  Employer: ResolverTypeWrapper<EmployerRow>;
  EmployerConnection: ResolverTypeWrapper<
    Omit<EmployerConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EmployerEdge']> }
  >;
  EmployerEdge: ResolverTypeWrapper<
    Omit<EmployerEdge, 'node'> & { node: ResolversTypes['Employer'] }
  >;
  EmployerCentre: ResolverTypeWrapper<EmployerCentreRow>;
  EmployerSector: EmployerSector;
  EmployerSize: EmployerSize;
  Vacancy: ResolverTypeWrapper<VacancyRow>;
  VacancyConnection: ResolverTypeWrapper<
    Omit<VacancyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['VacancyEdge']> }
  >;
  VacancyEdge: ResolverTypeWrapper<Omit<VacancyEdge, 'node'> & { node: ResolversTypes['Vacancy'] }>;
  VacancyStatus: VacancyStatus;
  Placement: ResolverTypeWrapper<PlacementRow>;
  PlacementConnection: ResolverTypeWrapper<
    Omit<PlacementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PlacementEdge']> }
  >;
  PlacementEdge: ResolverTypeWrapper<
    Omit<PlacementEdge, 'node'> & { node: ResolversTypes['Placement'] }
  >;
  SkillsCertification: ResolverTypeWrapper<SkillsCertificationRow>;
  SkillsCertificationConnection: ResolverTypeWrapper<
    Omit<SkillsCertificationConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['SkillsCertificationEdge']>;
    }
  >;
  SkillsCertificationEdge: ResolverTypeWrapper<
    Omit<SkillsCertificationEdge, 'node'> & { node: ResolversTypes['SkillsCertification'] }
  >;
  SkillsCertificationOutcome: SkillsCertificationOutcome;
  LabourRightsCase: ResolverTypeWrapper<LabourRightsCaseRow>;
  LabourRightsCaseConnection: ResolverTypeWrapper<
    Omit<LabourRightsCaseConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['LabourRightsCaseEdge']>;
    }
  >;
  LabourRightsCaseEdge: ResolverTypeWrapper<
    Omit<LabourRightsCaseEdge, 'node'> & { node: ResolversTypes['LabourRightsCase'] }
  >;
  LabourRightsMatter: LabourRightsMatter;
  LabourRightsCaseStatus: LabourRightsCaseStatus;
  IndicatorReport: ResolverTypeWrapper<
    Omit<IndicatorReport, 'ilo' | 'iloPart'> & {
      ilo?: Maybe<ResolversTypes['AgencyReport']>;
      iloPart?: Maybe<ResolversTypes['AgencyReport']>;
    }
  >;
  ReportingPeriod: ResolverTypeWrapper<
    Omit<ReportingPeriod, 'iloSubmissions'> & {
      iloSubmissions?: Maybe<ReadonlyArray<ResolversTypes['Submission']>>;
    }
  >;
  Centre: ResolverTypeWrapper<
    Omit<Centre, 'employment'> & { employment?: Maybe<ResolversTypes['CentrePanel']> }
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
  Ilo: object;
  Mutation: Record<PropertyKey, never>;
  Query: Record<PropertyKey, never>;
  JobRetention: JobRetention;
  JobSeeker: JobSeekerRow;
  JobSeekerConnection: Omit<JobSeekerConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['JobSeekerEdge']>;
  };
  JobSeekerEdge: Omit<JobSeekerEdge, 'node'> & { node: ResolversParentTypes['JobSeeker'] };
  Employer: EmployerRow;
  EmployerConnection: Omit<EmployerConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['EmployerEdge']>;
  };
  EmployerEdge: Omit<EmployerEdge, 'node'> & { node: ResolversParentTypes['Employer'] };
  EmployerCentre: EmployerCentreRow;
  Vacancy: VacancyRow;
  VacancyConnection: Omit<VacancyConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['VacancyEdge']>;
  };
  VacancyEdge: Omit<VacancyEdge, 'node'> & { node: ResolversParentTypes['Vacancy'] };
  Placement: PlacementRow;
  PlacementConnection: Omit<PlacementConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['PlacementEdge']>;
  };
  PlacementEdge: Omit<PlacementEdge, 'node'> & { node: ResolversParentTypes['Placement'] };
  SkillsCertification: SkillsCertificationRow;
  SkillsCertificationConnection: Omit<SkillsCertificationConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['SkillsCertificationEdge']>;
  };
  SkillsCertificationEdge: Omit<SkillsCertificationEdge, 'node'> & {
    node: ResolversParentTypes['SkillsCertification'];
  };
  LabourRightsCase: LabourRightsCaseRow;
  LabourRightsCaseConnection: Omit<LabourRightsCaseConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['LabourRightsCaseEdge']>;
  };
  LabourRightsCaseEdge: Omit<LabourRightsCaseEdge, 'node'> & {
    node: ResolversParentTypes['LabourRightsCase'];
  };
  IndicatorReport:
    | (Omit<IndicatorReport, 'ilo' | 'iloPart'> & {
        ilo?: Maybe<ResolversParentTypes['AgencyReport']>;
        iloPart?: Maybe<ResolversParentTypes['AgencyReport']>;
      })
    | FederationReferenceTypes['IndicatorReport'];
  ReportingPeriod:
    | (Omit<ReportingPeriod, 'iloSubmissions'> & {
        iloSubmissions?: Maybe<ReadonlyArray<ResolversParentTypes['Submission']>>;
      })
    | FederationReferenceTypes['ReportingPeriod'];
  Centre:
    | (Omit<Centre, 'employment'> & { employment?: Maybe<ResolversParentTypes['CentrePanel']> })
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

export type IloResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Ilo'] = ResolversParentTypes['Ilo'],
> = {
  auditTrail?: Resolver<
    Maybe<ResolversTypes['AuditEntryConnection']>,
    ParentType,
    ContextType,
    RequireFields<IloAuditTrailArgs, 'period' | 'first'>
  >;
  reportVersions?: Resolver<
    ReadonlyArray<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<IloReportVersionsArgs, 'indicator' | 'period' | 'first'>
  >;
  recordTypes?: Resolver<ReadonlyArray<ResolversTypes['RecordType']>, ParentType, ContextType>;
  jobSeekers?: Resolver<
    ResolversTypes['JobSeekerConnection'],
    ParentType,
    ContextType,
    RequireFields<IloJobSeekersArgs, 'first'>
  >;
  employers?: Resolver<
    ResolversTypes['EmployerConnection'],
    ParentType,
    ContextType,
    RequireFields<IloEmployersArgs, 'first'>
  >;
  vacancies?: Resolver<
    ResolversTypes['VacancyConnection'],
    ParentType,
    ContextType,
    RequireFields<IloVacanciesArgs, 'first'>
  >;
  placements?: Resolver<
    ResolversTypes['PlacementConnection'],
    ParentType,
    ContextType,
    RequireFields<IloPlacementsArgs, 'first'>
  >;
  skillsCertifications?: Resolver<
    ResolversTypes['SkillsCertificationConnection'],
    ParentType,
    ContextType,
    RequireFields<IloSkillsCertificationsArgs, 'first'>
  >;
  labourRightsCases?: Resolver<
    ResolversTypes['LabourRightsCaseConnection'],
    ParentType,
    ContextType,
    RequireFields<IloLabourRightsCasesArgs, 'first'>
  >;
  retentionAt180Days?: Resolver<
    Maybe<ResolversTypes['JobRetention']>,
    ParentType,
    ContextType,
    RequireFields<IloRetentionAt180DaysArgs, 'period'>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  iloKeepCheckpoint?: Resolver<
    Maybe<ResolversTypes['AuditCheckpoint']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationIloKeepCheckpointArgs,
      'idempotencyKey' | 'subgraph' | 'sequence' | 'hash' | 'at' | 'signature'
    >
  >;
  iloDraftReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<MutationIloDraftReportArgs, 'idempotencyKey' | 'indicator' | 'period'>
  >;
  iloCorrectReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationIloCorrectReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version' | 'corrections' | 'reason'
    >
  >;
  iloSubmitReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationIloSubmitReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version'
    >
  >;
  iloTakeBackReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationIloTakeBackReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version' | 'reason'
    >
  >;
  iloAnnotateReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationIloAnnotateReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version'
    >
  >;
  iloRecordDecision?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationIloRecordDecisionArgs,
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
  ilo?: Resolver<Maybe<ResolversTypes['Ilo']>, ParentType, ContextType>;
};

export type JobRetentionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['JobRetention'] = ResolversParentTypes['JobRetention'],
> = {
  placed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inFormalWork?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notInFormalWork?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobSeekerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['JobSeeker'] = ResolversParentTypes['JobSeeker'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ServedPerson'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  iloAgeBand?: Resolver<ResolversTypes['IloAgeBand'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  iscoGroup?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['JobSkill']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobSeekerStatus'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type JobSeekerConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['JobSeekerConnection'] =
    ResolversParentTypes['JobSeekerConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobSeekerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobSeekerEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['JobSeekerEdge'] = ResolversParentTypes['JobSeekerEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobSeeker'], ParentType, ContextType>;
};

export type EmployerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Employer'] = ResolversParentTypes['Employer'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['EmployerSector'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['EmployerSize'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  activeFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  activeTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  centres?: Resolver<ReadonlyArray<ResolversTypes['EmployerCentre']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EmployerConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EmployerConnection'] =
    ResolversParentTypes['EmployerConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmployerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmployerEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EmployerEdge'] = ResolversParentTypes['EmployerEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
};

export type EmployerCentreResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EmployerCentre'] =
    ResolversParentTypes['EmployerCentre'],
> = {
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  activeFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  activeTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type VacancyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Vacancy'] = ResolversParentTypes['Vacancy'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  iscoGroup?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthlyWage?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VacancyStatus'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type VacancyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VacancyConnection'] =
    ResolversParentTypes['VacancyConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VacancyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VacancyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VacancyEdge'] = ResolversParentTypes['VacancyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
};

export type PlacementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ServedPerson'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  iloAgeBand?: Resolver<ResolversTypes['IloAgeBand'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType>;
  vacancy?: Resolver<Maybe<ResolversTypes['Vacancy']>, ParentType, ContextType>;
  placedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  imssRegistered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  retainedAt30Days?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  retainedAt90Days?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  retainedAt180Days?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PlacementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlacementConnection'] =
    ResolversParentTypes['PlacementConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlacementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlacementEdge'] = ResolversParentTypes['PlacementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
};

export type SkillsCertificationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillsCertification'] =
    ResolversParentTypes['SkillsCertification'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ServedPerson'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  iloAgeBand?: Resolver<ResolversTypes['IloAgeBand'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  standardCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['SkillsCertificationOutcome'], ParentType, ContextType>;
  certifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SkillsCertificationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillsCertificationConnection'] =
    ResolversParentTypes['SkillsCertificationConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['SkillsCertificationEdge']>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkillsCertificationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillsCertificationEdge'] =
    ResolversParentTypes['SkillsCertificationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SkillsCertification'], ParentType, ContextType>;
};

export type LabourRightsCaseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LabourRightsCase'] =
    ResolversParentTypes['LabourRightsCase'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ServedPerson'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  iloAgeBand?: Resolver<ResolversTypes['IloAgeBand'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['LabourRightsMatter'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LabourRightsCaseStatus'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LabourRightsCaseConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LabourRightsCaseConnection'] =
    ResolversParentTypes['LabourRightsCaseConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LabourRightsCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabourRightsCaseEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LabourRightsCaseEdge'] =
    ResolversParentTypes['LabourRightsCaseEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LabourRightsCase'], ParentType, ContextType>;
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
  ilo?: Resolver<Maybe<ResolversTypes['AgencyReport']>, ParentType, ContextType>;
  iloPart?: Resolver<Maybe<ResolversTypes['AgencyReport']>, ParentType, ContextType>;
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
  iloSubmissions?: Resolver<
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
  employment?: Resolver<
    Maybe<ResolversTypes['CentrePanel']>,
    ParentType,
    ContextType,
    RequireFields<CentreEmploymentArgs, 'period'>
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
  Ilo?: IloResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  JobRetention?: JobRetentionResolvers<ContextType>;
  JobSeeker?: JobSeekerResolvers<ContextType>;
  JobSeekerConnection?: JobSeekerConnectionResolvers<ContextType>;
  JobSeekerEdge?: JobSeekerEdgeResolvers<ContextType>;
  Employer?: EmployerResolvers<ContextType>;
  EmployerConnection?: EmployerConnectionResolvers<ContextType>;
  EmployerEdge?: EmployerEdgeResolvers<ContextType>;
  EmployerCentre?: EmployerCentreResolvers<ContextType>;
  Vacancy?: VacancyResolvers<ContextType>;
  VacancyConnection?: VacancyConnectionResolvers<ContextType>;
  VacancyEdge?: VacancyEdgeResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  PlacementConnection?: PlacementConnectionResolvers<ContextType>;
  PlacementEdge?: PlacementEdgeResolvers<ContextType>;
  SkillsCertification?: SkillsCertificationResolvers<ContextType>;
  SkillsCertificationConnection?: SkillsCertificationConnectionResolvers<ContextType>;
  SkillsCertificationEdge?: SkillsCertificationEdgeResolvers<ContextType>;
  LabourRightsCase?: LabourRightsCaseResolvers<ContextType>;
  LabourRightsCaseConnection?: LabourRightsCaseConnectionResolvers<ContextType>;
  LabourRightsCaseEdge?: LabourRightsCaseEdgeResolvers<ContextType>;
  IndicatorReport?: IndicatorReportResolvers<ContextType>;
  ReportingPeriod?: ReportingPeriodResolvers<ContextType>;
  Centre?: CentreResolvers<ContextType>;
};
