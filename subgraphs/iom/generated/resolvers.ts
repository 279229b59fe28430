import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StoredEntry } from '../../_kit/audit/stored-entry.ts';
import type { AgencyReport as AgencyReportValue } from '../../_kit/reports/load-reports.ts';
import type { CentrePanel as CentrePanelValue } from '../../_kit/reports/load-centre-panels.ts';
import type { PersonRow } from '../../_kit/people/person-entity.ts';
import type { Submission as SubmissionValue } from '../../_kit/reports/submissions.ts';
import type {
  ReceptionRow,
  AccommodationStayRow,
  AccommodationCapacityRow,
  DocumentationSupportRow,
  VoluntaryReturnRow,
  TraffickingScreeningRow,
  FlowObservationRow,
} from '../entities.ts';
import type {
  MissingMigrantsSourceRow,
  MissingMigrantsIncidentRow,
} from '../missing-migrants/entities.ts';
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

/** What IOM publishes beside its reports: its staff's own records. All records are illustrative. */
export type Iom = {
  readonly __typename?: 'Iom';
  /** Who read, wrote or was refused what in a period, the latest first. For auditors whose mandate names IOM; reading it is an entry too. */
  readonly auditTrail?: Maybe<AuditEntryConnection>;
  /** The versions of a report, drafts included, the latest first: for IOM's own staff. */
  readonly reportVersions: ReadonlyArray<ReportVersion>;
  /** Each type of record, how sensitive it is, why it is kept and for how long. */
  readonly recordTypes: ReadonlyArray<RecordType>;
  /** People received, by day, latest first. */
  readonly receptions: ReceptionConnection;
  /** Stays in a bed of a centre, by the day of admission, latest first. */
  readonly accommodationStays: AccommodationStayConnection;
  /** Beds offered, in slices of time, by the day from which they hold, latest first. */
  readonly accommodationCapacities: AccommodationCapacityConnection;
  /** Support to obtain a document, by the day it was asked for, latest first. */
  readonly documentationSupports: DocumentationSupportConnection;
  /** Assisted voluntary returns, by the day they were asked for, latest first. */
  readonly voluntaryReturns: VoluntaryReturnConnection;
  /** Screenings for signs of trafficking, latest first. Sensitive. */
  readonly traffickingScreenings: TraffickingScreeningConnection;
  /** People counted in passing, by day, latest first; aggregates without a person. */
  readonly flowObservations: FlowObservationConnection;
  /** Beds offered and taken at each centre that is open on a day. */
  readonly bedOccupancy: ReadonlyArray<BedOccupancy>;
};

/** What IOM publishes beside its reports: its staff's own records. All records are illustrative. */
export type IomAuditTrailArgs = {
  period: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  action?: InputMaybe<AuditAction>;
  recordType?: InputMaybe<Scalars['String']['input']>;
};

/** What IOM publishes beside its reports: its staff's own records. All records are illustrative. */
export type IomReportVersionsArgs = {
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Int']['input']>;
};

/** What IOM publishes beside its reports: its staff's own records. All records are illustrative. */
export type IomReceptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  kind?: InputMaybe<ReceptionKind>;
};

/** What IOM publishes beside its reports: its staff's own records. All records are illustrative. */
export type IomAccommodationStaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  status?: InputMaybe<StayStatus>;
};

/** What IOM publishes beside its reports: its staff's own records. All records are illustrative. */
export type IomAccommodationCapacitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  centre?: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What IOM publishes beside its reports: its staff's own records. All records are illustrative. */
export type IomDocumentationSupportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  document?: InputMaybe<SupportedDocument>;
};

/** What IOM publishes beside its reports: its staff's own records. All records are illustrative. */
export type IomVoluntaryReturnsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  stage?: InputMaybe<VoluntaryReturnStage>;
};

/** What IOM publishes beside its reports: its staff's own records. All records are illustrative. */
export type IomTraffickingScreeningsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  result?: InputMaybe<TraffickingScreeningResult>;
};

/** What IOM publishes beside its reports: its staff's own records. All records are illustrative. */
export type IomFlowObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  nationality?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FlowDirection>;
  period?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What IOM publishes beside its reports: its staff's own records. All records are illustrative. */
export type IomBedOccupancyArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Keeps what another subgraph says of its audit, once however often it comes. For that subgraph's own service. */
  readonly iomKeepCheckpoint?: Maybe<AuditCheckpoint>;
  /** Computes a new version from all records known today. Refused while the report is locked. */
  readonly iomDraftReport?: Maybe<ReportVersion>;
  /** Makes a new version of the latest one, with cells corrected by hand; the sums that contain them follow. */
  readonly iomCorrectReport?: Maybe<ReportVersion>;
  /** Submits a draft for every centre that is expected to report. */
  readonly iomSubmitReport?: Maybe<ReportVersion>;
  /** Takes a submitted version back, so that it is a draft again, before anybody has verified it. */
  readonly iomTakeBackReport?: Maybe<ReportVersion>;
  /** Adds a note, or says where means of verification are kept, until the version is verified. Nothing else about it changes. */
  readonly iomAnnotateReport?: Maybe<ReportVersion>;
  /** Records what was decided about a version, once however often it comes. For the joint governance's own service. */
  readonly iomRecordDecision?: Maybe<ReportVersion>;
};

export type MutationIomKeepCheckpointArgs = {
  idempotencyKey: Scalars['ID']['input'];
  subgraph: Scalars['ID']['input'];
  sequence: Scalars['Int']['input'];
  hash: Scalars['String']['input'];
  at: Scalars['DateTime']['input'];
  signature: Scalars['String']['input'];
};

export type MutationIomDraftReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type MutationIomCorrectReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  corrections: ReadonlyArray<CellCorrectionInput>;
  yearToDate?: InputMaybe<Scalars['Float']['input']>;
  toDate?: InputMaybe<Scalars['Float']['input']>;
  reason: Scalars['String']['input'];
};

export type MutationIomSubmitReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type MutationIomTakeBackReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type MutationIomAnnotateReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
};

export type MutationIomRecordDecisionArgs = {
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
  /** Real data: incidents in which migrants died or disappeared in Mexico, as IOM's Missing Migrants Project published them. Public, and apart from IOM's own illustrative records. */
  readonly missingMigrantsProject?: Maybe<MissingMigrantsSource>;
  /** IOM's own part of the graph. */
  readonly iom?: Maybe<Iom>;
};

/**
 * The public source: IOM's Missing Migrants Project, incidents in Mexico from 2014 to August 2025.
 * Licence: Creative Commons Attribution for Intergovernmental Organisations (CC BY 3.0 IGO).
 * Taken from OCHA's Humanitarian Data Exchange scraper at commit e537fd2; last incident reported on
 * 2025-08-31. The years 2024 and 2025 are incomplete. Figures are shown as published, errors included.
 */
export type MissingMigrantsSource = {
  readonly __typename?: 'MissingMigrantsSource';
  /** Opaque id of the source. */
  readonly id: Scalars['ID']['output'];
  /** What the data set is called. */
  readonly title: Scalars['String']['output'];
  /** Who publishes it. */
  readonly publisher: Scalars['String']['output'];
  /** Where it is published. */
  readonly url: Scalars['String']['output'];
  /** Its licence, by name. */
  readonly licence: Scalars['String']['output'];
  /** Where the licence is to be read. */
  readonly licenceUrl: Scalars['String']['output'];
  /** How to name the source wherever the data is shown. */
  readonly attribution: Scalars['String']['output'];
  /** From where, and in which version, it was retrieved. */
  readonly retrievedFrom: Scalars['String']['output'];
  /** The last day on which an incident was reported. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** The first year that is not yet complete; it and those after it must not be compared with earlier ones. */
  readonly incompleteFromYear: Scalars['Int']['output'];
  /** How many incidents were published. */
  readonly incidentCount: Scalars['Int']['output'];
  /** What to mind when using it. */
  readonly caveats: ReadonlyArray<Scalars['String']['output']>;
  /** The incidents, by the day they were reported, latest first; those without a date stand at the end of their year. */
  readonly missingMigrants: MissingMigrantsIncidentConnection;
  /** The sums of each year, earliest first, over what was published of it. */
  readonly yearlyTotals: ReadonlyArray<MissingMigrantsYear>;
};

/**
 * The public source: IOM's Missing Migrants Project, incidents in Mexico from 2014 to August 2025.
 * Licence: Creative Commons Attribution for Intergovernmental Organisations (CC BY 3.0 IGO).
 * Taken from OCHA's Humanitarian Data Exchange scraper at commit e537fd2; last incident reported on
 * 2025-08-31. The years 2024 and 2025 are incomplete. Figures are shown as published, errors included.
 */
export type MissingMigrantsSourceMissingMigrantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
  causeOfDeath?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  migrationRoute?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The public source: IOM's Missing Migrants Project, incidents in Mexico from 2014 to August 2025.
 * Licence: Creative Commons Attribution for Intergovernmental Organisations (CC BY 3.0 IGO).
 * Taken from OCHA's Humanitarian Data Exchange scraper at commit e537fd2; last incident reported on
 * 2025-08-31. The years 2024 and 2025 are incomplete. Figures are shown as published, errors included.
 */
export type MissingMigrantsSourceYearlyTotalsArgs = {
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
};

/** One incident in which migrants died or disappeared, as published. What was not published is null, never zero. */
export type MissingMigrantsIncident = {
  readonly __typename?: 'MissingMigrantsIncident';
  /** Opaque id, our own: the project's numbers repeat. */
  readonly id: Scalars['ID']['output'];
  /** The project's own number of the incident. It repeats, and so is no key. */
  readonly webId: Scalars['String']['output'];
  /** Whether the project marks its number as used more than once. */
  readonly isWebIdRepeated: Scalars['Boolean']['output'];
  /** The year of the incident. */
  readonly year: Scalars['Int']['output'];
  /** The day it was reported; ten incidents of 2020 have none. */
  readonly reportedOn?: Maybe<Scalars['Date']['output']>;
  /** The region to which the project counts it. */
  readonly region: Scalars['String']['output'];
  /** People who died. */
  readonly dead?: Maybe<Scalars['Int']['output']>;
  /** People who disappeared; negative where the project takes people back whom it had counted as dead. */
  readonly missing?: Maybe<Scalars['Int']['output']>;
  /** People who died or disappeared, together. */
  readonly deadAndMissing: Scalars['Int']['output'];
  /** People who survived; negative once, as published. */
  readonly survivors?: Maybe<Scalars['Int']['output']>;
  /** Of the dead and missing, women and girls; with what is not known, the parts need not add up. */
  readonly female?: Maybe<Scalars['Int']['output']>;
  /** Of the dead and missing, men and boys. */
  readonly male?: Maybe<Scalars['Int']['output']>;
  /** Of the dead and missing, children. */
  readonly children?: Maybe<Scalars['Int']['output']>;
  /** What they died of, in the project's words. */
  readonly causeOfDeath: Scalars['String']['output'];
  /** Where it happened, in the project's words. */
  readonly locationDescription: Scalars['String']['output'];
  /** Latitude in degrees, as published: one lies outside Mexico, one is not known. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Longitude in degrees, as published. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** On which migration route. */
  readonly migrationRoute?: Maybe<Scalars['String']['output']>;
  /** How good the sources are, in the project's scale from 1, one media report, to 5. */
  readonly sourceQuality: Scalars['Int']['output'];
  /** The region they came from. */
  readonly regionOfOrigin?: Maybe<Scalars['String']['output']>;
  /** The country they came from. */
  readonly countryOfOrigin?: Maybe<Scalars['String']['output']>;
};

/** A page of incidents. */
export type MissingMigrantsIncidentConnection = {
  readonly __typename?: 'MissingMigrantsIncidentConnection';
  /** The incidents of this page. */
  readonly edges: ReadonlyArray<MissingMigrantsIncidentEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many incidents hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One incident of a page. */
export type MissingMigrantsIncidentEdge = {
  readonly __typename?: 'MissingMigrantsIncidentEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The incident. */
  readonly node: MissingMigrantsIncident;
};

/** The sums of one year. A null among the incidents adds nothing. */
export type MissingMigrantsYear = {
  readonly __typename?: 'MissingMigrantsYear';
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Whether the project's data of the year is complete. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** How many incidents. */
  readonly incidents: Scalars['Int']['output'];
  /** How many of them have no date. */
  readonly undatedIncidents: Scalars['Int']['output'];
  /** People who died. */
  readonly dead: Scalars['Int']['output'];
  /** People who disappeared. */
  readonly missing: Scalars['Int']['output'];
  /** People who died or disappeared, together. */
  readonly deadAndMissing: Scalars['Int']['output'];
  /** People who survived. */
  readonly survivors: Scalars['Int']['output'];
  /** Of the dead and missing, those known to be women or girls. */
  readonly female: Scalars['Int']['output'];
  /** Of the dead and missing, those known to be men or boys. */
  readonly male: Scalars['Int']['output'];
  /** Of the dead and missing, those known to be children. */
  readonly children: Scalars['Int']['output'];
};

/** The beds of a centre on a day: stands beside OP2.2, which counts the nights of a whole period. */
export type BedOccupancy = {
  readonly __typename?: 'BedOccupancy';
  /** The centre. */
  readonly centre: Centre;
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** How many beds it offers. */
  readonly beds: Scalars['Int']['output'];
  /** How many are taken for the night. */
  readonly taken: Scalars['Int']['output'];
};

/** One person received: on her arrival, or off a flight or bus that returned her. */
export type Reception = {
  readonly __typename?: 'Reception';
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
  /** The day she was received. */
  readonly receivedOn: Scalars['Date']['output'];
  /** On what occasion. */
  readonly kind: ReceptionKind;
  /** What she was given first; null where she was only registered. */
  readonly assistance?: Maybe<ReceptionAssistance>;
};

/** A page of Reception records. */
export type ReceptionConnection = {
  readonly __typename?: 'ReceptionConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<ReceptionEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type ReceptionEdge = {
  readonly __typename?: 'ReceptionEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Reception;
};

/** On what occasion a person was received. */
export type ReceptionKind =
  /** She arrived at the centre. */
  | 'ARRIVAL'
  /** She was returned to Mexico by air. */
  | 'RETURN_FLIGHT'
  /** She was returned to Mexico over a land border. */
  | 'RETURN_BY_LAND';

/** What a person is given first at reception. */
export type ReceptionAssistance =
  /** Food and a hygiene kit. */
  | 'FOOD_AND_HYGIENE'
  /** Transport to her community or another centre. */
  | 'ONWARD_TRANSPORT'
  /** Orientation on rights and services. */
  | 'ORIENTATION';

/** One person's stay in a bed of a centre. */
export type AccommodationStay = {
  readonly __typename?: 'AccommodationStay';
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
  /** The day of admission. */
  readonly admittedOn: Scalars['Date']['output'];
  /** The day of discharge; null while she stays. */
  readonly dischargedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether she stays. */
  readonly status: StayStatus;
  /** In which part of the centre. */
  readonly unit: AccommodationUnit;
  /** Bed-nights from admission to discharge; null while she stays. */
  readonly nights?: Maybe<Scalars['Int']['output']>;
};

/** A page of AccommodationStay records. */
export type AccommodationStayConnection = {
  readonly __typename?: 'AccommodationStayConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<AccommodationStayEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type AccommodationStayEdge = {
  readonly __typename?: 'AccommodationStayEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AccommodationStay;
};

/** Whether a stay goes on. */
export type StayStatus =
  /** Admitted, and not discharged. */
  | 'ADMITTED'
  /** Discharged. */
  | 'DISCHARGED';

/** A part of a centre's accommodation. */
export type AccommodationUnit =
  /** For families. */
  | 'FAMILY'
  /** For women. */
  | 'WOMEN'
  /** For men. */
  | 'MEN'
  /** For adolescents without an adult. */
  | 'ADOLESCENTS';

/** How many beds a centre offers over a slice of time. Slices of a centre never overlap. */
export type AccommodationCapacity = {
  readonly __typename?: 'AccommodationCapacity';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The centre. */
  readonly centre: Centre;
  /** How many beds it offers each night. */
  readonly beds: Scalars['Int']['output'];
  /** The first day on which this holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day on which this holds; null until the next slice or the centre's closing. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** A page of AccommodationCapacity records. */
export type AccommodationCapacityConnection = {
  readonly __typename?: 'AccommodationCapacityConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<AccommodationCapacityEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type AccommodationCapacityEdge = {
  readonly __typename?: 'AccommodationCapacityEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AccommodationCapacity;
};

/** Support to obtain a document of identity or stay. */
export type DocumentationSupport = {
  readonly __typename?: 'DocumentationSupport';
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
  /** The day it was asked for. */
  readonly requestedOn: Scalars['Date']['output'];
  /** Which document. */
  readonly document: SupportedDocument;
  /** The day she obtained it; null until then. */
  readonly obtainedOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of DocumentationSupport records. */
export type DocumentationSupportConnection = {
  readonly __typename?: 'DocumentationSupportConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<DocumentationSupportEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type DocumentationSupportEdge = {
  readonly __typename?: 'DocumentationSupportEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: DocumentationSupport;
};

/** A document that IOM helps to obtain. */
export type SupportedDocument =
  /** Clave Única de Registro de Población: the key of Mexico's population registry. */
  | 'CURP'
  /** Tarjeta de Visitante por Razones Humanitarias: the humanitarian visitor's card, for foreigners only. */
  | 'TVRH';

/** An assisted return to the country of origin: voluntary, so never without consent. */
export type VoluntaryReturn = {
  readonly __typename?: 'VoluntaryReturn';
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
  /** The day it was asked for. */
  readonly requestedOn: Scalars['Date']['output'];
  /** The day of informed consent. */
  readonly consentedOn?: Maybe<Scalars['Date']['output']>;
  /** The day of departure. */
  readonly departedOn?: Maybe<Scalars['Date']['output']>;
  /** How far it has come. */
  readonly stage: VoluntaryReturnStage;
  /** The country she returns to, ISO 3166-1 alpha-3. */
  readonly destinationCountry: Scalars['String']['output'];
  /** Whether there is a plan for her reintegration. */
  readonly hasReintegrationPlan: Scalars['Boolean']['output'];
};

/** A page of VoluntaryReturn records. */
export type VoluntaryReturnConnection = {
  readonly __typename?: 'VoluntaryReturnConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<VoluntaryReturnEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type VoluntaryReturnEdge = {
  readonly __typename?: 'VoluntaryReturnEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: VoluntaryReturn;
};

/** How far an assisted return has come. */
export type VoluntaryReturnStage =
  /** Asked for. */
  | 'REQUESTED'
  /** Consented to, after counselling. */
  | 'CONSENTED'
  /** Departed. */
  | 'DEPARTED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** A screening for signs of trafficking. What she told is never stored. */
export type TraffickingScreening = {
  readonly __typename?: 'TraffickingScreening';
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
  /** The day of the screening. */
  readonly screenedOn: Scalars['Date']['output'];
  /** What it showed. */
  readonly result: TraffickingScreeningResult;
  /** The day on which a potential victim was referred on. */
  readonly referredOn?: Maybe<Scalars['Date']['output']>;
  /** Whether she consents to being counted in reports. */
  readonly consentToReporting: Scalars['Boolean']['output'];
};

/** A page of TraffickingScreening records. */
export type TraffickingScreeningConnection = {
  readonly __typename?: 'TraffickingScreeningConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<TraffickingScreeningEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type TraffickingScreeningEdge = {
  readonly __typename?: 'TraffickingScreeningEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: TraffickingScreening;
};

/** What a screening for signs of trafficking showed. */
export type TraffickingScreeningResult =
  /** No indication of trafficking. */
  | 'NO_INDICATION'
  /** She may be a victim of trafficking. */
  | 'POTENTIAL_VICTIM';

/** People counted in passing at a point of observation: an aggregate, nobody is registered. */
export type FlowObservation = {
  readonly __typename?: 'FlowObservation';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The day of the count. */
  readonly observedOn: Scalars['Date']['output'];
  /** INEGI code of the municipality. */
  readonly municipality: Scalars['ID']['output'];
  /** Which way they were going. */
  readonly direction: FlowDirection;
  /** Their nationality, ISO 3166-1 alpha-3, or `UNKNOWN`. */
  readonly nationality: Scalars['String']['output'];
  /** How many people, those included whose sex or age was not seen. */
  readonly people: Scalars['Int']['output'];
  /** How many of them were women. */
  readonly women: Scalars['Int']['output'];
  /** How many of them were men. */
  readonly men: Scalars['Int']['output'];
  /** How many of them were children. */
  readonly children: Scalars['Int']['output'];
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** A page of FlowObservation records. */
export type FlowObservationConnection = {
  readonly __typename?: 'FlowObservationConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<FlowObservationEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type FlowObservationEdge = {
  readonly __typename?: 'FlowObservationEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: FlowObservation;
};

/** Which way people are on the move. */
export type FlowDirection =
  /** Towards the northern border. */
  | 'NORTHBOUND'
  /** Towards the southern border. */
  | 'SOUTHBOUND';

/** One indicator in one period; IOM adds its own report. */
export type IndicatorReport = {
  readonly __typename?: 'IndicatorReport';
  /** Code of the indicator. */
  readonly indicatorCode: Scalars['ID']['output'];
  /** Code of the reporting period. */
  readonly periodCode: Scalars['ID']['output'];
  /** IOM's report. Null means that IOM did not answer. */
  readonly iom?: Maybe<AgencyReport>;
  /** IOM's report as the joint figure reads it: protected too, and not withheld where others contribute. */
  readonly iomPart?: Maybe<AgencyReport>;
};

/** A reporting period; IOM adds what it submitted. */
export type ReportingPeriod = {
  readonly __typename?: 'ReportingPeriod';
  /** Code of the period. */
  readonly code: Scalars['ID']['output'];
  /** What IOM submitted and is expected to submit. Null means that IOM did not answer. */
  readonly iomSubmissions?: Maybe<ReadonlyArray<Submission>>;
};

/** A multi-service centre; IOM adds reception. */
export type Centre = {
  readonly __typename?: 'Centre';
  /** Code of the centre. */
  readonly code: Scalars['ID']['output'];
  /** What IOM does at the centre in a period. */
  readonly reception?: Maybe<CentrePanel>;
};

/** A multi-service centre; IOM adds reception. */
export type CentreReceptionArgs = {
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
  Iom: ResolverTypeWrapper<object>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MissingMigrantsSource: ResolverTypeWrapper<MissingMigrantsSourceRow>;
  MissingMigrantsIncident: ResolverTypeWrapper<MissingMigrantsIncidentRow>;
  MissingMigrantsIncidentConnection: ResolverTypeWrapper<
    Omit<MissingMigrantsIncidentConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['MissingMigrantsIncidentEdge']>;
    }
  >;
  MissingMigrantsIncidentEdge: ResolverTypeWrapper<
    Omit<MissingMigrantsIncidentEdge, 'node'> & { node: ResolversTypes['MissingMigrantsIncident'] }
  >;
  MissingMigrantsYear: ResolverTypeWrapper<MissingMigrantsYear>;
  BedOccupancy: ResolverTypeWrapper<
    Omit<BedOccupancy, 'centre'> & { centre: ResolversTypes['Centre'] }
  >;
  Reception: ResolverTypeWrapper<ReceptionRow>;
  ReceptionConnection: ResolverTypeWrapper<
    Omit<ReceptionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReceptionEdge']> }
  >;
  ReceptionEdge: ResolverTypeWrapper<
    Omit<ReceptionEdge, 'node'> & { node: ResolversTypes['Reception'] }
  >;
  ReceptionKind: ReceptionKind;
  ReceptionAssistance: ReceptionAssistance;
  AccommodationStay: ResolverTypeWrapper<AccommodationStayRow>;
  AccommodationStayConnection: ResolverTypeWrapper<
    Omit<AccommodationStayConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['AccommodationStayEdge']>;
    }
  >;
  AccommodationStayEdge: ResolverTypeWrapper<
    Omit<AccommodationStayEdge, 'node'> & { node: ResolversTypes['AccommodationStay'] }
  >;
  StayStatus: StayStatus;
  AccommodationUnit: AccommodationUnit;
  AccommodationCapacity: ResolverTypeWrapper<AccommodationCapacityRow>;
  AccommodationCapacityConnection: ResolverTypeWrapper<
    Omit<AccommodationCapacityConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['AccommodationCapacityEdge']>;
    }
  >;
  AccommodationCapacityEdge: ResolverTypeWrapper<
    Omit<AccommodationCapacityEdge, 'node'> & { node: ResolversTypes['AccommodationCapacity'] }
  >;
  DocumentationSupport: ResolverTypeWrapper<DocumentationSupportRow>;
  DocumentationSupportConnection: ResolverTypeWrapper<
    Omit<DocumentationSupportConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['DocumentationSupportEdge']>;
    }
  >;
  DocumentationSupportEdge: ResolverTypeWrapper<
    Omit<DocumentationSupportEdge, 'node'> & { node: ResolversTypes['DocumentationSupport'] }
  >;
  SupportedDocument: SupportedDocument;
  VoluntaryReturn: ResolverTypeWrapper<VoluntaryReturnRow>;
  VoluntaryReturnConnection: ResolverTypeWrapper<
    Omit<VoluntaryReturnConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['VoluntaryReturnEdge']>;
    }
  >;
  VoluntaryReturnEdge: ResolverTypeWrapper<
    Omit<VoluntaryReturnEdge, 'node'> & { node: ResolversTypes['VoluntaryReturn'] }
  >;
  VoluntaryReturnStage: VoluntaryReturnStage;
  TraffickingScreening: ResolverTypeWrapper<TraffickingScreeningRow>;
  TraffickingScreeningConnection: ResolverTypeWrapper<
    Omit<TraffickingScreeningConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['TraffickingScreeningEdge']>;
    }
  >;
  TraffickingScreeningEdge: ResolverTypeWrapper<
    Omit<TraffickingScreeningEdge, 'node'> & { node: ResolversTypes['TraffickingScreening'] }
  >;
  TraffickingScreeningResult: TraffickingScreeningResult;
  FlowObservation: ResolverTypeWrapper<FlowObservationRow>;
  FlowObservationConnection: ResolverTypeWrapper<
    Omit<FlowObservationConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['FlowObservationEdge']>;
    }
  >;
  FlowObservationEdge: ResolverTypeWrapper<
    Omit<FlowObservationEdge, 'node'> & { node: ResolversTypes['FlowObservation'] }
  >;
  FlowDirection: FlowDirection;
  IndicatorReport: ResolverTypeWrapper<
    Omit<IndicatorReport, 'iom' | 'iomPart'> & {
      iom?: Maybe<ResolversTypes['AgencyReport']>;
      iomPart?: Maybe<ResolversTypes['AgencyReport']>;
    }
  >;
  ReportingPeriod: ResolverTypeWrapper<
    Omit<ReportingPeriod, 'iomSubmissions'> & {
      iomSubmissions?: Maybe<ReadonlyArray<ResolversTypes['Submission']>>;
    }
  >;
  Centre: ResolverTypeWrapper<
    Omit<Centre, 'reception'> & { reception?: Maybe<ResolversTypes['CentrePanel']> }
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
  Iom: object;
  Mutation: Record<PropertyKey, never>;
  Query: Record<PropertyKey, never>;
  MissingMigrantsSource: MissingMigrantsSourceRow;
  MissingMigrantsIncident: MissingMigrantsIncidentRow;
  MissingMigrantsIncidentConnection: Omit<MissingMigrantsIncidentConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['MissingMigrantsIncidentEdge']>;
  };
  MissingMigrantsIncidentEdge: Omit<MissingMigrantsIncidentEdge, 'node'> & {
    node: ResolversParentTypes['MissingMigrantsIncident'];
  };
  MissingMigrantsYear: MissingMigrantsYear;
  BedOccupancy: Omit<BedOccupancy, 'centre'> & { centre: ResolversParentTypes['Centre'] };
  Reception: ReceptionRow;
  ReceptionConnection: Omit<ReceptionConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['ReceptionEdge']>;
  };
  ReceptionEdge: Omit<ReceptionEdge, 'node'> & { node: ResolversParentTypes['Reception'] };
  AccommodationStay: AccommodationStayRow;
  AccommodationStayConnection: Omit<AccommodationStayConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['AccommodationStayEdge']>;
  };
  AccommodationStayEdge: Omit<AccommodationStayEdge, 'node'> & {
    node: ResolversParentTypes['AccommodationStay'];
  };
  AccommodationCapacity: AccommodationCapacityRow;
  AccommodationCapacityConnection: Omit<AccommodationCapacityConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['AccommodationCapacityEdge']>;
  };
  AccommodationCapacityEdge: Omit<AccommodationCapacityEdge, 'node'> & {
    node: ResolversParentTypes['AccommodationCapacity'];
  };
  DocumentationSupport: DocumentationSupportRow;
  DocumentationSupportConnection: Omit<DocumentationSupportConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['DocumentationSupportEdge']>;
  };
  DocumentationSupportEdge: Omit<DocumentationSupportEdge, 'node'> & {
    node: ResolversParentTypes['DocumentationSupport'];
  };
  VoluntaryReturn: VoluntaryReturnRow;
  VoluntaryReturnConnection: Omit<VoluntaryReturnConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['VoluntaryReturnEdge']>;
  };
  VoluntaryReturnEdge: Omit<VoluntaryReturnEdge, 'node'> & {
    node: ResolversParentTypes['VoluntaryReturn'];
  };
  TraffickingScreening: TraffickingScreeningRow;
  TraffickingScreeningConnection: Omit<TraffickingScreeningConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['TraffickingScreeningEdge']>;
  };
  TraffickingScreeningEdge: Omit<TraffickingScreeningEdge, 'node'> & {
    node: ResolversParentTypes['TraffickingScreening'];
  };
  FlowObservation: FlowObservationRow;
  FlowObservationConnection: Omit<FlowObservationConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['FlowObservationEdge']>;
  };
  FlowObservationEdge: Omit<FlowObservationEdge, 'node'> & {
    node: ResolversParentTypes['FlowObservation'];
  };
  IndicatorReport:
    | (Omit<IndicatorReport, 'iom' | 'iomPart'> & {
        iom?: Maybe<ResolversParentTypes['AgencyReport']>;
        iomPart?: Maybe<ResolversParentTypes['AgencyReport']>;
      })
    | FederationReferenceTypes['IndicatorReport'];
  ReportingPeriod:
    | (Omit<ReportingPeriod, 'iomSubmissions'> & {
        iomSubmissions?: Maybe<ReadonlyArray<ResolversParentTypes['Submission']>>;
      })
    | FederationReferenceTypes['ReportingPeriod'];
  Centre:
    | (Omit<Centre, 'reception'> & { reception?: Maybe<ResolversParentTypes['CentrePanel']> })
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

export type IomResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Iom'] = ResolversParentTypes['Iom'],
> = {
  auditTrail?: Resolver<
    Maybe<ResolversTypes['AuditEntryConnection']>,
    ParentType,
    ContextType,
    RequireFields<IomAuditTrailArgs, 'period' | 'first'>
  >;
  reportVersions?: Resolver<
    ReadonlyArray<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<IomReportVersionsArgs, 'indicator' | 'period' | 'first'>
  >;
  recordTypes?: Resolver<ReadonlyArray<ResolversTypes['RecordType']>, ParentType, ContextType>;
  receptions?: Resolver<
    ResolversTypes['ReceptionConnection'],
    ParentType,
    ContextType,
    RequireFields<IomReceptionsArgs, 'first'>
  >;
  accommodationStays?: Resolver<
    ResolversTypes['AccommodationStayConnection'],
    ParentType,
    ContextType,
    RequireFields<IomAccommodationStaysArgs, 'first'>
  >;
  accommodationCapacities?: Resolver<
    ResolversTypes['AccommodationCapacityConnection'],
    ParentType,
    ContextType,
    RequireFields<IomAccommodationCapacitiesArgs, 'first'>
  >;
  documentationSupports?: Resolver<
    ResolversTypes['DocumentationSupportConnection'],
    ParentType,
    ContextType,
    RequireFields<IomDocumentationSupportsArgs, 'first'>
  >;
  voluntaryReturns?: Resolver<
    ResolversTypes['VoluntaryReturnConnection'],
    ParentType,
    ContextType,
    RequireFields<IomVoluntaryReturnsArgs, 'first'>
  >;
  traffickingScreenings?: Resolver<
    ResolversTypes['TraffickingScreeningConnection'],
    ParentType,
    ContextType,
    RequireFields<IomTraffickingScreeningsArgs, 'first'>
  >;
  flowObservations?: Resolver<
    ResolversTypes['FlowObservationConnection'],
    ParentType,
    ContextType,
    RequireFields<IomFlowObservationsArgs, 'first'>
  >;
  bedOccupancy?: Resolver<
    ReadonlyArray<ResolversTypes['BedOccupancy']>,
    ParentType,
    ContextType,
    Partial<IomBedOccupancyArgs>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  iomKeepCheckpoint?: Resolver<
    Maybe<ResolversTypes['AuditCheckpoint']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationIomKeepCheckpointArgs,
      'idempotencyKey' | 'subgraph' | 'sequence' | 'hash' | 'at' | 'signature'
    >
  >;
  iomDraftReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<MutationIomDraftReportArgs, 'idempotencyKey' | 'indicator' | 'period'>
  >;
  iomCorrectReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationIomCorrectReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version' | 'corrections' | 'reason'
    >
  >;
  iomSubmitReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationIomSubmitReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version'
    >
  >;
  iomTakeBackReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationIomTakeBackReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version' | 'reason'
    >
  >;
  iomAnnotateReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationIomAnnotateReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version'
    >
  >;
  iomRecordDecision?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationIomRecordDecisionArgs,
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
  missingMigrantsProject?: Resolver<
    Maybe<ResolversTypes['MissingMigrantsSource']>,
    ParentType,
    ContextType
  >;
  iom?: Resolver<Maybe<ResolversTypes['Iom']>, ParentType, ContextType>;
};

export type MissingMigrantsSourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MissingMigrantsSource'] =
    ResolversParentTypes['MissingMigrantsSource'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licenceUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  incompleteFromYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incidentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caveats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  missingMigrants?: Resolver<
    ResolversTypes['MissingMigrantsIncidentConnection'],
    ParentType,
    ContextType,
    RequireFields<MissingMigrantsSourceMissingMigrantsArgs, 'first'>
  >;
  yearlyTotals?: Resolver<
    ReadonlyArray<ResolversTypes['MissingMigrantsYear']>,
    ParentType,
    ContextType,
    Partial<MissingMigrantsSourceYearlyTotalsArgs>
  >;
};

export type MissingMigrantsIncidentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MissingMigrantsIncident'] =
    ResolversParentTypes['MissingMigrantsIncident'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  webId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isWebIdRepeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dead?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deadAndMissing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  survivors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  female?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  male?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  causeOfDeath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locationDescription?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  migrationRoute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceQuality?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regionOfOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryOfOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MissingMigrantsIncidentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MissingMigrantsIncidentConnection'] =
    ResolversParentTypes['MissingMigrantsIncidentConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['MissingMigrantsIncidentEdge']>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissingMigrantsIncidentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MissingMigrantsIncidentEdge'] =
    ResolversParentTypes['MissingMigrantsIncidentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MissingMigrantsIncident'], ParentType, ContextType>;
};

export type MissingMigrantsYearResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MissingMigrantsYear'] =
    ResolversParentTypes['MissingMigrantsYear'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedIncidents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadAndMissing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  survivors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  female?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  male?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BedOccupancyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BedOccupancy'] = ResolversParentTypes['BedOccupancy'],
> = {
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  beds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Reception'] = ResolversParentTypes['Reception'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ServedPerson'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReceptionKind'], ParentType, ContextType>;
  assistance?: Resolver<Maybe<ResolversTypes['ReceptionAssistance']>, ParentType, ContextType>;
};

export type ReceptionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReceptionConnection'] =
    ResolversParentTypes['ReceptionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReceptionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceptionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReceptionEdge'] = ResolversParentTypes['ReceptionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reception'], ParentType, ContextType>;
};

export type AccommodationStayResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccommodationStay'] =
    ResolversParentTypes['AccommodationStay'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ServedPerson'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  admittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dischargedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StayStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AccommodationUnit'], ParentType, ContextType>;
  nights?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AccommodationStayConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccommodationStayConnection'] =
    ResolversParentTypes['AccommodationStayConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccommodationStayEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccommodationStayEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccommodationStayEdge'] =
    ResolversParentTypes['AccommodationStayEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccommodationStay'], ParentType, ContextType>;
};

export type AccommodationCapacityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccommodationCapacity'] =
    ResolversParentTypes['AccommodationCapacity'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  beds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AccommodationCapacityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccommodationCapacityConnection'] =
    ResolversParentTypes['AccommodationCapacityConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['AccommodationCapacityEdge']>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccommodationCapacityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccommodationCapacityEdge'] =
    ResolversParentTypes['AccommodationCapacityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccommodationCapacity'], ParentType, ContextType>;
};

export type DocumentationSupportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentationSupport'] =
    ResolversParentTypes['DocumentationSupport'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ServedPerson'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SupportedDocument'], ParentType, ContextType>;
  obtainedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DocumentationSupportConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentationSupportConnection'] =
    ResolversParentTypes['DocumentationSupportConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['DocumentationSupportEdge']>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentationSupportEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentationSupportEdge'] =
    ResolversParentTypes['DocumentationSupportEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentationSupport'], ParentType, ContextType>;
};

export type VoluntaryReturnResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VoluntaryReturn'] =
    ResolversParentTypes['VoluntaryReturn'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ServedPerson'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  consentedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  departedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['VoluntaryReturnStage'], ParentType, ContextType>;
  destinationCountry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasReintegrationPlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VoluntaryReturnConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VoluntaryReturnConnection'] =
    ResolversParentTypes['VoluntaryReturnConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoluntaryReturnEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoluntaryReturnEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VoluntaryReturnEdge'] =
    ResolversParentTypes['VoluntaryReturnEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VoluntaryReturn'], ParentType, ContextType>;
};

export type TraffickingScreeningResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TraffickingScreening'] =
    ResolversParentTypes['TraffickingScreening'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ServedPerson'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  screenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['TraffickingScreeningResult'], ParentType, ContextType>;
  referredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  consentToReporting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TraffickingScreeningConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TraffickingScreeningConnection'] =
    ResolversParentTypes['TraffickingScreeningConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['TraffickingScreeningEdge']>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraffickingScreeningEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TraffickingScreeningEdge'] =
    ResolversParentTypes['TraffickingScreeningEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TraffickingScreening'], ParentType, ContextType>;
};

export type FlowObservationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowObservation'] =
    ResolversParentTypes['FlowObservation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['FlowDirection'], ParentType, ContextType>;
  nationality?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  women?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  men?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type FlowObservationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowObservationConnection'] =
    ResolversParentTypes['FlowObservationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FlowObservationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlowObservationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowObservationEdge'] =
    ResolversParentTypes['FlowObservationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FlowObservation'], ParentType, ContextType>;
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
  iom?: Resolver<Maybe<ResolversTypes['AgencyReport']>, ParentType, ContextType>;
  iomPart?: Resolver<Maybe<ResolversTypes['AgencyReport']>, ParentType, ContextType>;
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
  iomSubmissions?: Resolver<
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
  reception?: Resolver<
    Maybe<ResolversTypes['CentrePanel']>,
    ParentType,
    ContextType,
    RequireFields<CentreReceptionArgs, 'period'>
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
  Iom?: IomResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  MissingMigrantsSource?: MissingMigrantsSourceResolvers<ContextType>;
  MissingMigrantsIncident?: MissingMigrantsIncidentResolvers<ContextType>;
  MissingMigrantsIncidentConnection?: MissingMigrantsIncidentConnectionResolvers<ContextType>;
  MissingMigrantsIncidentEdge?: MissingMigrantsIncidentEdgeResolvers<ContextType>;
  MissingMigrantsYear?: MissingMigrantsYearResolvers<ContextType>;
  BedOccupancy?: BedOccupancyResolvers<ContextType>;
  Reception?: ReceptionResolvers<ContextType>;
  ReceptionConnection?: ReceptionConnectionResolvers<ContextType>;
  ReceptionEdge?: ReceptionEdgeResolvers<ContextType>;
  AccommodationStay?: AccommodationStayResolvers<ContextType>;
  AccommodationStayConnection?: AccommodationStayConnectionResolvers<ContextType>;
  AccommodationStayEdge?: AccommodationStayEdgeResolvers<ContextType>;
  AccommodationCapacity?: AccommodationCapacityResolvers<ContextType>;
  AccommodationCapacityConnection?: AccommodationCapacityConnectionResolvers<ContextType>;
  AccommodationCapacityEdge?: AccommodationCapacityEdgeResolvers<ContextType>;
  DocumentationSupport?: DocumentationSupportResolvers<ContextType>;
  DocumentationSupportConnection?: DocumentationSupportConnectionResolvers<ContextType>;
  DocumentationSupportEdge?: DocumentationSupportEdgeResolvers<ContextType>;
  VoluntaryReturn?: VoluntaryReturnResolvers<ContextType>;
  VoluntaryReturnConnection?: VoluntaryReturnConnectionResolvers<ContextType>;
  VoluntaryReturnEdge?: VoluntaryReturnEdgeResolvers<ContextType>;
  TraffickingScreening?: TraffickingScreeningResolvers<ContextType>;
  TraffickingScreeningConnection?: TraffickingScreeningConnectionResolvers<ContextType>;
  TraffickingScreeningEdge?: TraffickingScreeningEdgeResolvers<ContextType>;
  FlowObservation?: FlowObservationResolvers<ContextType>;
  FlowObservationConnection?: FlowObservationConnectionResolvers<ContextType>;
  FlowObservationEdge?: FlowObservationEdgeResolvers<ContextType>;
  IndicatorReport?: IndicatorReportResolvers<ContextType>;
  ReportingPeriod?: ReportingPeriodResolvers<ContextType>;
  Centre?: CentreResolvers<ContextType>;
};
